/** The first refusal that is needed, found by halves, is the one that trying each finds. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstNeeded } from '../../src/core/check/taint.ts'

/** Right where of each group at least one is there: all of several conditions, each met in one of several ways. */
function rightOf(groups: readonly (readonly number[])[]) {
  let asked = 0
  const right = (gone: readonly number[]) => {
    asked += 1
    return groups.every((group) => group.some((one) => !gone.includes(one)))
  }
  return { right, asked: () => asked }
}

function byTryingEach(all: readonly number[], groups: readonly (readonly number[])[]) {
  const { right } = rightOf(groups)
  return all.find((one) => !right([one]))
}

test('with every few conditions it gives what trying each gives', () => {
  const group = fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(group, { maxLength: 4 }), (groups) => {
      const all = Array.from({ length: 12 }, (_, n) => n)
      expect(firstNeeded(all, rightOf(groups).right)).toBe(byTryingEach(all, groups))
    }),
    { numRuns: 500 },
  )
})

test('of four thousand it asks some dozen times', () => {
  const all = Array.from({ length: 4000 }, (_, n) => n)
  for (const needed of [0, 1, 1999, 3998, 3999]) {
    const { right, asked } = rightOf([[needed]])
    expect(firstNeeded(all, right)).toBe(needed)
    expect(asked()).toBeLessThan(20)
  }
})
