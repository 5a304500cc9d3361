/** The operations in a golden history: a regulation of its own, published, and two projects that need every act beside the ballots. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bench } from '../workbench/bench.ts'
import {
  ADMIN,
  BOARD_SECRETARY,
  COMMITTEE_SECRETARY,
  DIRECTORS,
  EXPERTS,
  HEAD,
  LEADER,
  MANAGER,
  OFFICER,
  OPERATIONS,
} from '../workbench/people.ts'

const PLAN = '---\ntitle: 合作方案\n---\n\n## 风险\n\n风险可控。\n'
const because = (reason: string) => ['--reason', reason]

/** Publishes the regulation and takes one project through it, another to its rejection and once more before the gate. */
export async function operations(bench: Bench): Promise<void> {
  const folder = join(import.meta.dirname, 'trial')
  await bench.ok(ADMIN, 'process', 'publish', folder, ...because('总经理办公会决议'))
  const first = await opened(bench, '道路养护合作')
  await drafting(bench, first)
  await heard(bench, first)
  await decidedByBoard(bench, first)
  await again(bench)
}

async function opened(bench: Bench, title: string): Promise<string> {
  const { json } = await bench.ok(
    OFFICER,
    'new-project',
    '--process',
    'trial',
    '--title',
    title,
    '--json',
  )
  const id: string = json.data.status.id
  bench.write(`projects/2026/${id}/plan.md`, PLAN)
  await bench.ok(OFFICER, 'save', id)
  return id
}

async function drafting(bench: Bench, id: string): Promise<void> {
  await bench.ok(HEAD, 'hold', id, ...because('等待主管部门批复'))
  bench.pass(24 * 3600)
  await bench.ok(HEAD, 'resume', id)
  await bench.ok(HEAD, 'cc', id, MANAGER, '--note', '请知悉')
  await bench.ok(MANAGER, 'read', id)
  await bench.ok(HEAD, 'submit', id)
}

/** The step in which the departments are heard and the committee decides. */
async function heard(bench: Bench, id: string): Promise<void> {
  const committee = ['--review', 'committee']
  const [first, second, third, ...rest] = EXPERTS
  const seat = (change: 'add' | 'remove') => ['seat', change, id, LEADER, ...committee]
  await bench.ok(COMMITTEE_SECRETARY, ...seat('add'), ...because('涉及分管业务'))
  await bench.ok(COMMITTEE_SECRETARY, ...seat('remove'), ...because('分管调整'))
  await bench.ok(first, 'transfer', id, 'lu-qing', ...committee, ...because('出差'))
  const days = ['--from', bench.now.slice(0, 10), '--until', '2026-12-31']
  await bench.ok(second, 'grant', 'yan-bo', '--role', 'expert', ...days, ...because('休假'))
  await bench.ok('lu-qing', 'approve', id, ...committee)
  await bench.ok('yan-bo', 'approve', id, ...committee, '--for', second)
  await bench.ok(second, 'ungrant', '1', ...because('已返岗'))
  for (const expert of [third, ...rest]) await bench.ok(expert, 'approve', id, ...committee)
  await bench.ok(OPERATIONS, 'opinion', id, '--opinion', '请补充运营成本', '--review', 'hearing')
  await bench.ok(HEAD, 'answer', id, OPERATIONS, '--adopt', ...because('已补充于方案'))
  await bench.ok(MANAGER, 'advise', id, '--ask', LEADER, ...because('与在建项目有无冲突？'))
  await bench.ok(LEADER, 'advise', id, '--opinion', '没有冲突')
  const due = '2026-06-30'
  await bench.ok(MANAGER, 'approve', id, '--condition', `签订保密协议；${HEAD}；${due}`)
}

async function decidedByBoard(bench: Bench, id: string): Promise<void> {
  const day = bench.now.slice(0, 10)
  const file = join(bench.base, 'company-2.yaml')
  writeFileSync(
    file,
    `format: bd/company-calendar@1\ndays-off:\n  - { date: 2026-06-30, reason: 公司纪念日 }\n  - { date: ${nextMonday(day)}, reason: 停电检修 }\nworkdays: []\n`,
  )
  await bench.ok(ADMIN, 'calendar', 'add', file, ...because('行政部通知'))
  await bench.ok(BOARD_SECRETARY, 'deadline', 'recompute', id, ...because('停电一日'))
  await bench.ok(BOARD_SECRETARY, 'extend', id, ...because('董事出差'))
  const [chair, ...others] = DIRECTORS
  const minutes = join(bench.base, 'sitting.yaml')
  const votes = [chair, ...others.slice(1)].map((director) => `${director}: approve`).join(', ')
  writeFileSync(
    minutes,
    `number: 董纪〔2026〕5号
date: ${day}
chair: ${chair}
recorder: ${BOARD_SECRETARY}
present: [${[chair, ...others.slice(1)].join(', ')}]
absent: [${others[0]}]
items:
  - { project: "${id}", item: 道路养护合作, votes: { ${votes} }, resolution: passed }
`,
  )
  const scan = join(bench.base, 'ballot.pdf')
  await bench.ok(BOARD_SECRETARY, 'meeting', 'record', minutes, '--scan', scan)
  await bench.ok(HEAD, 'condition', 'met', id, '1', ...because('保密协议已签'))
}

/** A rejection that is reconsidered. */
async function again(bench: Bench): Promise<void> {
  const id = await opened(bench, '景观照明合作')
  await bench.ok(HEAD, 'submit', id)
  await bench.ok(EXPERTS[0], 'reject', id, ...because('技术不成熟'))
  await bench.ok(HEAD, 'reconsider', id, ...because('已换用成熟方案'))
}

/** The next Monday after a date: a working day that the company takes. */
function nextMonday(date: string): string {
  const at = new Date(`${date}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + ((8 - at.getUTCDay()) % 7 || 7))
  return at.toISOString().slice(0, 10)
}
