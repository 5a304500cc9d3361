/** The brief shows a packet to whoever is about to say something of it: what is asked, what decides, what changed, what is flagged, until when. */
import type { OpenGate, Standing } from '../review/standing.ts'
import { decidingFacts } from '../process/deciding-facts.ts'
import type { Deadline, SubmissionRecord, Value } from '../record/record.ts'
import type { OpenView } from '../review/review.ts'
import { isCast } from '../review/tally.ts'
import type { World } from '../world/world.ts'
import { type Flag, flaggedIn, type StaleValue } from './flags.ts'
import { inOrder, type Ordered } from './packet-order.ts'
import { type Since, sinceLast } from '../project/packet-changes.ts'

/** Of whom it is asked: his seat in a review that is open, or advice to one. */
export type BriefOf =
  | { readonly what: 'ballot'; readonly view: OpenView; readonly member: string }
  | { readonly what: 'advice'; readonly view: OpenView; readonly member: string }
  /** Nobody in particular: the reader has no part in it, and the rules will say so. */
  | { readonly what: 'nothing' }

export interface BriefFact {
  readonly fact: string
  readonly value: Value
  /** Whether a condition or table of the process asks it, or it is an amount. */
  readonly decides: boolean
  /** How it came about, where it was worked out: `(1,000 − 880) / 1,000`. */
  readonly from?: string
}

/** In the order in which it is read. */
export interface Brief {
  readonly asked: BriefOf
  readonly gate: OpenGate
  readonly facts: readonly BriefFact[]
  /** Fields that were worked out, and how each came about. */
  readonly computed: NonNullable<SubmissionRecord['computed']>
  /** What the submission saw of other projects and of records. */
  readonly looked: NonNullable<SubmissionRecord['looked']>
  readonly since: Since | undefined
  /** The reviews of the round in which something was said. */
  readonly heard: OpenGate['reviews']
  readonly flags: readonly Flag[]
  readonly material: readonly Ordered[]
  readonly deadline: Deadline | undefined
}

/** Whose eyes these are, for whom something is said, and in which review. */
export interface Reader {
  readonly reader: string
  readonly review: string
  /** Who holds the seat that is spoken for, or gives advice. */
  readonly member: string
  readonly what: 'ballot' | 'advice'
  readonly stale: readonly StaleValue[]
}

/** The brief of the open gate; `undefined` where none is open. */
export function briefOf(world: World, standing: Standing, reader: Reader): Brief | undefined {
  const { gate, process } = standing
  if (gate === undefined) return undefined
  const { record } = gate.submission
  const view = gate.open.find(({ review }) => review.review === reader.review)
  const order = decidingFacts(process)
  const rest = Object.keys(record.facts).filter((fact) => !order.includes(fact))
  return {
    asked: askedOf(view, reader),
    gate,
    facts: [...order, ...rest].flatMap((fact): readonly BriefFact[] => {
      const value = record.facts[fact]
      const came = record.computed?.find((one) => one.fact === fact)
      const from = came === undefined ? {} : { from: came.from }
      return value === undefined ? [] : [{ fact, value, decides: order.includes(fact), ...from }]
    }),
    computed: (record.computed ?? []).filter(({ document }) => document !== undefined),
    looked: record.looked ?? [],
    since: sinceLast(standing, gate, reader.reader),
    heard: gate.reviews.filter(
      ({ acts, states }) => acts.advice.length > 0 || [...states.values()].some(isCast),
    ),
    flags: flaggedIn(world, standing, gate, reader.reader, reader.stale),
    material: inOrder(process, record),
    deadline: view?.deadline,
  }
}

function askedOf(view: OpenView | undefined, { what, member }: Reader): BriefOf {
  if (view === undefined) return { what: 'nothing' }
  if (what === 'advice') return { what, view, member }
  const seated = [...view.states.keys()].some((seat) => (view.holders.get(seat) ?? seat) === member)
  return seated ? { what, view, member } : { what: 'nothing' }
}
