/** The built-in regulations pass their own tests and leave no outcome untried; check accepts every history they make. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { type ProcessFolder, processFolders } from '../../src/commands/steps/process-argument.ts'
import { rehearse } from '../../src/commands/steps/process-rehearsal.ts'
import { checkedTests } from '../../fixtures/worlds/rehearsed.ts'
import { longTest, test } from '../workbench/long.ts'

const ROOT = join(import.meta.dirname, '../..')
const PROCESSES = readdirSync(join(ROOT, 'templates/processes'))
/** The long ways of an investment are tried in more ways than a request is. */
const LONG = new Set(['group-investment', 'capital-operation', 'sector-investment'])

async function folderOf(process: string): Promise<ProcessFolder> {
  const path = join(ROOT, 'templates/processes', process, '1')
  return (await processFolders(ROOT, path, undefined))[0]!
}

describe.each(PROCESSES)('%s', (process) => {
  test('passes its tests, and they reach every outcome and both sides of every condition', async () => {
    const { findings, report } = await rehearse(await folderOf(process), 'all')
    expect(findings).toEqual([])
    expect(report!.missing).toEqual([])
    expect(report!.reached.length).toBeGreaterThan(LONG.has(process) ? 30 : 4)
    expect(report!.tests.length).toBeGreaterThan(LONG.has(process) ? 20 : 2)
    expect(new Set(report!.tests.map(({ state }) => state))).toEqual(new Set(['passed']))
  })

  longTest('check accepts every history that its tests make', async () => {
    const all = await checkedTests(await folderOf(process))
    for (const [name, findings] of all) expect(findings, name).toEqual([])
    expect(all.size).toBeGreaterThan(LONG.has(process) ? 20 : 2)
  })
})
