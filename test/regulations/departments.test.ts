/** Two departments of which no source of bd tells, written by the manual alone: each is proven, rehearsed, and fits together. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkedTests } from '../../fixtures/worlds/rehearsed.ts'
import { lintText } from '../../src/commands/steps/lint-file.ts'
import { processFolders } from '../../src/commands/steps/process-argument.ts'
import { rehearse } from '../../src/commands/steps/process-rehearsal.ts'
import { lintDuties } from '../../src/core/duty/lint.ts'
import { lintRegister } from '../../src/core/lint/register.ts'
import type { Result } from '../../src/core/rules/finding.ts'
import { readDuties } from '../../src/documents/duties.ts'
import type { YamlSource } from '../../src/documents/places.ts'
import { readPolicyInput } from '../../src/documents/policy-input.ts'
import { readRegister } from '../../src/documents/register.ts'
import { readYaml } from '../../src/documents/source.ts'
import { longTest } from '../workbench/long.ts'

const DEPARTMENTS = join(import.meta.dirname, '../../fixtures/departments')

/** The rules of the statutes and of the offices themselves that each has a note on. */
const RULES = {
  'tender-office': ['ZBF', 'TBT', 'X'],
  'loan-book': ['MFD', 'MJD', 'X'],
}

const textOf = (...path: readonly string[]) => readFileSync(join(DEPARTMENTS, ...path), 'utf8')

function said<T>(read: Result<T>): T {
  if (!read.ok) throw new Error(JSON.stringify(read.findings))
  return read.value
}

function read<T>(reader: (source: YamlSource) => Result<T>, ...path: readonly string[]): T {
  return said(reader(said(readYaml(path.join('/'), textOf(...path)))))
}

describe.each(Object.entries(RULES))('%s', (department, sources) => {
  const policy = said(readPolicyInput('roster.yaml', textOf(department, 'roster.yaml')))
  const idsOf = (kind: string) => readdirSync(join(DEPARTMENTS, department, kind))
  const registers = idsOf('registers').map((id) =>
    read(readRegister, department, 'registers', id, '1', 'register.yaml'),
  )
  const duties = read(readDuties, department, 'duties', idsOf('duties')[0]!, '1', 'duties.yaml')
  const folderOf = async (id: string) =>
    (await processFolders(DEPARTMENTS, `${department}/processes/${id}/1`, undefined))[0]!
  const marked = (notes: readonly { readonly rule: string }[]) =>
    notes.map(({ rule }) => rule.replace(/-\d+$/, '')).filter((one) => !sources.includes(one))

  test.each(idsOf('processes'))('%s is without a fault, and the roster is enough for it', (id) => {
    const text = textOf(department, 'processes', id, '1', 'process.yaml')
    for (const company of [{}, { policy }]) {
      const rules = lintText('process.yaml', text, () => company).findings.map(({ rule }) => rule)
      // What is not proven is no fault: too many cases, or a fact that may still change.
      expect(rules.filter((rule) => rule !== 'lint-not-proven')).toEqual([])
    }
  })

  test.each(idsOf('processes'))('%s passes its tests, which reach everything', async (id) => {
    const { findings, report, process } = await rehearse(await folderOf(id), 'all')
    expect(findings).toEqual([])
    expect(report!.missing).toEqual([])
    expect(marked(process!.notes)).toEqual([])
    expect(process!.notes.length).toBeGreaterThan(1)
  })

  longTest.each(idsOf('processes'))(
    '%s: check accepts every history that its tests make',
    async (id) => {
      const all = await checkedTests(await folderOf(id))
      for (const [one, findings] of all) expect(findings, one).toEqual([])
    },
  )

  test.each(registers)('the register $register is sound', (register) => {
    const known = registers.map((one) => one.register)
    expect(lintRegister(register, { registers: known }).map(({ finding }) => finding)).toEqual([])
    expect(marked(register.notes)).toEqual([])
  })

  test('the duties name registers, fields and answers that are there', () => {
    const known = registers.map(({ register, key, fields, rows }) => {
      const sheets = 'each' in key ? { sheets: key.every } : {}
      return [register, { fields, rows, ...sheets }] as const
    })
    expect(lintDuties(duties, { policy, registers: new Map(known) })).toEqual([])
    expect(marked(duties.notes)).toEqual([])
  })
})
