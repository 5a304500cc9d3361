/**
 * What a review comes to, written from the text of the rules alone and sharing nothing with the engine:
 * fractions by cross-multiplication, early closing by listing every ballot that is still possible.
 */

export type Answer = 'approve' | 'reject' | 'return' | 'defer' | 'abstain' | 'opinion'
export type Outcome =
  | 'passed'
  | 'rejected'
  | 'not-carried'
  | 'returned'
  | 'deferred'
  | 'extended'
  | 'lapsed'

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
  /** A board by the Company Law: only who is related leaves the base, three unrelated attend, and every dissent is heard. */
  readonly board?: boolean
  /** It is held in a meeting: only a sitting decides it, and who is absent from that has not voted. */
  readonly meets?: boolean
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
  /** `aside` is a director who takes no part for another reason than being related. */
  readonly gone?: 'recused' | 'aside' | 'vacated'
  /** The holder has left; what he said before stands. */
  readonly left?: boolean
  /** It was added after the review opened. */
  readonly added?: boolean
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
  | { readonly what: 'recusal'; readonly seat: string; readonly related?: boolean }
  | { readonly what: 'vacancy'; readonly seat: string }
  | { readonly what: 'answer'; readonly seat: string }
  | { readonly what: 'add'; readonly seat: string }
  | { readonly what: 'remove'; readonly seat: string }
  | { readonly what: 'close'; readonly afterDeadline: boolean }
  | {
      readonly what: 'sitting'
      readonly votes: readonly { readonly seat: string; readonly answer: Answer }[]
      readonly recused: readonly { readonly seat: string; readonly related?: boolean }[]
      /** Who was neither there nor represented. */
      readonly absent: readonly string[]
      /** Of those who may vote, how many were there or represented. */
      readonly attending: number
    }
  | { readonly what: 'extend' }

/** What an event comes to: refused, or the course afterwards and what it said. */
export type Step =
  | { readonly refused: true }
  | { readonly refused: false; readonly course: Course; readonly said: Outcome | undefined }

const refused: Step = { refused: true }

const left = (seats: readonly Seat[]) =>
  seats.filter((seat) => seat.gone === undefined || seat.gone === 'aside')
const isOpen = (seat: Seat) => seat.gone === undefined && seat.said === undefined
export const saying = (seats: readonly Seat[], ...answers: readonly Answer[]) =>
  seats.filter(
    (one) => one.gone === undefined && one.said !== undefined && answers.includes(one.said),
  ).length

const ballots: readonly Answer[] = ['approve', 'reject', 'return', 'defer', 'abstain']

/** Everything a seat may say. */
export const answers: readonly Answer[] = [...ballots, 'opinion']

/** How the seats of a vote stand: the ballots that count, and who said what of those that weigh more. */
interface Count {
  readonly roster: number
  readonly left: number
  readonly related: number
  readonly said: Readonly<Record<Answer, number>>
  readonly vetoed: boolean
  readonly chair: Answer | undefined
  /** Whether the chair is neither recused nor gone. */
  readonly chairLeft: boolean
}

export function countOf(text: VoteText, seats: readonly Seat[]): Count {
  const here = left(seats)
  return {
    roster: seats.length,
    left: here.length,
    related: seats.filter(({ gone }) => gone === 'recused').length,
    said: {
      approve: saying(seats, 'approve'),
      reject: saying(seats, 'reject'),
      return: saying(seats, 'return'),
      defer: saying(seats, 'defer'),
      abstain: saying(seats, 'abstain'),
      opinion: 0,
    },
    vetoed: here.some(({ name, said }) => text.veto.includes(name) && said === 'reject'),
    chair: here.find(({ name }) => name === text.chair)?.said,
    chairLeft: here.some(({ name }) => name === text.chair),
  }
}

const castIn = ({ said }: Count) =>
  said.approve + said.reject + said.return + said.defer + said.abstain

function baseOf(of: Part['of'], count: Count): number {
  if (of === 'roster') return count.roster
  if (of === 'eligible') return count.left
  return of === 'cast' ? castIn(count) : castIn(count) - count.said.abstain
}

/** Whether so many of this vote are the majority. Nothing is reached by nobody. */
function reaches(many: number, part: Part, count: Count): boolean {
  const mine = many * part.under
  const bar = baseOf(part.of, count) * part.over
  return many > 0 && (part.strict ? mine > bar : mine >= bar)
}

/** The fewest that reach the part here, found by counting up. */
export function fewest(part: Part, count: Count): number {
  for (let many = 1; ; many += 1) if (reaches(many, part, count)) return many
}

