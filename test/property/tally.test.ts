/** The engine against an oracle of its own, event by event, over random reviews. A long run tries twenty times as many. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Tally } from '../../src/core/record/record.ts'
import { needed } from '../../src/core/process/share.ts'
import { type Case, caseOf, eventOf, seatsOf, voteOf } from './cases.ts'
import { Drive } from './drive.ts'
import {
  type Answer,
  answers,
  castable,
  closing,
  countOf,
  type Course,
  type Event,
  fewest,
  follow,
  saying,
  type Seat,
  type Text,
} from './oracle.ts'
import { size } from '../workbench/long.ts'

const settings = (numRuns: number) => ({
  seed: Number(process.env['BD_SEED'] ?? 20_260_302),
  numRuns: numRuns * size(1, 4, 80),
})

/** The tally as the oracle counts it. */
function tallyOf(text: Text, seats: readonly Seat[]): Tally {
  const many = (answer: Answer) => saying(seats, answer)
  const gone = (how: Seat['gone']) => seats.filter((seat) => seat.gone === how).length
  const cast = saying(seats, ...answers)
  const head = {
    seats: seats.length,
    approve: many('approve'),
    reject: many('reject'),
    return: many('return'),
    abstain: many('abstain'),
    ...(many('defer') === 0 ? {} : { defer: many('defer') }),
    ...(many('opinion') === 0 ? {} : { opinion: many('opinion') }),
    recused: gone('recused'),
    ...(gone('aside') === 0 ? {} : { 'recused-in-base': gone('aside') }),
    vacated: gone('vacated'),
    'not-cast': gone(undefined) - cast,
    'on-paper': 0,
  }
  if (text.decide !== 'vote') return head
  const count = countOf(text, seats)
  return {
    ...head,
    quorum: { needed: fewest(text.quorum, count), have: cast },
    passes: { needed: fewest(text.passes, count), have: many('approve') },
  }
}

const beginning = ({ text, seats, recused }: Case): Course => ({
  text,
  seats: seats.map((name) => (recused.includes(name) ? { name, gone: 'recused' } : { name })),
  extended: 0,
})

/** How often which form of review came to which outcome by which event. */
const met = new Map<string, number>()

/** Both sides through one course of events, and then closed until it is over or cannot be. */
function compare(one: Case): void {
  const { text, seats, recused, choices, leaving } = one
  let course = beginning(one)
  const drive = new Drive(text, seats, recused)
  const told: string[] = [JSON.stringify(text), seats.join(' ')]
  const event = (next: Event): boolean => {
    const step = follow(course, next)
    told.push(JSON.stringify(next))
    const said = step.refused ? undefined : step.said
    expect(drive.do(next), told.join('\n')).toEqual({ refused: step.refused, said })
    const key = `${text.decide}: ${next.what}, ${step.refused ? 'refused' : (said ?? 'open')}`
    met.set(key, (met.get(key) ?? 0) + 1)
    if (step.refused) return false
    course = step.course
    if (course.outcome !== undefined) return true
    expect(drive.tally, told.join('\n')).toEqual(tallyOf(text, course.seats))
    expect(drive.view().extensions).toBe(course.extended)
    for (const afterDeadline of [false, true]) {
      const due = closing(course, afterDeadline) !== undefined
      expect(drive.mayClose(afterDeadline), `${told.join('\n')}\n${afterDeadline}`).toBe(due)
    }
    return true
  }
  for (const choice of choices) {
    if (course.outcome === undefined) event(eventOf(course, choice, leaving))
  }
  while (course.outcome === undefined && event({ what: 'close', afterDeadline: true })) continue
  // Once it is over, nothing is.
  if (course.outcome !== undefined) event({ what: 'ballot', seat: seats[0]!, answer: 'approve' })
}

