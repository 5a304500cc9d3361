/**
 * What a review comes to, written from the text of the rules alone and sharing nothing with the engine:
 * fractions by cross-multiplication, early closing by listing every ballot that is still possible.
 */

export type Answer = 'approve' | 'reject' | 'return' | 'defer' | 'abstain' | 'opinion'
export type Outcome = 'passed' | 'rejected' | 'returned' | 'deferred' | 'extended' | 'lapsed'

/** A majority as the rules state it: more than, or at least, `over`/`under` of a base. */
export interface Part {
  readonly strict: boolean
  readonly over: number
  readonly under: number
  readonly of: 'roster' | 'eligible' | 'cast' | 'decided'
}

export interface VoteText {
  readonly decide: 'vote'
  readonly quorum: Part
  readonly passes: Part
  readonly close: 'when-decided' | 'when-all-cast' | 'at-deadline'
  /** How often it may be extended; 0 where it lapses without a quorum. */
  readonly times: number
  readonly atLeast: number
  readonly returns: boolean
  readonly defers: boolean
  readonly veto: readonly string[]
  /** The seat whose vote breaks a tie, where the rule has one. */
  readonly chair?: string
}

export interface SharedText {
  readonly decide: 'sole' | 'any' | 'all' | 'in-order' | 'opinions'
  readonly atLeast: number
}

export type Text = VoteText | SharedText

/** A seat, in its order: what it said last, whether the submitter answered it, and whether it is gone. */
export interface Seat {
  readonly name: string
  readonly said?: Answer
  readonly answered?: boolean
  readonly gone?: 'recused' | 'vacated'
}

export interface Course {
  readonly text: Text
  readonly seats: readonly Seat[]
  readonly extended: number
  /** The end of it; nothing happens afterwards. */
  readonly outcome?: Exclude<Outcome, 'extended'>
}

export type Event =
  | { readonly what: 'ballot'; readonly seat: string; readonly answer: Answer }
  | { readonly what: 'recusal'; readonly seat: string }
  | { readonly what: 'vacancy'; readonly seat: string }
  | { readonly what: 'answer'; readonly seat: string }
  | { readonly what: 'add' | 'remove'; readonly seat: string }
  | { readonly what: 'close'; readonly afterDeadline: boolean }
  | { readonly what: 'extend' }

/** What an event comes to: refused, or the course afterwards and what it said. */
export type Step =
  | { readonly refused: true }
  | { readonly refused: false; readonly course: Course; readonly said: Outcome | undefined }

const refused: Step = { refused: true }

const left = (seats: readonly Seat[]) => seats.filter((seat) => seat.gone === undefined)
const isOpen = (seat: Seat) => seat.gone === undefined && seat.said === undefined
const saying = (seats: readonly Seat[], ...answers: readonly Answer[]) =>
  seats.filter((one) => one.gone === undefined && one.said !== undefined && answers.includes(one.said))
    .length

const ballots: readonly Answer[] = ['approve', 'reject', 'return', 'defer', 'abstain']

function baseOf(of: Part['of'], seats: readonly Seat[]): number {
  if (of === 'roster') return seats.length
  if (of === 'eligible') return left(seats).length
  const cast = saying(seats, ...ballots)
  return of === 'cast' ? cast : cast - saying(seats, 'abstain')
}

/** Whether so many of this review are the majority. Nothing is reached by nobody. */
function reaches(many: number, part: Part, seats: readonly Seat[]): boolean {
  const mine = many * part.under
  const bar = baseOf(part.of, seats) * part.over
  return many > 0 && (part.strict ? mine > bar : mine >= bar)
}

/** The fewest that reach the part here, found by counting up. */
export function fewest(part: Part, seats: readonly Seat[]): number {
  for (let many = 1; ; many += 1) if (reaches(many, part, seats)) return many
}

/** What a vote comes to when it is closed with these ballots. */
export function atClose(text: VoteText, seats: readonly Seat[], extended: number): Outcome {
  const of = (name: string) => seats.find((seat) => seat.name === name && seat.gone === undefined)
  if (text.veto.some((name) => of(name)?.said === 'reject')) return 'rejected'
  if (left(seats).length < text.atLeast) return 'lapsed'
  if (!reaches(saying(seats, ...ballots), text.quorum, seats)) {
    return extended < text.times ? 'extended' : 'lapsed'
  }
  const against = saying(seats, 'reject', 'return', 'defer')
  const tied = saying(seats, 'approve') === against
  const casting = tied && text.chair !== undefined ? of(text.chair)?.said : undefined
  const meets = (answer: Answer) =>
    reaches(saying(seats, answer) + (casting === answer ? 1 : 0), text.passes, seats)
  if (meets('approve')) return 'passed'
  if (meets('return')) return 'returned'
  if (text.defers && meets('defer')) return 'deferred'
  return 'rejected'
}

/** The ballots that a seat of this vote may cast. */
export const castable = (text: VoteText): readonly Answer[] =>
  ballots.filter(
    (one) => (one !== 'return' || text.returns) && (one !== 'defer' || text.defers),
  )

/**
 * Every outcome still possible, the ballots cast standing as they are and every open seat answering in any way or
 * keeping silent. Up to six open seats every combination is listed; beyond that, seats that no rule names are
 * taken as alike.
 */