/** What a vote comes to when it is closed with these ballots. */
function atClose(
  text: VoteText,
  count: Count,
  extended: number,
  open: number,
  attending = castIn(count),
): Outcome {
  const { said } = count
  if (count.vetoed) return 'rejected'
  if (count.left < text.atLeast) return 'lapsed'
  if (!reaches(castIn(count), text.quorum, count)) {
    // An extension gives time to those who have not voted. Where all of them together would make no quorum, it helps nobody.
    const all = { ...count, said: { ...said, abstain: said.abstain + open } }
    const helps = reaches(castIn(all), text.quorum, all) && !tooFew(text, count, castIn(all))
    return helps && extended < text.times ? 'extended' : 'lapsed'
  }
  // Art. 185: fewer than three unrelated directors attend where one is related, and the shareholders decide.
  if (tooFew(text, count, attending)) return 'lapsed'
  const tied = said.approve === said.reject + said.return + said.defer
  const meets = (answer: 'approve' | 'return' | 'defer') =>
    reaches(said[answer] + (tied && count.chair === answer ? 1 : 0), text.passes, count)
  if (meets('approve')) return 'passed'
  if (meets('return')) return 'returned'
  if (text.defers && meets('defer')) return 'deferred'
  return carriable(text, count) ? 'not-carried' : 'rejected'
}

/** Silence is no veto: without a rejection, or where all of the base but who rejected, approving, would have carried it. */
function carriable({ passes, chair }: VoteText, count: Count): boolean {
  const { reject } = count.said
  if (reject === 0) return true
  const approving = baseOf(passes.of, count) - reject
  const ofBase = {
    roster: chair !== undefined,
    eligible: count.chairLeft,
    cast: count.chair !== undefined,
    decided: count.chair !== undefined && count.chair !== 'abstain',
  }[passes.of]
  const casting = ofBase && count.chair !== 'reject' && approving === reject
  return reaches(approving + (casting ? 1 : 0), passes, count)
}

const tooFew = (text: VoteText, { related }: Count, attending: number) =>
  text.board === true && related > 0 && attending < 3

/** The ballots that a seat of this vote may cast. */
export const castable = (text: VoteText): readonly Answer[] =>
  ballots.filter((one) => (one !== 'return' || text.returns) && (one !== 'defer' || text.defers))

/**
 * The one outcome that is still possible, the ballots cast standing as they are and every open seat answering in any way
 * or keeping silent; `undefined` when there are two. Up to six open seats every combination is listed; beyond that, seats
 * that no rule names are taken as alike.
 */
function certain(text: VoteText, seats: readonly Seat[], extended: number): Outcome | undefined {
  const open = seats.filter(isOpen)
  const named = ({ name }: Seat) => text.veto.includes(name) || text.chair === name
  const order = [...open.filter(named), ...open.filter((seat) => !named(seat))]
  const choices = castable(text)
  const alike = open.length > 6
  const found = new Set<Outcome>()
  const list = (at: number, from: number, count: Count): void => {
    const seat = order[at]
    if (seat === undefined) {
      found.add(atClose(text, count, extended, 0))
      return
    }
    // The last choice is silence.
    for (let choice = from; choice <= choices.length && found.size < 2; choice += 1) {
      const said = choices[choice]
      const next = said === undefined ? count : withBallot(text, count, seat, said)
      list(at + 1, alike && !named(seat) ? choice : 0, next)
    }
  }
  list(0, 0, countOf(text, seats))
  return found.size === 1 ? [...found][0] : undefined
}

function withBallot(text: VoteText, count: Count, { name }: Seat, answer: Answer): Count {
  return {
    roster: count.roster,
    left: count.left,
    related: count.related,
    said: { ...count.said, [answer]: count.said[answer] + 1 },
    vetoed: count.vetoed || (answer === 'reject' && text.veto.includes(name)),
    chair: text.chair === name ? answer : count.chair,
    chairLeft: count.chairLeft,
  }
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
  const count = countOf(text, seats)
  const open = seats.filter(isOpen).length
  const now = atClose(text, count, extended, open)
  if (text.meets === true) return recusal && isHopeless(text, count, open) ? 'lapsed' : undefined
  if (count.vetoed) return now
  if (recusal && isHopeless(text, count, open)) return 'lapsed'
  if (text.close === 'at-deadline') return undefined
  if (text.close === 'when-all-cast') return seats.some(isOpen) ? undefined : now
  return early(text, seats, extended)
}

/** Whether too few are left to decide it, even were all of them to attend. */
const isHopeless = (text: VoteText, count: Count, open: number) =>
  count.left < text.atLeast || tooFew(text, count, castIn(count) + open)

/** What ends it before all have cast. A board hears every dissent: it only lapses early, or ends by a veto. */
function early(text: VoteText, seats: readonly Seat[], extended: number): Outcome | undefined {
  const said = certain(text, seats, extended)
  if (text.meets === true) return said === 'lapsed' ? said : undefined
  const heard = text.board !== true || !seats.some(isOpen) || countOf(text, seats).vetoed
  return heard || said === 'lapsed' ? said : undefined
}

/** What a close would say: at once when no seat is open or the outcome is certain, else after the deadline. */
export function closing(
  { text, seats, extended }: Course,
  afterDeadline: boolean,
): Outcome | undefined {
  if (text.decide !== 'vote') return shared(text, seats)
  if (text.meets === true && afterDeadline) return withoutMeeting(text, seats, extended)
  const may = text.meets !== true && (afterDeadline || !seats.some(isOpen))
  return may
    ? atClose(text, countOf(text, seats), extended, seats.filter(isOpen).length)
    : early(text, seats, extended)
}

