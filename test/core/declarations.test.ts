/** What every declaration of an act holds to, whatever it declares. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withActs } from '../../scripts/acts-table.ts'
import { ACTS, actOf } from '../../src/core/record/act.ts'
import type { Changing, Declaration } from '../../src/core/record/declaration.ts'
import { isLater } from '../../src/core/rules/epoch-name.ts'
import { EPOCHS } from '../../src/core/rules/rulebook.ts'

const FORMAT = join(import.meta.dirname, '../../docs/format.md')

const DECLARED = Object.entries<Changing | Declaration>(ACTS)
const FILED = DECLARED.filter((one): one is [string, Declaration] => 'fields' in one[1])

test('the format lists every act as it is declared; else: npm run rules', () => {
  const text = readFileSync(FORMAT, 'utf8')
  expect(text).toBe(withActs(text))
})

test.each(DECLARED)(
  '%s stands under its own name, and is known from the epoch on that brought it',
  (name, { act, since }) => {
    expect(act).toBe(name)
    const known = EPOCHS.filter((epoch) => since === undefined || !isLater(epoch, since))
    expect(EPOCHS.filter((epoch) => actOf(epoch, name) === name)).toEqual(known)
    expect(EPOCHS.filter((epoch) => actOf(epoch, name) !== undefined)).toEqual(known)
  },
)

test.each(FILED)(
  '%s is filed and told by fields that it has',
  (act, { file, fields, trailers }) => {
    // A void and an affirmation are named after the first commit that each lists.
    const named = act === 'void' || act === 'affirm' ? ['commit'] : []
    const known = new Set(['by', ...Object.keys(fields), ...named])
    const asked = [...file.matchAll(/<([^>]*)>/g)].map(([, field]) => field!)
    const { 'Bd-Decision': decision, 'Bd-Packet': packet, 'Bd-Reason': reason } = trailers
    const told = [decision, packet, reason]
      .flatMap((one) => one ?? [])
      .map((one) => (typeof one === 'object' ? one.field : one))
    expect([...asked, ...told].filter((field) => !known.has(field))).toEqual([])
  },
)

test('no two acts of a project could have one file', () => {
  const files = FILED.map(([, { file }]) => file.replaceAll(/<[^>]*>/g, '<>'))
  expect(new Set(files).size).toBe(files.length)
})

test('an act that is not declared is none', () => {
  expect(EPOCHS.map((epoch) => actOf(epoch, 'toString'))).toEqual([undefined, undefined])
})
