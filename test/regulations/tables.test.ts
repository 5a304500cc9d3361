/** The tables of rules in the documentation: every rule is there, where it is enforced exists, and a test breaks it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const ROOT = join(import.meta.dirname, '../..')

const TABLES = [
  { process: 'capital-operation', ledger: 'S0-A', rules: 23 },
  { process: 'group-investment', ledger: 'S0-B', rules: 25 },
  { process: 'sector-investment', ledger: 'S0-C', rules: 23 },
] as const

/** One rule's row: its number, how it is met, and the code spans of its last two columns. */
interface Row {
  readonly rule: string
  readonly enforced: boolean
  readonly places: readonly string[]
  readonly tests: readonly string[]
  /** The last column as it stands. */
  readonly last: string
}

function rowsOf(process: string, language: 'en' | 'zh'): readonly Row[] {
  const file = `docs/regulations/${process}${language === 'en' ? '' : '.zh'}.md`
  const lines = readFileSync(join(ROOT, file), 'utf8').split('\n')
  return lines
    .filter((line) => /^\| S\d-[A-Z]-\d+ \|/.test(line))
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim())
      expect(cells, line).toHaveLength(8)
      const [, rule = '', , met = '', , place = '', last = ''] = cells
      return {
        rule,
        enforced: /enforced|强制/.test(met),
        places: spansOf(place),
        tests: spansOf(last),
        last,
      }
    })
}

function spansOf(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, span]) => span!)
}

/** The names of all tests in the tree, as their source gives them. */
function testNames(): ReadonlySet<string> {
  const files = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
  const sources = files
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(ROOT, 'test', file), 'utf8'))
  const calls = sources.flatMap((text) => [...text.matchAll(/'([^'\n]+)',\s*async \(/g)])
  return new Set(calls.map(([, name]) => name!))
}

/** What stands at a dotted place of a process; a list is entered by the name that its entries go by. */
function at(place: string, value: unknown): unknown {
  let found = value as ReturnType<typeof parse>
  for (const part of place.split('.')) {
    found = Array.isArray(found)
      ? found.find((one) => [one.stage, one.review, one.document].includes(part))
      : found?.[part]
  }
  return found
}

test.each(TABLES)('every rule of $process has its row, in order', async ({ process, ...table }) => {
  const all = Array.from({ length: table.rules }, (_, index) => `${table.ledger}-${index + 1}`)
  for (const language of ['en', 'zh'] as const) {
    expect(rowsOf(process, language).map(({ rule }) => rule)).toEqual(all)
  }
})

test.each(TABLES)('an enforced rule of $process names a test that exists', async ({ process }) => {
  const known = testNames()
  for (const { rule, enforced, tests, last } of rowsOf(process, 'en')) {
    expect(
      tests.filter((name) => !known.has(name)),
      rule,
    ).toEqual([])
    if (enforced) expect(tests, rule).not.toEqual([])
    else if (tests.length === 0) expect(last, rule).toMatch(/^— .+/)
  }
})

test.each(TABLES)('where a rule of $process is enforced exists', async ({ process }) => {
  const file = join(ROOT, `templates/processes/${process}/1/process.yaml`)
  const data: unknown = parse(readFileSync(file, 'utf8'))
  for (const { rule, enforced, places } of rowsOf(process, 'en')) {
    if (enforced) expect(places, rule).not.toEqual([])
    for (const place of places) {
      const there = place.startsWith('src/')
        ? existsSync(join(ROOT, place))
        : at(place, data) !== undefined
      expect(there, `${rule}: ${place}`).toBe(true)
    }
  }
})

test.each(TABLES)('both languages of $process say the same', async ({ process }) => {
  const facts = (language: 'en' | 'zh') =>
    rowsOf(process, language).map(({ rule, enforced, places, tests }) => ({
      rule,
      enforced,
      places,
      tests,
    }))
  expect(facts('zh')).toEqual(facts('en'))
})

test.each(TABLES)(
  'the table and the notes of $process agree on what is enforced',
  async (table) => {
    const file = join(ROOT, `templates/processes/${table.process}/1/process.yaml`)
    const notes: readonly { readonly rule: string; readonly met: string }[] = parse(
      readFileSync(file, 'utf8'),
    ).notes
    const enforced = new Set(notes.filter(({ met }) => met === 'enforced').map(({ rule }) => rule))
    for (const row of rowsOf(table.process, 'en')) {
      expect(row.enforced, row.rule).toBe(enforced.has(row.rule))
    }
  },
)
