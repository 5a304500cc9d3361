/** The files of duties that come with bd: they can be read, are sound by themselves, and name rules of the ledger; each that they enforce is broken by a case. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { DUTIES_FILE } from '../../src/core/duty/duty.ts'
import { lintDuties } from '../../src/core/duty/lint.ts'
import type { Around } from '../../src/core/duty/sources.ts'
import { parametersIn } from '../../src/core/duty/settled.ts'
import { readDuties } from '../../src/documents/duties.ts'
import { readProcess } from '../../src/documents/process.ts'
import { readRegister } from '../../src/documents/register.ts'
import { readYaml } from '../../src/documents/source.ts'
import { ledgerOf } from '../../scripts/coverage-table.ts'
import { type DutyCases, owedOf } from '../workbench/tried-duties.ts'

const TOP = join(import.meta.dirname, '../..')
const SHELF = join(TOP, 'templates/duties')
const RULES = new Set(ledgerOf(TOP).map(({ rule }) => rule))

function read(text: string) {
  const source = readYaml('duties.yaml', text)
  const found = source.ok ? readDuties(source.value) : source
  if (!found.ok) throw new Error(JSON.stringify(found.findings))
  return found.value
}

test.each(readdirSync(SHELF))('%s is sound, and says of which rules', (id) => {
  const duties = read(readFileSync(join(SHELF, id, '1', DUTIES_FILE), 'utf8'))
  expect([duties.duties, duties.version, duties['in-force']]).toEqual([id, 1, undefined])
  expect(lintDuties(duties)).toEqual([])
  for (const { title } of duties.list) expect(title.zh).not.toBe(title.en)
  const named = duties.list.flatMap(parametersIn)
  expect(Object.keys(duties.parameters).filter((one) => !named.includes(one))).toEqual([])
  expect(duties.notes.map(({ rule }) => rule).filter((rule) => !RULES.has(rule))).toEqual([])
  const systems = duties.notes.map(({ rule }) => rule.replace(/-\d+$/, ''))
  expect(duties.ledger?.split(', ')).toEqual([...new Set(systems)].sort())
})

/** The registers and processes that come with bd, as duties know them. */
function around(): Around {
  const shelf = (kind: string) =>
    readdirSync(join(TOP, 'templates', kind)).map((id) => {
      const file = join(
        TOP,
        'templates',
        kind,
        id,
        '1',
        `${kind === 'registers' ? 'register' : 'process'}.yaml`,
      )
      const source = readYaml(file, readFileSync(file, 'utf8'))
      if (!source.ok) throw new Error(JSON.stringify(source.findings))
      return source.value
    })
  const registers = shelf('registers').map((source) => {
    const read = readRegister(source)
    if (!read.ok) throw new Error(JSON.stringify(read.findings))
    const { register, fields, rows, key } = read.value
    return [register, { fields, rows, ...('each' in key ? { sheets: key.every } : {}) }] as const
  })
  const processes = shelf('processes').map((source) => {
    const process = readProcess(source)
    if (!process.ok) throw new Error(JSON.stringify(process.findings))
    return [process.value.process, process.value] as const
  })
  return { registers: new Map(registers), processes: new Map(processes) }
}

test('what they are done by is there: registers with their fields, rows and answers, and processes', () => {
  const known = around()
  for (const id of readdirSync(SHELF)) {
    const duties = read(readFileSync(join(SHELF, id, '1', DUTIES_FILE), 'utf8'))
    expect(lintDuties(duties, known), id).toEqual([])
  }
  const wrong = read(
    readFileSync(join(SHELF, 'meetings/1', DUTIES_FILE), 'utf8').replace(
      'kind: weekly',
      'kind: weakly',
    ),
  )
  expect(lintDuties(wrong, known).map(({ finding }) => finding.rule)).toEqual(['unknown-name'])
})

test.each(['duties.md', 'duties.zh.md'])(
  'the file that %s shows can be read, and is sound',
  (name) => {
    const page = readFileSync(join(TOP, 'docs', name), 'utf8')
    const [, yaml = ''] = /```yaml\n([^]*?)```/.exec(page) ?? []
    expect(lintDuties(read(yaml))).toEqual([])
  },
)

const WORDS = [
  'rules',
  'duty',
  'in-force',
  'days',
  'now',
  'records',
  'owed',
  'with',
  'completed',
  'then',
  'told',
]

/** The registers that come with bd, by id. */
const registers = new Map(
  readdirSync(join(TOP, 'templates/registers')).map((id) => {
    const file = join(TOP, 'templates/registers', id, '1/register.yaml')
    const source = readYaml(file, readFileSync(file, 'utf8'))
    const register = source.ok ? readRegister(source.value) : source
    if (!register.ok) throw new Error(JSON.stringify(register.findings))
    return [id, register.value] as const
  }),
)

describe.each(readdirSync(SHELF))('cases of %s', (id) => {
  const duties = read(readFileSync(join(SHELF, id, '1', DUTIES_FILE), 'utf8'))
  const all = parse(
    readFileSync(join(import.meta.dirname, 'duties', `${id}.yaml`), 'utf8'),
  ) as DutyCases

  test('each rule that it enforces is broken by one, and no other is named; each duty has one', () => {
    const named = all.cases.flatMap(({ rules }) => rules)
    const enforced = duties.notes.filter(({ met }) => met === 'enforced').map(({ rule }) => rule)
    expect([...new Set(named)].sort()).toEqual([...new Set(enforced)].sort())
    const tried = new Set(all.cases.map(({ duty }) => duty))
    expect([...tried].sort()).toEqual(duties.list.map(({ duty }) => duty).sort())
  })

  test.each(all.cases)('$duty', (one) => {
    expect(Object.keys(one).filter((word) => !WORDS.includes(word))).toEqual([])
    // A case that nobody breaks shows nothing.
    expect(one.owed.some((each) => /(?:missing|late)$/.test(each))).toBe(true)
    const { owed, then, told } = owedOf(id, all, one, registers)
    expect(owed).toEqual(one.owed)
    expect(then).toEqual(one.then)
    expect(told).toEqual(one.told ?? [])
  })
})
