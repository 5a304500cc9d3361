/** Makes a golden history: one workspace with every act of the epoch, signed with the throw-away keys. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { operations } from './make-operations.ts'
import { second, upgraded } from './make-second.ts'
import { type Bench, PARAMETERS } from '../workbench/bench.ts'
import { FOLDER, open, prepare, PROJECT } from '../workbench/life.ts'
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
  OTHER_OFFICER,
  TEAM,
} from '../workbench/people.ts'
import { inEarnest, refounded } from '../workbench/refounded.ts'

/** Bytes that stand for the scan of a paper. */
const scan = (of: string) => Buffer.from(`%PDF-1.4\n% ${of}\n%%EOF\n`, 'utf8')

/** The workspace, founded in the first epoch and led into the second; every kind of act occurs in it at least once after that. */
export async function makeGolden(): Promise<Bench> {
  const older = (record: string) => inEarnest(record).replace('bd/workspace@2', 'bd/workspace@1')
  const { bench } = await refounded(older, 'bd/workspace@1')
  await upgraded(bench)
  for (const [name, value] of Object.entries(PARAMETERS['group-investment']!)) {
    await bench.ok(ADMIN, 'parameter', 'set', name, value, '--reason', '公司决定')
  }
  writeFileSync(join(bench.base, 'scan.pdf'), scan('框架协议'))
  writeFileSync(join(bench.base, 'ballot.pdf'), scan('表决票'))
  await company(bench)
  await idea(bench)
  await study(bench)
  await decided(bench)
  await finished(bench)
  await others(bench)
  await operations(bench)
  await second(bench)
  return bench
}

async function company(bench: Bench): Promise<void> {
  const file = join(bench.base, 'company.yaml')
  writeFileSync(
    file,
    'format: bd/company-calendar@1\ndays-off:\n  - { date: 2026-06-30, reason: 公司纪念日 }\nworkdays: []\n',
  )
  await bench.ok(ADMIN, 'calendar', 'add', file, '--reason', '公司通知')
  await bench.ok(ADMIN, 'policy', 'grant-role', 'peng-fei', 'bd-officer', '--reason', '增派人手')
}

async function idea(bench: Bench): Promise<void> {
  await open(bench)
  await bench.ok(OFFICER, 'edit', PROJECT, '--contact', '刘洋')
  await prepare(bench)
  await bench.ok(HEAD, 'submit', PROJECT)
  await bench.ok(HEAD, 'withdraw', PROJECT, '--reason', '材料有误')
  await bench.ok(HEAD, 'submit', PROJECT)
  await bench.ok(LEADER, 'return', PROJECT, '--reason', '请补充同业情况')
  await bench.ok(HEAD, 'submit', PROJECT, '--answer', '同业情况已见初步调查')
  await bench.ok(LEADER, 'approve', PROJECT)
  await prepare(bench)
  await bench.ok(HEAD, 'submit', PROJECT)
  await bench.ok(MANAGER, 'approve', PROJECT, '--reason', '同意立项')
}

async function study(bench: Bench): Promise<void> {
  await bench.ok(OFFICER, 'set', PROJECT, 'amount=1.3亿', '--reason', '谈判结果')
  await bench.ok(HEAD, 'team', PROJECT, ...TEAM.flatMap((post) => ['--post', post]))
  await prepare(bench)
  const scan = join(bench.base, 'scan.pdf')
  await bench.ok(
    OFFICER,
    'attach',
    PROJECT,
    'framework-agreement',
    scan,
    '--title',
    '框架协议扫描件',
  )
  await bench.ok(HEAD, 'submit', PROJECT)
}

async function decided(bench: Bench): Promise<void> {
  await bench.ok(MANAGER, 'approve', PROJECT)
  const [first, second, third, ...rest] = EXPERTS
  await bench.ok(first, 'approve', PROJECT)
  await bench.ok(first, 'approve', PROJECT, '--reason', '补充意见')
  await bench.ok(second, 'abstain', PROJECT, '--reason', '不熟悉该行业')
  const paper = ['--dated', bench.now.slice(0, 10), '--evidence', join(bench.base, 'ballot.pdf')]
  await bench.ok(COMMITTEE_SECRETARY, 'enter', PROJECT, third, 'approve', ...paper)
  for (const expert of rest) await bench.ok(expert, 'approve', PROJECT)
  await bench.ok(third, 'confirm', PROJECT, '--review', 'expert-committee')
  const [related, ...directors] = DIRECTORS
  await bench.ok(
    related,
    'recuse',
    PROJECT,
    '--reason',
    '本人任职于交易对方',
    '--ground',
    'related',
  )
  for (const director of directors.slice(0, -1)) await bench.ok(director, 'approve', PROJECT)
  bench.pass(12 * 24 * 3600)
  await bench.ok(BOARD_SECRETARY, 'close', PROJECT)
}

async function finished(bench: Bench): Promise<void> {
  await prepare(bench)
  await bench.ok(HEAD, 'submit', PROJECT)
  await prepare(bench)
  await bench.ok(HEAD, 'hand-over', PROJECT, '--reason', '投资完成')
  await bench.ok(OPERATIONS, 'receive', PROJECT)
}

/** A project that is rejected, and one that is cancelled. */
async function others(bench: Bench): Promise<void> {
  for (const [id, title] of [
    ['2026-002', '新建污水处理厂'],
    ['2026-003', '参股环保基金'],
  ] as const) {
    const facts = ['--fact', 'intent=new-build', '--reviewer', `leader-in-charge=${LEADER}`]
    await bench.ok(OTHER_OFFICER, 'new-project', '--title', title, ...facts)
    const idea = `projects/2026/${id}/idea.md`
    bench.write(idea, bench.read(`${FOLDER}/idea.md`))
    await bench.ok(OTHER_OFFICER, 'save', id)
    if (id === '2026-003') await bench.ok(HEAD, 'cancel', id, '--reason', '合作方退出')
    else {
      await bench.ok(HEAD, 'submit', id)
      await bench.ok(LEADER, 'reject', id, '--reason', '与战略不符')
    }
  }
}
