/** The engine against an oracle of its own, event by event, over random reviews. BD_LONG=1 runs twenty times as many. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Tally } from '../../src/core/record.ts'
import { needed } from '../../src/core/share.ts'
import { type Case, caseOf, eventOf, voteOf } from './cases.ts'
import { Drive } from './drive.ts'
import {
  type Answer,
  answers,
  closing,
  countOf,
  type Course,
  fewest,
  follow,
  saying,
  type Seat,
  type Text,
} from './oracle.ts'

const long = process.env['BD_LONG'] !== undefined
const settings = (numRuns: number) => ({
  seed: Number(process.env['BD_SEED'] ?? 20_260_302),
  numRuns: numRuns * (long ? 20 : 1),
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

const beginning = ({ text, seats }: Pick<Case, 'text' | 'seats'>): Course => ({
  text,
  seats: seats.map((name) => ({ name })),
  extended: 0,
})

const seen = new Map<string, number>()

/** Both sides through one course of events; gives how many events took place. */
function compare({ text, seats, choices }: Case): void {
  let course = beginning({ text, seats })
  const drive = new Drive(text, seats)
  const told: string[] = [JSON.stringify(text)]
  for (const choice of choices) {
    const event = eventOf(course, choice)
    const step = follow(course, event)
    told.push(JSON.stringify(event))
    const expected = step.refused ? { refused: true, said: undefined } : step
    const done = drive.do(event)
    expect(done, told.join('\n')).toEqual({ refused: expected.refused, said: expected.said })
    const key = `${text.decide} ${event.what} ${step.refused ? 'refused' : (step.said ?? '-')}`
    seen.set(key, (seen.get(key) ?? 0) + 1)
    if (step.refused) continue
    course = step.course
    const { outcome } = course
    if (outcome !== undefined) return
    expect(drive.tally, told.join('\n')).toEqual(tallyOf(text, course.seats))
    expect(drive.view().extensions).toBe(course.extended)
    for (const afterDeadline of [false, true]) {
      const due = closing(course, afterDeadline)
      expect(drive.mayClose(afterDeadline), `${told.join('\n')} ${due}`).toBe(due !== undefined)
    }
  }
}

test('whatever happens in a review, the engine and the oracle say the same after each event', () => {
  fc.assert(fc.property(caseOf(9), compare), settings(6000))
  console.log(seen)
})