export function stillPossible(
  text: VoteText,
  seats: readonly Seat[],
  extended: number,
): ReadonlySet<Outcome> {
  const open = seats.filter(isOpen)
  const named = (seat: Seat) => text.veto.includes(seat.name) || text.chair === seat.name
  const order = [...open.filter(named), ...open.filter((seat) => !named(seat))]
  const choices: readonly (Answer | undefined)[] = [undefined, ...castable(text)]
  const alike = open.length > 6
  const found = new Set<Outcome>()
  const filled = new Map(seats.map((seat) => [seat.name, seat]))
  const list = (at: number, from: number): void => {
    const seat = order[at]
    if (seat === undefined) {
      found.add(atClose(text, [...filled.values()], extended))
      return
    }
    for (let choice = from; choice < choices.length && found.size < 6; choice += 1) {
      const said = choices[choice]
      filled.set(seat.name, said === undefined ? seat : { ...seat, said })
      const next = order[at + 1]
      list(at + 1, alike && next !== undefined && !named(seat) ? choice : 0)
    }
    filled.set(seat.name, seat)
  }
  list(0, 0)
  return found
}

/** The one outcome that nothing open can change, if there is one. */
function certain(text: VoteText, seats: readonly Seat[], extended: number): Outcome | undefined {
  const possible = stillPossible(text, seats, extended)
  return possible.size === 1 ? [...possible][0] : undefined
}

/** What the reviews that are no votes come to with what has been said. */
function shared(text: SharedText, seats: readonly Seat[]): Outcome | undefined {
  const here = left(seats)
  const many = (answer: Answer) => saying(seats, answer)
  if (here.length < text.atLeast || here.length === 0) return 'lapsed'
  if (text.decide === 'opinions') {
    return here.every((seat) => seat.said === 'opinion' && seat.answered) ? 'passed' : undefined
  }
  if (text.decide === 'any') {
    if (many('approve') > 0) return 'passed'
    if (many('return') > 0) return 'returned'
    return many('reject') === here.length ? 'rejected' : undefined
  }
  if (many('reject') > 0) return 'rejected'
  if (many('return') > 0) return 'returned'
  return many('approve') === here.length ? 'passed' : undefined
}

/** What a review comes to by itself, after a ballot, a recusal or an answer. */
function byItself({ text, seats, extended }: Course, recusal: boolean): Outcome | undefined {
  if (text.decide !== 'vote') return shared(text, seats)
  const now = atClose(text, seats, extended)
  const vetoed = seats.some(
    (seat) => text.veto.includes(seat.name) && seat.gone === undefined && seat.said === 'reject',
  )
  if (vetoed) return now
  if (recusal && left(seats).length < text.atLeast) return 'lapsed'
  if (text.close === 'at-deadline') return undefined
  if (text.close === 'when-all-cast') return seats.some(isOpen) ? undefined : now
  return certain(text, seats, extended)
}

/** What a close would say: at once when no seat is open or the outcome is certain, else after the deadline. */
export function closing(
  { text, seats, extended }: Course,
  afterDeadline: boolean,
): Outcome | undefined {
  if (text.decide !== 'vote') return shared(text, seats)
  const may = afterDeadline || !seats.some(isOpen)
  return may ? atClose(text, seats, extended) : certain(text, seats, extended)
}

const settled = (course: Course, said: Outcome | undefined): Step => ({
  refused: false,
  said,
  course:
    said === undefined
      ? course
      : said === 'extended'
        ? { ...course, extended: course.extended + 1 }
        : { ...course, outcome: said },
})

/** Whether the seat may answer so now: one's own kind of answers, and in order only after those before. */
function mayCast({ text, seats }: Course, seat: Seat, answer: Answer): boolean {
  if (seat.gone !== undefined) return false
  if (text.decide === 'vote') return castable(text).includes(answer)
  if (text.decide === 'opinions') return answer === 'opinion'
  if (text.decide === 'in-order') {
    const before = seats.slice(0, seats.indexOf(seat))
    if (!before.every((one) => one.gone !== undefined || one.said === 'approve')) return false
  }
  return answer === 'approve' || answer === 'reject' || answer === 'return'
}

/** One event after another. Whatever comes after the outcome is refused. */
export function follow(course: Course, event: Event): Step {
  if (course.outcome !== undefined) return refused
  const { text, seats } = course
  if (event.what === 'close') {
    const said = closing(course, event.afterDeadline)
    return said === undefined ? refused : settled(course, said)
  }
  if (event.what === 'extend') {
    const may = text.decide === 'vote' && course.extended < text.times
    return may ? settled(course, 'extended') : refused
  }
  if (event.what === 'add') {
    const may = seats.every((one) => one.said === undefined && one.name !== event.seat)
    return may
      ? settled({ ...course, seats: [...seats, { name: event.seat }] }, undefined)
      : refused
  }
  const seat = seats.find((one) => one.name === event.seat)
  if (seat === undefined) return refused
  const put = (changed: Seat): Course => ({
    ...course,
    seats: seats.map((one) => (one === seat ? changed : one)),
  })
  switch (event.what) {
    case 'remove': {
      if (seat.said !== undefined || seats.length === 1) return refused
      return settled({ ...course, seats: seats.filter((one) => one !== seat) }, undefined)
    }
    case 'vacancy':
      // A ballot that was cast stands; and a change of the policy decides nothing.
      if (seat.said !== undefined || seat.gone !== undefined) return settled(course, undefined)
      return settled(put({ name: seat.name, gone: 'vacated' }), undefined)
    case 'recusal': {
      if (seat.gone !== undefined) return refused
      const after = put({ name: seat.name, gone: 'recused' })
      return settled(after, byItself(after, true))
    }
    case 'answer': {
      if (text.decide !== 'opinions' || seat.said === undefined || seat.answered) return refused
      const after = put({ ...seat, answered: true })
      return settled(after, byItself(after, false))
    }
    case 'ballot': {
      if (!mayCast(course, seat, event.answer)) return refused
      const after = put({ name: seat.name, said: event.answer })
      return settled(after, byItself(after, false))
    }
    default: {
      const never: never = event
      return never
    }
  }
}
