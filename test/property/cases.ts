/** Random reviews: rules of every form, rosters, and courses of events over them. */
import fc from 'fast-check'
import {
  type Answer,
  castable,
  type Course,
  type Event,
  type Part,
  type SharedText,
  type Text,
  type VoteText,
} from './oracle.ts'

const part: fc.Arbitrary<Part> = fc
  .tuple(
    fc.boolean(),
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom<[number, number]>([1, 2], [2, 3], [1, 1], [3, 4]) },
      {
        weight: 1,
        arbitrary: fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })),
      },
    ),
    fc.constantFrom('roster', 'eligible', 'cast', 'decided'),
  )
  .map(
    ([strict, [a, b], of]) => ({ strict, over: Math.min(a, b), under: Math.max(a, b), of }) as Part,
  )

const HALF = { strict: true, over: 1, under: 2 } as const

/** The names of so many seats. */
export const seatsOf = (many: number): readonly string[] =>
  Array.from({ length: many }, (_, index) => String.fromCharCode(97 + index))

const close = fc.constantFrom<VoteText['close']>('when-decided', 'when-all-cast', 'at-deadline')

export function voteOf(many: number): fc.Arbitrary<VoteText> {
  const seat = fc.constantFrom(...seatsOf(many))
  return fc
    .record({
      quorum: part,
      passes: part,
      close,
      times: fc.constantFrom(0, 0, 1, 2),
      atLeast: fc.constantFrom(1, 1, 1, 2, 3).map((floor) => Math.min(floor, many)),
      board: fc.constantFrom(false, false, true),
      returns: fc.boolean(),
      defers: fc.boolean(),
      veto: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.uniqueArray(seat, { minLength: 1, maxLength: 2 }) },
      ),
      chair: fc.option(seat, { freq: 3 }),
    })
    .map(({ chair, passes, ...rest }) => ({
      decide: 'vote',
      ...rest,
      // A casting vote is for a majority of more than a half.
      passes: chair === null ? passes : { ...HALF, of: passes.of },
      ...(chair === null ? {} : { chair }),
    }))
}

const shared: fc.Arbitrary<SharedText> = fc
  .constantFrom<SharedText['decide']>('any', 'all', 'in-order', 'opinions')
  .map((decide) => ({ decide, atLeast: 1 }))

/** The numbers that choose an event among those possible when it comes. */
interface Choice {
  readonly kind: number
  readonly seat: number
  readonly answer: number
}

const choice: fc.Arbitrary<Choice> = fc.record({
  kind: fc.nat(99),
  seat: fc.nat(99),
  answer: fc.nat(99),
})

export interface Case {
  readonly text: Text
  readonly seats: readonly string[]
  /** Seats recused from the start, such as those of related directors. */
  readonly recused: readonly string[]
  readonly choices: readonly Choice[]
  /** Of a hundred events, how many take a seat away. */
  readonly leaving: number
}

/** A review opens only with enough seats that are not recused, those of the chair and of a veto among them. */
function recusable({ text, seats }: Pick<Case, 'text' | 'seats'>): readonly string[] {
  if (text.decide !== 'vote') return []
  const plain = seats.filter((seat) => !text.veto.includes(seat) && text.chair !== seat)
  return plain.slice(0, Math.max(0, seats.length - text.atLeast))
}

export function caseOf(most: number): fc.Arbitrary<Case> {
  const sole = fc.constant<SharedText>({ decide: 'sole', atLeast: 1 })
  return fc
    .integer({ min: 1, max: most })
    .chain((many) =>
      fc.record({
        text: fc.oneof(
          { weight: 3, arbitrary: voteOf(many) },
          { weight: 1, arbitrary: many === 1 ? sole : shared },
        ),
        seats: fc.constant(seatsOf(many)),
        few: fc.constantFrom(0, 0, 1, 2),
        choices: fc.array(choice, { minLength: 1, maxLength: many + 6 }),
        leaving: fc.constantFrom(12, 12, 12, 60),
      }),
    )
    .map(({ few, ...one }) => ({ ...one, recused: recusable(one).slice(0, few) }))
}

/** The answers that a seat of this review has, those that let it go on more often than those that end it. */
function answersOf(text: Text): readonly Answer[] {
  if (text.decide === 'vote') return ['approve', 'approve', ...castable(text)]
  if (text.decide === 'opinions') return ['opinion']
  if (text.decide === 'any') return ['reject', 'reject', 'reject', 'approve', 'return']
  return ['approve', 'approve', 'approve', 'approve', 'reject', 'return']
}

const pick = <T>(from: readonly T[], n: number): T => from[n % from.length]!

/** The event that a choice comes to: mostly ballots, and any other now and then. */
export function eventOf(
  { text, seats, extended }: Course,
  { kind: number, seat, answer }: Choice,
  leaving: number,
): Event {
  const { name } = pick(seats, seat)
  if (number < leaving / 2) return { what: 'recusal', seat: name, related: answer % 3 === 0 }
  if (number < leaving) return { what: 'vacancy', seat: name }
  const kind = ((number - leaving) * 100) / (100 - leaving)
  if (kind < 6) return { what: 'close', afterDeadline: answer % 2 === 0 }
  if (kind < 8 && text.decide === 'vote' && extended < text.times) return { what: 'extend' }
  if (kind < 12 && text.decide !== 'sole' && seats.every(({ said }) => said === undefined)) {
    return { what: 'add', seat: `z${seats.length}-${seat}` }
  }
  if (kind < 18 && seats.length > 1) {
    const removable = seats.filter(
      ({ added, said, gone }) => added === true && said === undefined && gone === undefined,
    )
    if (removable.length > 0) return { what: 'remove', seat: pick(removable, seat).name }
  }
  if (text.decide === 'opinions' && kind < 60) {
    const waiting = seats.filter(
      ({ said, gone, answered }) => said !== undefined && gone === undefined && !answered,
    )
    if (waiting.length > 0) return { what: 'answer', seat: pick(waiting, seat).name }
  }
  return { what: 'ballot', seat: name, answer: pick(answersOf(text), answer) }
}
