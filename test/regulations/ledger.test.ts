/** The ledger has every rule of the five sources once, and what the built-ins say of rules is said of rules that there are. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aimsOf, coverageOf, ledgerOf, notesOf, unbroken } from '../../scripts/coverage-table.ts'

const TOP = join(import.meta.dirname, '../..')
const ledger = ledgerOf(TOP)

test('737 rules of 54 systems, numbered without a gap, each with words of its source', () => {
  expect(new Set(ledger.map(({ rule }) => rule)).size).toBe(737)
  expect(ledger).toHaveLength(737)
  expect(ledger.filter(({ words }) => words === '')).toEqual([])
  const systems = new Map<string, number>()
  for (const { rule } of ledger) {
    const [, system = '', number] = /^(S\d-[A-Z])-(\d+)$/.exec(rule) ?? []
    expect(Number(number), rule).toBe((systems.get(system) ?? 0) + 1)
    systems.set(system, Number(number))
  }
  expect(systems.size).toBe(54)
})

test('all rules but those of the first three systems have an aim: 536 enforced, 88 carried, 42 listed', () => {
  const aims = aimsOf(TOP)
  const first = ledger.filter(({ rule }) => /^S0-[ABC]-/.test(rule))
  expect([...aims.keys(), ...first.map(({ rule }) => rule)].sort()).toEqual(
    ledger.map(({ rule }) => rule).sort(),
  )
  const counted = (met: string) => [...aims.values()].filter((one) => one === met).length
  expect(['enforced', 'carried', 'listed'].map(counted)).toEqual([536, 88, 42])
})

const notes = notesOf(TOP)

test('no built-in speaks of a rule that no source has', () => {
  const known = new Set(ledger.map(({ rule }) => rule))
  expect(
    notes.filter(({ rule }) => !known.has(rule)).map(({ by, rule }) => `${by}: ${rule}`),
  ).toEqual([])
})

test('what is said to be enforced is broken by a test', () => {
  expect(unbroken(TOP)).toEqual([])
})

test('of every rule is said how it is met, and where', () => {
  const noted = new Set(notes.map(({ rule }) => rule))
  expect(ledger.map(({ rule }) => rule).filter((rule) => !noted.has(rule))).toEqual([])
})

test('docs/coverage.md is as `npm run coverage` writes it', () => {
  expect(readFileSync(join(TOP, 'docs/coverage.md'), 'utf8')).toBe(coverageOf(TOP))
})
