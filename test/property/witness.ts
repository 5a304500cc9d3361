/** A witness of one project: follows its records by the regulation's words and the oracle, and says what must be so. */
import type { World } from '../../src/core/world/world.ts'
import type { ActRecord, OpenedReview, OutcomeRecord } from '../../src/core/record/record.ts'
import { openedBy } from '../../src/core/record/opens.ts'
import { type Course, type Event, follow, type Part, type Text } from './oracle.ts'
import type { Regulation, ReviewSpec, StageSpec, When } from './regulation.ts'

interface Watched {
  readonly spec: ReviewSpec
  readonly role: string
  readonly holders: Map<string, string>
  course: Course
}

type Facts = Readonly<Record<string, unknown>>

export class Witness {
  readonly #regulation: Regulation
  /** The stage that the project is in: whose gate is open, or from which the next submission is made. */
  stage: string
  /** How it ended, once it has. */
  ended: 'completed' | 'rejected' | 'cancelled' | undefined
  /** The open reviews, by id. */
  readonly open = new Map<string, Watched>()
  #from: string
  #gate: string
  readonly #again = new Map<string, number>()
  #facts: Facts = {}
  /** Whether somebody has cast a ballot in this round, and whether a body has voted in any. */
  #spoken = false
  #voted = false
  #bar: Omit<Part, 'of'> | undefined
  #step = 0
  #round = ''
  /** Every outcome that was ever recorded, by round and review. */
  readonly outcomes = new Map<string, string>()

  constructor(regulation: Regulation) {
    this.#regulation = regulation
    this.stage = regulation.stages[0]!.stage
    this.#from = this.stage
    this.#gate = this.stage
  }

  /** Who holds a seat by the witness's own book. */
  holder(review: string, seat: string): string | undefined {
    return this.open.get(review)?.holders.get(seat)
  }

  /** How the review decides that the record is about. */
  wayOf(record: ActRecord): ReviewSpec['decide'] | undefined {
    return 'review' in record ? this.open.get(record.review)?.spec.decide : undefined
  }

