/** The ledger has every rule of the five sources once, and what the built-ins say of rules is said of rules that there are. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aimsOf, ledgerOf, notesOf } from '../../scripts/coverage-table.ts'

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

test('no built-in speaks of a rule that no source has', () => {
  const known = new Set(ledger.map(({ rule }) => rule))
  const notes = notesOf(TOP)
  expect(notes.length).toBeGreaterThan(70)
  expect(
    notes.filter(({ rule }) => !known.has(rule)).map(({ by, rule }) => `${by}: ${rule}`),
  ).toEqual([])
})

/** The systems of which processes are made; the others are registers and duties, or nothing but titles. */
const OF_PROCESSES = [
  'S0-A S0-B S0-C S0-D S0-F S0-G S0-H S0-I S0-J',
  'S1-A S1-B S1-D S1-G S1-I',
  'S2-A S2-B S2-D S2-E S2-F S2-G S2-H S2-I S2-J S2-K',
  'S3-A S3-B S3-C S3-D S3-E S3-F S3-G S3-H S3-I S3-J S3-K S3-L',
  'S4-A S4-C S4-D S4-E S4-G S4-H S4-I S4-J',
].flatMap((systems) => systems.split(' '))

test('every rule of a system of which a process is made has its note', () => {
  const noted = new Set(notesOf(TOP).map(({ rule }) => rule))
  const asked = ledger.filter(({ rule }) => OF_PROCESSES.includes(rule.slice(0, 4)))
  expect(asked.length).toBeGreaterThan(600)
  expect(asked.map(({ rule }) => rule).filter((rule) => !noted.has(rule))).toEqual([])
})
