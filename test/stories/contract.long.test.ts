/** The investment contract against the approval, and a binding framework agreement before every reviewer. */
import { expect, test } from 'vitest'
import { at, FOLDER, prepare, PROJECT } from '../workbench/life.ts'
import { HEAD, MANAGER, OFFICER } from '../workbench/people.ts'
import type { Bench } from '../workbench/bench.ts'
import { agrees, refused, signoff } from './story.ts'

/** Writes another value into a field of a document and saves it. */
async function put(bench: Bench, document: string, field: string, value: string): Promise<void> {
  const path = `${FOLDER}/${document}.md`
  const line = new RegExp(`^${field}: .*$`, 'm')
  bench.write(path, bench.read(path).replace(line, `${field}: "${value}"`))
  await bench.ok(OFFICER, 'save', PROJECT)
}

test('a contract dated before the approval, for more, or with another partner stops the project', async () => {
  const bench = await at('execution')
  await prepare(bench)
  const wrong = [
    ['signed-on', '2026-03-01', 'contract-before-approval', '2026-03-31'],
    ['contract-amount', '1.29亿', 'contract-exceeds-approval', '1.28亿'],
    ['counterparty', '清源置业有限公司', 'contract-other-partner', '清源环境投资有限公司'],
  ] as const
  for (const [field, value, rule, right] of wrong) {
    await put(bench, 'investment-contract', field, value)
    await refused(bench, [rule], HEAD, 'submit', PROJECT)
    await put(bench, 'investment-contract', field, right)
  }
  await bench.ok(HEAD, 'submit', PROJECT)
  await agrees(bench)
})

test('with a partner, its name must be known before approval; without one it need not', async () => {
  const bench = await at('study-ready')
  await bench.ok(OFFICER, 'set', PROJECT, 'partner=')
  await refused(bench, ['unset-fact'], HEAD, 'submit', PROJECT)
  await bench.ok(OFFICER, 'set', PROJECT, 'partner=无')
  await refused(bench, ['requirement-not-met'], HEAD, 'submit', PROJECT)
  await bench.ok(OFFICER, 'set', PROJECT, 'partner=', 'has-partner=否')
  await bench.ok(HEAD, 'submit', PROJECT)
  await agrees(bench)
})

test('a binding framework agreement is shown to every reviewer first', async () => {
  const bench = await at('study-ready')
  await put(bench, 'framework-agreement', 'binding', '是')
  await bench.ok(HEAD, 'submit', PROJECT)
  expect(signoff(bench, 'approval.1/submission').flags).toEqual([
    { document: 'framework-agreement', field: 'binding' },
  ])
  const shown = await bench.bd(MANAGER, 'approve', PROJECT, '--dry-run')
  expect(shown.err).toMatch(/请注意：[^]*框架协议（合作意向书），是否具有法律约束力：是/)
})