  /** Notes an accepted act; gives what contradicts the text, nothing when all is as it must be. */
  note(record: ActRecord, world: World, afterDeadline: boolean): readonly string[] {
    switch (record.act) {
      case 'submit':
        this.#from = this.stage
        this.#facts = record.facts
        this.#spoken = false
        this.#bar = barOf(world)
        this.#round = `${record.stage}.${record.round}`
        if (record.outcome !== undefined) return this.#lead(record.outcome.to, this.#spec().then)
        this.stage = record.stage
        this.#gate = record.stage
        this.#step = -1
        return this.#opens(record, world)
      case 'withdraw':
        if (this.#spoken) return ['withdrawn after a ballot']
        this.open.clear()
        this.stage = this.#from
        return []
      case 'ballot':
        this.#spoken = true
        return this.#said(
          record.review,
          { what: 'ballot', seat: record.seat, answer: record.decision },
          record.outcome,
          world,
          record.answer,
        )
      case 'recuse':
        return this.#said(
          record.review,
          { what: 'recusal', seat: record.seat, related: record.ground !== 'other' },
          record.outcome,
          world,
        )
      case 'answer':
        return this.#said(
          record.review,
          { what: 'answer', seat: record.seat },
          record.outcome,
          world,
        )
      case 'close':
        return this.#said(record.review, { what: 'close', afterDeadline }, record.outcome, world)
      case 'meeting':
        return this.#said(
          record.review,
          {
            what: 'sitting',
            votes: record.votes.map(({ seat, decision }) => ({ seat, answer: decision })),
            recused: record.attendance.recused.flatMap(({ seat, reason, ground }) =>
              reason === undefined ? [] : [{ seat, related: ground !== 'other' }],
            ),
            absent: record.attendance.absent,
            attending: record.attendance.present.length + record.attendance.represented.length,
          },
          record.outcome,
          world,
        )
      case 'extend':
        return this.#said(record.review, { what: 'extend' }, { result: 'extended' }, world)
      case 'add-seat':
        this.open.get(record.review)?.holders.set(record.seat, record.seat)
        return this.#said(record.review, { what: 'add', seat: record.seat }, undefined, world)
      case 'remove-seat':
        return this.#said(record.review, { what: 'remove', seat: record.seat }, undefined, world)
      case 'transfer':
        if (this.#seat(record.review, record.seat)?.said !== undefined) {
          return ['transferred after its ballot']
        }
        this.open.get(record.review)?.holders.set(record.seat, record.to)
        return []
      case 'cancel':
      case 'receive':
        if (record.act === 'cancel' && this.#voted && record.meeting === undefined) {
          return ['given up after a vote without its minutes']
        }
        this.open.clear()
        this.ended = record.act === 'cancel' ? 'cancelled' : 'completed'
        return []
      case 'reconsider': {
        if (!this.mayReconsider()) return ['nothing may be reconsidered']
        this.#again.set(this.#gate, this.#reconsidered() + 1)
        this.ended = undefined
        this.stage = this.#from
        return []
      }
      default:
        return []
    }
  }

  /** A new policy: seats whose holder left before he spoke are vacated. */
  policy(world: World): readonly string[] {
    const next = world.policy
    return [...this.open].flatMap(([review, { role, holders, spec, course }]) =>
      course.seats.flatMap(({ name, added }) => {
        const holder = holders.get(name) ?? name
        const active = next.members[holder]?.state !== 'left'
        const asked = added === true ? 'extra' : role
        const stays =
          active &&
          (holder !== name ||
            next.grants.some((grant) => grant.member === name && grant.role === asked))
        return stays || spec === undefined
          ? []
          : this.#said(review, { what: 'vacancy', seat: name }, undefined, world)
      }),
    )
  }

  /** Whether the rejection that ended it may be brought up once more. */
  mayReconsider(): boolean {
    const gate = this.#regulation.stages.find(({ stage }) => stage === this.#gate)
    return this.ended === 'rejected' && this.#reconsidered() < (gate?.again ?? 0)
  }

  #reconsidered(): number {
    return this.#again.get(this.#gate) ?? 0
  }

  #seat(review: string, seat: string) {
    return this.open.get(review)?.course.seats.find(({ name }) => name === seat)
  }

  #spec(): StageSpec {
    return this.#regulation.stages.find(({ stage }) => stage === this.stage)!
  }

  #said(
    review: string,
    event: Event,
    outcome: Pick<OutcomeRecord, 'result' | 'to' | 'opens'> | undefined,
    world: World,
    answer?: string,
  ): readonly string[] {
    const watched = this.open.get(review)
    if (watched === undefined) return [`${review} is not open`]
    const step = follow(watched.course, event)
    const told = `${review}: ${JSON.stringify(event)}`
    if (step.refused) return [`${told}: the oracle refuses`]
    if (step.said !== outcome?.result) {
      return [`${told}: the oracle says ${step.said}, the record ${outcome?.result}`]
    }
    watched.course = step.course
    if (outcome === undefined || step.course.outcome === undefined) return []
    return this.#decided(review, watched.spec, outcome, world, answer)
  }

  /** A review came to its outcome: it is the only one, and leads where the regulation says. */
  #decided(
    review: string,
    spec: ReviewSpec,
    outcome: Pick<OutcomeRecord, 'result' | 'to' | 'opens'>,
    world: World,
    answer: string | undefined,
  ): readonly string[] {
    const key = `${this.#round} ${review}`
    if (this.outcomes.has(key)) return [`${key} was decided before`]
    this.outcomes.set(key, JSON.stringify(outcome))
    if (spec.decide === 'vote' && outcome.result !== 'lapsed') this.#voted = true
    this.open.delete(review)
    const on = this.#spec().on ?? {}
    const own = answer === undefined ? undefined : spec.outcomes?.[answer]?.to
    if (own !== undefined) return this.#lead(outcome.to, own)
    if (outcome.result !== 'passed') {
      const named = on[outcome.result]
      const missed = outcome.result === 'not-carried' ? on['rejected'] : undefined
      return this.#lead(outcome.to, named ?? missed, 'rejected')
    }
    if (this.open.size > 0) {
      return outcome.to === undefined && outcome.opens === undefined
        ? []
        : [`${key} leads on while others are open`]
    }
    if (this.#ahead() === undefined) return this.#lead(outcome.to, on['passed'])
    return outcome.to === undefined ? this.#opens(outcome, world) : [`${key} skips a step`]
  }

  /** The gate leads to a stage, or ends the project. */
  #lead(
    found: string | undefined,
    named: string | undefined,
    ended: 'completed' | 'rejected' = 'completed',
  ): readonly string[] {
    const to = named === 'stay' ? this.#from : named
    this.open.clear()
    if (to === 'end') this.ended = ended
    else this.stage = to ?? this.stage
    return found === to ? [] : [`leads to ${found}, the regulation says ${to}`]
  }

  /** The next step that has a review which takes place. */
  #ahead(): number | undefined {
    const { gate } = this.#spec()
    const at = gate.findIndex(
      (step, index) => index > this.#step && step.some((one) => this.#takesPlace(one)),
    )
    return at === -1 ? undefined : at
  }

  #takesPlace({ when }: ReviewSpec): boolean {
    return when === undefined || holdsFor(when, this.#facts)
  }

  /** The reviews of the next step open, all of them and no other, each with seats that may be in it. */
  #opens(record: Pick<OutcomeRecord, 'opens'>, world: World): readonly string[] {
    const at = this.#ahead()
    if (at === undefined) return ['a gate without a review was opened']
    this.#step = at
    const specs = this.#spec().gate[at]!.filter((one) => this.#takesPlace(one))
    const opened = openedBy(record)
    const names = (all: readonly { readonly review: string }[]) =>
      all.map(({ review }) => review).join(' ')
    if (names(specs) !== names(opened)) return [`opens ${names(opened)}, due are ${names(specs)}`]
    return specs.flatMap((spec, index) => this.#watch(spec, opened[index]!, world))
  }

  #watch(spec: ReviewSpec, opened: OpenedReview, world: World): readonly string[] {
    const { seats, recused, excluded } = opened
    // The random regulations name one role each.
    const role = String(opened.role)
    const holds = (member: string, one: string) =>
      world.policy.grants.some((grant) => grant.member === member && grant.role === one)
    const among = (one: string) =>
      seats.filter((seat) => !recused.includes(seat) && holds(seat, `${spec.role}-${one}`))
    const chair = spec.vote?.tie === true ? among('chair')[0] : undefined
    const veto = spec.vote?.veto === true ? among('risk') : []
    this.open.set(spec.review, {
      spec,
      role,
      holders: new Map(seats.map((seat) => [seat, seat])),
      course: {
        text: textOf(spec, this.#spec(), veto, chair, this.#bar),
        seats: seats.map((name) => {
          if (!recused.includes(name)) return { name }
          return { name, gone: opened['in-base']?.includes(name) === true ? 'aside' : 'recused' }
        }),
        extended: 0,
      },
    })
    const strangers = seats.filter((seat) => !holds(seat, role))
    const wrong =
      (role !== spec.role && role !== spec.instead) ||
      strangers.length > 0 ||
      excluded.some(({ member }) => seats.includes(member) && !recused.includes(member)) ||
      seats.length - recused.length < (spec.vote?.atLeast ?? 1) ||
      (spec.decide === 'sole' && seats.length !== 1)
    return wrong ? [`${spec.review} opened with seats ${seats.join(' ')} of ${role}`] : []
  }
}