test('whatever happens in a review, engine and oracle say the same after each event', () => {
  fc.assert(fc.property(caseOf(9), compare), settings(1500))
  // The cases are no good unless every form comes to everything it can come to.
  for (const [decide, outcomes] of Object.entries({
    vote: ['passed', 'rejected', 'not-carried', 'returned', 'deferred', 'extended', 'lapsed'],
    sole: ['passed', 'rejected', 'returned', 'lapsed'],
    any: ['passed', 'rejected', 'returned', 'lapsed'],
    all: ['passed', 'rejected', 'returned', 'lapsed'],
    'in-order': ['passed', 'rejected', 'returned', 'lapsed'],
    opinions: ['passed', 'lapsed'],
  })) {
    const came = [...met.keys()].filter((key) => key.startsWith(`${decide}: `))
    for (const outcome of outcomes) {
      expect(
        came.some((key) => key.endsWith(`, ${outcome}`)),
        `${decide} ${outcome}`,
      ).toBe(true)
    }
  }
}, 3_600_000)

test('the same of bodies of up to seventeen', () => {
  fc.assert(fc.property(caseOf(17), compare), settings(75))
}, 3_600_000)

/** One ballot of each of some seats, and another order of the same. */
const orders = fc.integer({ min: 2, max: 8 }).chain((many) =>
  fc.record({
    text: voteOf(many),
    seats: fc.constant(seatsOf(many)),
    answers: fc.array(fc.option(fc.nat(99), { freq: 5 }), { minLength: many, maxLength: many }),
    order: fc.shuffledSubarray([...Array(many).keys()], { minLength: many }),
    another: fc.shuffledSubarray([...Array(many).keys()], { minLength: many }),
  }),
)

test('the order of the ballots of different seats changes neither tally nor outcome', () => {
  let undecided = 0
  fc.assert(
    fc.property(orders, ({ text, seats, answers: said, order, another }) => {
      const [one, two] = [order, another].map((turns) => {
        const drive = new Drive(text, seats)
        for (const turn of turns) {
          const number = said[turn]
          if (number === null || number === undefined) continue
          const answer = castable(text)[number % castable(text).length]!
          drive.do({ what: 'ballot', seat: seats[turn]!, answer })
        }
        const { tally, outcome: early } = drive
        let closed = drive.do({ what: 'close', afterDeadline: true })
        while (closed.said === 'extended') closed = drive.do({ what: 'close', afterDeadline: true })
        return { tally, early, outcome: drive.outcome }
      })
      expect(one!.outcome).toBe(two!.outcome)
      expect(one!.outcome).toBeDefined()
      if (one!.early !== undefined || two!.early !== undefined) return
      undecided += 1
      expect(one!.tally).toEqual(two!.tally)
    }),
    settings(300),
  )
  expect(undecided).toBeGreaterThan(75)
})

test('nor does it in reviews that are no votes, while they are undecided', () => {
  const said = {
    any: 'reject',
    all: 'approve',
    'in-order': 'approve',
    opinions: 'opinion',
  } as const
  const others = fc.integer({ min: 2, max: 8 }).chain((many) =>
    fc.record({
      decide: fc.constantFrom<'any' | 'all' | 'opinions'>('any', 'all', 'opinions'),
      seats: fc.constant(seatsOf(many)),
      order: fc.shuffledSubarray([...seatsOf(many)], { minLength: 1, maxLength: many - 1 }),
      by: fc.nat(99),
    }),
  )
  fc.assert(
    fc.property(others, ({ decide, seats, order, by }) => {
      const turned = order.map((_, index) => order[(index + by) % order.length]!)
      const [one, two] = [order, turned].map((turns) => {
        const drive = new Drive({ decide, atLeast: 1 }, seats)
        for (const seat of turns) drive.do({ what: 'ballot', seat, answer: said[decide] })
        return { tally: drive.tally, outcome: drive.outcome }
      })
      expect(one).toEqual(two)
      expect(one!.outcome).toBeUndefined()
      expect(one!.tally['not-cast']).toBe(seats.length - order.length)
    }),
    settings(75),
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
    settings(250),
  )
})
