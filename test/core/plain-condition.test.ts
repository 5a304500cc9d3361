/** Denials carried down to what they deny say the same, whatever is known. */
import { expect, test } from 'vitest'
import { type Condition, judge, type Subject } from '../../src/core/process/condition.ts'
import { plainCondition } from '../../src/core/process/plain-condition.ts'
import type { Value } from '../../src/core/record/record.ts'

const AMOUNT = { fact: 'amount' }
const LEAVES: readonly Condition[] = [
  { fact: 'kind', is: 'a' },
  { subject: { fact: 'kind' }, test: 'is', value: 'b' },
  { subject: AMOUNT, test: 'at-least', value: 3 },
  { subject: AMOUNT, test: 'less-than', value: 5 },
]

/** Every condition of this depth over the leaves, two parts each. */
function conditions(depth: number): readonly Condition[] {
  if (depth === 0) return LEAVES
  const below = conditions(depth - 1)
  const pairs = below.flatMap((a) => LEAVES.map((b) => [a, b] as const))
  return [
    ...below,
    ...below.map((not): Condition => ({ not })),
    ...pairs.map((all): Condition => ({ not: { all } })),
    ...pairs.map((any): Condition => ({ any: [{ not: { any } }, any[0]] })),
  ]
}

function denials(condition: Condition): readonly Condition[] {
  if ('not' in condition) return [condition.not, ...denials(condition.not)]
  if ('all' in condition) return condition.all.flatMap(denials)
  return 'any' in condition ? condition.any.flatMap(denials) : []
}

test('a condition without denials of several comes to the same, in all three values', () => {
  const kinds = ['a', 'b', undefined]
  const amounts = [2, 3, 4, 5, undefined]
  const all = conditions(2)
  expect(all.length).toBeGreaterThan(200)
  for (const condition of all) {
    const plain = plainCondition(condition)
    for (const denied of denials(plain)) expect(Object.keys(denied)).not.toContain('not')
    for (const denied of denials(plain)) expect('all' in denied || 'any' in denied).toBe(false)
    for (const kind of kinds) {
      for (const amount of amounts) {
        const known: Readonly<Record<string, Value | undefined>> = { kind, amount }
        const ground = (subject: Subject) => ('fact' in subject ? known[subject.fact] : undefined)
        expect(judge(plain, ground).is).toBe(judge(condition, ground).is)
      }
    }
  }
})