/** When the time of a meeting that was not held is over: nobody attended, and more time helps where enough still could. */
function withoutMeeting(text: VoteText, seats: readonly Seat[], extended: number): Outcome {
  const count = countOf(text, seats)
  if (count.left < text.atLeast) return 'lapsed'
  const { said } = count
  const open = seats.filter(isOpen).length
  const all = { ...count, said: { ...said, abstain: said.abstain + open } }
  const helps = reaches(castIn(all), text.quorum, all) && !tooFew(text, count, castIn(all))
  return helps && extended < text.times ? 'extended' : 'lapsed'
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

/** A director who is recused otherwise than as related stays in the base of all directors (art. 73). */
const goneBy = (text: Text, { related }: { readonly related?: boolean }) =>
  text.decide === 'vote' && text.board === true && related === false ? 'aside' : 'recused'

const added = ({ added: one }: Seat) => (one ? { added: one } : {})

/** Whether the seat may answer so now: one's own kind of answers, and in order only after those before. */
function mayCast({ text, seats }: Course, seat: Seat, answer: Answer): boolean {
  if (seat.gone !== undefined || seat.left) return false
  if (text.decide === 'vote') return castable(text).includes(answer)
  if (text.decide === 'opinions') return answer === 'opinion'
  if (text.decide === 'in-order') {
    const before = seats.slice(0, seats.indexOf(seat))
    if (!before.every((one) => one.gone !== undefined || one.said === 'approve')) return false
  }
  return answer === 'approve' || answer === 'reject' || answer === 'return'
}

/**
 * A sitting: its votes by name, and then the close. Where it has no quorum and the time is extended, nothing was voted;
 * who said there that he has no part in it has none afterwards either.
 */
function sat(
  course: Course,
  { votes, recused, absent, attending }: Extract<Event, { readonly what: 'sitting' }>,
): Step {
  const { text, seats, extended } = course
  if (text.decide !== 'vote') return refused
  const bound = seats.map((seat): Seat => {
    const one = recused.find(({ seat: name }) => name === seat.name)
    return one === undefined ? seat : { name: seat.name, gone: goneBy(text, one), ...added(seat) }
  })
  const mayVote = ({ seat, answer }: (typeof votes)[number]) => {
    const one = bound.find(({ name }) => name === seat)
    return one !== undefined && mayCast(course, one, answer)
  }
  if (!votes.every(mayVote)) return refused
  const voted = bound.map((seat): Seat => {
    const vote = votes.find((one) => one.seat === seat.name)
    if (vote !== undefined) return { ...seat, said: vote.answer }
    if (text.meets !== true || !absent.includes(seat.name)) return seat
    const { said: _said, ...silent } = seat
    return silent
  })
  const stillOpen = voted.filter(isOpen).length
  const said = atClose(text, countOf(text, voted), extended, stillOpen, attending)
  return settled({ ...course, seats: said === 'extended' ? bound : voted }, said)
}

/** One event after another. Whatever comes after the outcome is refused. */
export function follow(course: Course, event: Event): Step {
  if (course.outcome !== undefined) return refused
  const { text, seats } = course
  if (event.what === 'close') {
    const said = closing(course, event.afterDeadline)
    return said === undefined ? refused : settled(course, said)
  }
  if (event.what === 'sitting') return sat(course, event)
  if (event.what === 'extend') {
    const may =
      text.decide === 'vote' &&
      course.extended < text.times &&
      early(text, seats, course.extended) !== 'lapsed'
    return may ? settled(course, 'extended') : refused
  }
  if (event.what === 'add') {
    const may = seats.every((one) => one.said === undefined && one.name !== event.seat)
    return may
      ? settled({ ...course, seats: [...seats, { name: event.seat, added: true }] }, undefined)
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
      if (!seat.added || seat.said !== undefined || seats.length === 1) return refused
      return settled({ ...course, seats: seats.filter((one) => one !== seat) }, undefined)
    }
    case 'vacancy':
      // A ballot that was cast stands; and a change of the policy decides nothing.
      return settled(
        put(isOpen(seat) ? { ...seat, gone: 'vacated' } : { ...seat, left: true }),
        undefined,
      )
    case 'recusal': {
      if (seat.gone !== undefined) return refused
      const after = put({ name: seat.name, gone: goneBy(text, event), ...added(seat) })
      return settled(after, byItself(after, true))
    }
    case 'answer': {
      if (text.decide !== 'opinions' || seat.said === undefined || seat.answered) return refused
      const after = put({ ...seat, answered: true })
      return settled(after, byItself(after, false))
    }
    case 'ballot': {
      if (!mayCast(course, seat, event.answer)) return refused
      const after = put({ name: seat.name, said: event.answer, ...added(seat) })
      return settled(after, byItself(after, false))
    }
    default: {
      const never: never = event
      return never
    }
  }
}
