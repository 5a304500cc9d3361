/** Each rule that a built-in regulation enforces is broken: by its own tests, or by others that lack one part or in which somebody else acts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bothTest, cases, test } from '../workbench/long.ts'
import { describe, expect } from 'vitest'
import { parse } from 'yaml'
import { Regulation, type Shown } from '../workbench/broken-rules.ts'

const TOP = join(import.meta.dirname, '../..')
const FOLDER = join(import.meta.dirname, 'processes')

function shownOf(id: string): Readonly<Record<string, Shown>> {
  return parse(readFileSync(join(FOLDER, `${id}.yaml`), 'utf8')) as Record<string, Shown>
}

const ALL = readdirSync(join(TOP, 'templates/processes'))
/** Those whose made tests are run every day: a long one, and a request without a document. */
const DAILY = ['complaint', 'leave']

describe.each(ALL)('%s', (id) => {
  const regulation = new Regulation(id)
  const shown = shownOf(id)

  test('every rule that it enforces is shown, and no other', () => {
    const { notes } = regulation.process
    const enforced = notes.filter(({ met }) => met === 'enforced').map(({ rule }) => rule)
    expect(Object.keys(shown).sort()).toEqual([...new Set(enforced)].sort())
    for (const [rule, one] of Object.entries(shown)) {
      expect(regulation.ask(one), rule).toEqual([])
      for (const [other, name] of Object.entries(one.elsewhere ?? {})) {
        expect(new Regulation(other).own.tests.map((each) => each.test)).toContain(name)
      }
      for (const file of one.file === undefined ? [] : [one.file]) {
        expect(existsSync(join(TOP, file)), file).toBe(true)
      }
    }
  })
})

const tried = cases(
  DAILY,
  ALL.filter((id) => !DAILY.includes(id)),
)

bothTest.each(tried)('%s: what is left out, or done by somebody else, is refused', (id: string) => {
  const regulation = new Regulation(id)
  for (const one of Object.values(shownOf(id))) regulation.ask(one)
  expect(regulation.notShown()).toEqual([])
})
