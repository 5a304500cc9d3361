/** The files of duties that come with bd: they can be read, are sound by themselves, and name rules of the ledger, each with its words. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DUTIES_FILE } from '../../src/core/duty/duty.ts'
import { lintDuties } from '../../src/core/duty/lint.ts'
import { parametersIn } from '../../src/core/duty/settled.ts'
import { readDuties } from '../../src/documents/duties.ts'
import { readYaml } from '../../src/documents/source.ts'
import { ledgerOf } from '../../scripts/coverage-table.ts'

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

test.each(['duties.md', 'duties.zh.md'])(
  'the file that %s shows can be read, and is sound',
  (name) => {
    const page = readFileSync(join(TOP, 'docs', name), 'utf8')
    const [, yaml = ''] = /```yaml\n([^]*?)```/.exec(page) ?? []
    expect(lintDuties(read(yaml))).toEqual([])
  },
)
