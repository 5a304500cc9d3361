/** What came with the second epoch, in a golden history: registers, duties, values, links, people, motions, doubt, voids. */
import { join } from 'node:path'
import type { Bench } from '../workbench/bench.ts'
import { Forger } from '../workbench/forge.ts'
import { keepRecords, oweDuties } from '../workbench/keeping.ts'
import { ADMIN, HEAD, LEADER, MANAGER, OFFICER, OPERATIONS, STRANGER } from '../workbench/people.ts'

const because = (reason: string) => ['--reason', reason]
const CUSTOMER = 'KH-2026-0001'

/** Enters the second epoch, in a workspace of the first. */
export async function upgraded(bench: Bench): Promise<void> {
  await bench.ok(ADMIN, 'upgrade', ...because('启用新规则'))
}

/** Publishes a regulation, two registers and a file of duties, keeps records, and takes an order to its end. */
export async function second(bench: Bench): Promise<void> {
  await keepRecords(bench)
  await bench.ok(ADMIN, 'policy', 'edit-member', OFFICER, '--superior', LEADER)
  await bench.ok(
    ADMIN,
    'process',
    'publish',
    join(import.meta.dirname, 'order'),
    ...because('总经理办公会决议'),
  )
  await bench.ok(
    ADMIN,
    'parameter',
    'set',
    'limit',
    '50万',
    '--process',
    'order',
    ...because('信用评审'),
  )
  await oweDuties(bench)
  await ordered(bench)
  await configured(bench)
  await motions(bench)
  await doubted(bench)
  await voided(bench)
}

const LINES = (asked: string) => `---
title: 订单明细
asked-on: ${asked}
receivables: 10万元
---

## 明细

| 品名 | 数量 | 单价 | 已核对 |
| --- | --- | --- | --- |
| 水泵 | 12 | 10,000.00 | 是 |
| 阀门 | 3 | 333.33 | 是 |
`

/** An order that points at a customer and at a project, countersigned, decided by the superior, delivered. */
async function ordered(bench: Bench): Promise<void> {
  const facts = ['price=13万', 'cost=10万', `customer=${CUSTOMER}`, 'earlier=2026-001']
  const { json } = await bench.ok(
    OFFICER,
    'new-project',
    '--process',
    'order',
    '--title',
    '海川泵站设备',
    ...facts.flatMap((fact) => ['--fact', fact]),
    '--json',
  )
  const id: string = json.data.project
  const day = bench.now.slice(0, 10)
  bench.write(`projects/2026/${id}/lines.md`, LINES(day))
  await bench.ok(OFFICER, 'save', id)
  bench.write(`projects/2026/${id}/lines.md`, LINES(day).replace('水泵', '潜水泵'))
  await bench.ok(HEAD, 'save', id)
  await bench.ok(OFFICER, 'submit', id)
  await bench.ok(LEADER, 'approve', id, '--field', 'level=a', '--field', 'remark=可行')
  await bench.ok(MANAGER, 'approve', id)
  await bench.ok(OPERATIONS, 'read', id)
  bench.write(`projects/2026/${id}/receipt.md`, '---\ntitle: 交付单\n---\n\n已交付。\n')
  await bench.ok(OFFICER, 'save', id)
  await bench.ok(OFFICER, 'hand-over', id, ...because('交付完成'))
  await bench.ok(OPERATIONS, 'receive', id)
}

async function configured(bench: Bench): Promise<void> {
  await bench.ok(ADMIN, 'configure', '--ci', 'gitlab', ...because('推送后自动核验'))
  bench.write('README.md', `${bench.read('README.md')}\n问：孙浩然\n`)
  await bench.ok(ADMIN, 'configure', ...because('补充联系人'))
}

/** Changes that two administrators sign for: one carried out, one withdrawn. */
async function motions(bench: Bench): Promise<void> {
  await bench.ok(ADMIN, 'policy', 'grant-role', HEAD, 'administrator', ...because('两人共管'))
  await bench.ok(ADMIN, 'policy', 'set-threshold', '2')
  await bench.ok(HEAD, 'motion', 'endorse', '1')
  await bench.ok(ADMIN, 'policy', 'add-unit', 'north', '--name', '北方公司')
  await bench.ok(HEAD, 'policy', 'add-unit', 'east', '--name', '东方公司')
  await bench.ok(HEAD, 'motion', 'withdraw', '3', ...because('有误'))
  await bench.ok(HEAD, 'motion', 'endorse', '2')
  await bench.ok(HEAD, 'policy', 'set-threshold', '1')
  await bench.ok(ADMIN, 'motion', 'endorse', '4')
}

/** A key that was in other hands: one act of it is affirmed with a second key, one is voided. */
async function doubted(bench: Bench): Promise<void> {
  const asked = await bench.bd(undefined, 'join', '--member', OFFICER, '--key', bench.key(STRANGER))
  await bench.ok(ADMIN, 'policy', 'admit', asked.out.trim(), '--second-key')
  const { json } = await bench.ok(undefined, 'policy', 'show', '--json')
  const { keys } = json.data.members.find(({ id }: { readonly id: string }) => id === OFFICER)
  const before = bench.head
  await bench.ok(OFFICER, 'record', 'edit', 'KH-2026-0002', '状态=已接触')
  const edited = bench.head
  await bench.ok(OFFICER, 'record', 'edit', 'KH-2026-0003', '状态=已接触')
  const other = bench.head
  await bench.ok(
    OFFICER,
    'policy',
    'compromised',
    keys[0].fingerprint,
    '--since',
    before,
    ...because('电脑被盗'),
  )
  await bench.ok(STRANGER, 'affirm', edited, ...because('确为本人办理'))
  await bench.ok(ADMIN, 'void', other, ...because('本人不能确认'))
}

/** What somebody changed past bd, and took back. */
async function voided(bench: Bench): Promise<void> {
  const forger = await Forger.of(bench)
  const bad = forger.plain({ 'README.md': '网页上改的\n' })
  await bench.ok(ADMIN, 'void', bad, ...because('误用网页直接修改'))
}
