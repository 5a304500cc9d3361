/** The built-in regulations pass their own tests and leave no outcome untried; what is rehearsed is what really happens. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { policyOf, workspaceOf } from '../../src/core/rehearsal/company.ts'
import type { Done } from '../../src/core/rehearsal/rehearsal.ts'
import { KEEPER } from '../../src/core/rehearsal/script.ts'
import { sha256 } from '../../src/commands/steps/digest.ts'
import { templateFiles } from '../../src/commands/steps/package.ts'
import { processFolders } from '../../src/commands/steps/process-folder.ts'
import { rehearse } from '../../src/commands/steps/process-rehearsal.ts'
import { canonical } from '../../src/documents/canonical.ts'
import { readProcessTest } from '../../src/documents/process-test.ts'
import { checked } from '../../fixtures/worlds/rehearsed.ts'

const ROOT = join(import.meta.dirname, '../..')
const PROCESSES = ['group-investment', 'capital-operation', 'sector-investment'] as const

async function rehearsed(process: string) {
  const path = join(ROOT, 'templates/processes', process, '1')
  const [folder] = await processFolders(ROOT, path, undefined)
  const told = await rehearse(folder!, 'all')
  const script = readProcessTest('', String(folder!.files.get('process.test.yaml')))
  if (told.report === undefined || told.process === undefined || !script.ok) throw new Error(path)
  return {
    ...told,
    process: told.process,
    report: told.report,
    script: script.value,
    folder: folder!,
  }
}

describe.each(PROCESSES)('%s', (process) => {
  test('passes its tests, and they reach every outcome and both sides of every condition', async () => {
    const { findings, report } = await rehearsed(process)
    expect(findings).toEqual([])
    expect(report.missing).toEqual([])
    expect(report.reached.length).toBeGreaterThan(30)
    expect(report.tests.length).toBeGreaterThan(20)
    expect(new Set(report.tests.map(({ state }) => state))).toEqual(new Set(['passed']))
  })

  test('check accepts every history that its tests make', async () => {
    const { report, script, process: regulation, folder } = await rehearsed(process)
    const policy = policyOf(script, regulation, sha256)
    const texts = (files: ReadonlyMap<string, Uint8Array>, at: string) =>
      [...files].map(([name, bytes]) => [`${at}${name}`, Buffer.from(bytes).toString()] as const)
    const founding = [
      ['bd.yaml', canonical(workspaceOf(script, regulation))] as const,
      ['policy.yaml', canonical(policy)] as const,
      ...texts(folder.files, `processes/${process}/1/`),
      ...texts(await templateFiles('calendar'), 'calendar/'),
    ]
    const ends = new Map<string, readonly Done[]>()
    for (const [index, { continues }] of script.tests.entries()) {
      const { test: name, done } = report.tests[index]!
      const all = [...(continues === undefined ? [] : ends.get(continues)!), ...done]
      ends.set(name, all)
      expect(checked(founding, policy, KEEPER, all), name).toEqual([])
    }
    expect(ends.size).toBe(script.tests.length)
  })
})
