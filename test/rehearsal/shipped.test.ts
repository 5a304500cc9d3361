/** The built-in regulations pass their own tests and leave no outcome untried; check accepts every history they make. */
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { type ProcessFolder, processFolders } from '../../src/commands/steps/process-argument.ts'
import { rehearse } from '../../src/commands/steps/process-rehearsal.ts'
import { checkedTests } from '../../fixtures/worlds/rehearsed.ts'
import { longTest, test } from '../workbench/long.ts'

const ROOT = join(import.meta.dirname, '../..')
const PROCESSES = ['group-investment', 'capital-operation', 'sector-investment'] as const

async function folderOf(process: string): Promise<ProcessFolder> {
  const path = join(ROOT, 'templates/processes', process, '1')
  return (await processFolders(ROOT, path, undefined))[0]!
}

describe.each(PROCESSES)('%s', (process) => {
  test('passes its tests, and they reach every outcome and both sides of every condition', async () => {
    const { findings, report } = await rehearse(await folderOf(process), 'all')
    expect(findings).toEqual([])
    expect(report!.missing).toEqual([])
    expect(report!.reached.length).toBeGreaterThan(30)
    expect(report!.tests.length).toBeGreaterThan(20)
    expect(new Set(report!.tests.map(({ state }) => state))).toEqual(new Set(['passed']))
  })

  longTest('check accepts every history that its tests make', async () => {
    const all = await checkedTests(await folderOf(process))
    for (const [name, findings] of all) expect(findings, name).toEqual([])
    expect(all.size).toBeGreaterThan(20)
  })
})