/** The rule of a review in the oracle's words. */
function textOf(
  { decide, vote }: ReviewSpec,
  { on }: StageSpec,
  veto: readonly string[],
  chair: string | undefined,
  bar: Omit<Part, 'of'> | undefined,
): Text {
  if (decide !== 'vote' || vote === undefined) {
    return { decide: decide === 'vote' ? 'all' : decide, atLeast: 1 }
  }
  const { quorum, passes, byParameter, close, times, atLeast, law, meets } = vote
  return {
    decide,
    quorum,
    passes: byParameter && bar !== undefined ? { ...bar, of: passes.of } : passes,
    close,
    times,
    atLeast,
    board: law,
    meets,
    returns: on?.['returned'] !== undefined,
    defers: law && on?.['deferred'] !== undefined,
    veto,
    ...(chair === undefined ? {} : { chair }),
  }
}

/** The majority that the company has set when a gate opens; what it sets later has no effect on that gate. */
function barOf({ workspace }: World): Omit<Part, 'of'> | undefined {
  const bar = workspace.parameters['small']?.['bar']
  if (typeof bar !== 'object') return undefined
  const strict = 'more-than' in bar
  const share = strict ? bar['more-than'] : 'at-least' in bar ? bar['at-least'] : ''
  const [over, under] = share.split('/').map(Number)
  return over === undefined || under === undefined ? undefined : { strict, over, under }
}

function holdsFor(when: When, facts: Facts): boolean {
  if ('not' in when) return !holdsFor(when.not, facts)
  if ('any' in when) return when.any.some((one) => holdsFor(one, facts))
  if ('all' in when) return when.all.every((one) => holdsFor(one, facts))
  const is = when.is === true ? 'yes' : when.is === false ? 'no' : when.is
  return facts[when.fact] === is
}
