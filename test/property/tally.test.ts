/** The tally against a counter of its own, over random rules and ballots. BD_LONG=1 runs a hundred times as many. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ResolvedShare, VoteRule } from '../../src/core/record.ts'
import { needed } from '../../src/core/share.ts'
import { eligible, tallyOf } from '../../src/core/tally.ts'
import { certainResult, voteResult } from '../../src/core/vote.ts'
import { fewest, outcomeOf, type Part, possible, type Rule, type Said } from './count.ts'

const runs = process.env['BD_LONG'] === undefined ? 1 : 100
const settings = (numRuns: number) => ({ seed: 20_260_302, numRuns: numRuns * runs })

const part: fc.Arbitrary<Part> = fc
  .tuple(
    fc.boolean(),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom('roster', 'eligible', 'cast', 'decided'),
  )
  .map(
    ([strict, a, b, of]) => ({ strict, over: Math.min(a, b), under: Math.max(a, b), of }) as Part,
  )

const rule: fc.Arbitrary<Rule> = fc.record({ quorum: part, passes: part })

const said: fc.Arbitrary<Said> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Said>('approve') },
  { weight: 2, arbitrary: fc.constant<Said>('open') },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Said>('reject', 'return', 'abstain', 'recused', 'vacated'),
  },
)
const seats = (most: number) => fc.array(said, { minLength: 1, maxLength: most })

function shareOf({ strict, over, under, of }: Part): ResolvedShare {
  const share = `${over}/${under}`
  return strict ? { 'more-than': share, of } : { 'at-least': share, of }
}

function ruleOf({ quorum, passes }: Rule): VoteRule {
  return {
    quorum: shareOf(quorum),
    passes: shareOf(passes),
    close: 'when-decided',
    'without-quorum': 'lapse',
    show: 'after-close',
    'at-least': 1,
  }
}

const statesOf = (all: readonly Said[]) => new Map(all.map((one, index) => [`m-${index}`, one]))

test('a vote comes to what counting by hand says', () => {
  fc.assert(
    fc.property(seats(17), rule, (all, stated) => {
      expect(voteResult(statesOf(all), { vote: ruleOf(stated) })).toBe(outcomeOf(all, stated))
    }),
    settings(6000),
  )
})

test('the recorded tally says how many were needed, which is the least number that is enough', () => {
  fc.assert(
    fc.property(seats(17), rule, (all, stated) => {
      const tally = tallyOf(statesOf(all), ruleOf(stated), new Set())
      const many = (...what: readonly Said[]) => all.filter((one) => what.includes(one)).length
      expect(tally).toMatchObject({
        seats: all.length,
        approve: many('approve'),
        reject: many('reject'),
        return: many('return'),
        abstain: many('abstain'),
        recused: many('recused'),
        vacated: many('vacated'),
        'not-cast': many('open'),
        'on-paper': 0,
        quorum: {
          needed: fewest(stated.quorum, all),
          have: many('approve', 'reject', 'return', 'abstain'),
        },
        passes: { needed: fewest(stated.passes, all), have: many('approve') },
      })
      expect(eligible(statesOf(all))).toBe(all.length - many('recused', 'vacated'))
    }),
    settings(3000),
  )
})

test('a vote is certain exactly when every ballot still possible leads to the same outcome', () => {
  fc.assert(
    fc.property(seats(9), rule, (all, stated) => {
      const outcomes = possible(all, stated)
      const certain = outcomes.size === 1 ? [...outcomes][0] : undefined
      expect(certainResult(statesOf(all), { vote: ruleOf(stated) })).toBe(certain)
    }),
    settings(3000),
  )
})

test('more than a share is never the share itself, at least a share always is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 40 }),
      (a, b, times) => {
        const [over, under] = [Math.min(a, b), Math.max(a, b)]
        const share = `${over}/${under}`
        // Of a base that the share divides without rest.
        expect(needed({ 'at-least': share }, under * times)).toBe(over * times)
        expect(needed({ 'more-than': share }, under * times)).toBe(over * times + 1)
      },
    ),
    settings(1000),
  )
})

test('the edge cases of the decisions, by number', () => {
  const vote = (of: Part['of'], strict: boolean, over: number, under: number): Rule => ({
    quorum: { strict: true, over: 1, under: 2, of: 'eligible' },
    passes: { strict, over, under, of },
  })
  const ballots = (...groups: readonly (readonly [number, Said])[]) =>
    groups.flatMap(([many, what]) => Array.from({ length: many }, () => what))
  const cases: readonly (readonly [readonly Said[], Rule, string])[] = [
    [
      ballots([3, 'approve'], [1, 'reject'], [3, 'abstain']),
      vote('eligible', true, 1, 2),
      'rejected',
    ],
    [ballots([3, 'approve'], [1, 'reject'], [3, 'abstain']), vote('decided', true, 1, 2), 'passed'],
    [ballots([3, 'approve'], [3, 'reject']), vote('cast', true, 1, 2), 'rejected'],
    [ballots([5, 'abstain']), vote('cast', true, 1, 2), 'rejected'],
    [ballots([5, 'abstain']), vote('decided', false, 1, 2), 'rejected'],
    [ballots([8, 'approve'], [8, 'open']), vote('cast', true, 1, 2), 'no-quorum'],
    [
      ballots([7, 'approve'], [3, 'reject'], [1, 'recused']),
      vote('eligible', false, 2, 3),
      'passed',
    ],
    [
      ballots([7, 'approve'], [3, 'reject'], [1, 'recused']),
      vote('roster', false, 2, 3),
      'rejected',
    ],
  ]
  for (const [all, stated, expected] of cases) {
    expect(voteResult(statesOf(all), { vote: ruleOf(stated) })).toBe(expected)
    expect(outcomeOf(all, stated)).toBe(expected)
  }
})
