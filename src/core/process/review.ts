/** A review: one body's judgement within a gate, as a process declares it. */
import type { Condition } from './condition.ts'
import type { ByTable, Wording } from './process.ts'
import type { Share } from './share.ts'
import type { Span } from '../calendar/span.ts'

export type Without =
  | 'lapse'
  | { readonly extend: { readonly 'working-days': number; readonly times: number } }

/** What every review says, whatever its way to decide. */
interface ReviewHead {
  readonly review: string
  readonly title?: Wording
  /** The role whose holders decide, or the table that gives it when the review opens. */
  readonly role: string | ByTable
  /** `project`: the one holder whom project.yaml names under `reviewers`. */
  readonly named?: 'project'
  /** `unit`: holders for the project's unit. */
  readonly of?: 'unit'
  /** How long the body has, or the id of a parameter that says it. */
  readonly within?: Span | string
  readonly chair?: string
  readonly secretary?: string
  /** Whether a secretary may enter a member's decision on paper. */
  readonly paper?: boolean
  /** Its place in the gate: reviews of one step run together, steps one after another. */
  readonly step: number
  /** The review takes place only where this holds. */
  readonly when?: Condition
  /** The role whose holders decide where the review's own has none left. */
  readonly instead?: string
  /** Seats of the person, such as a director's or an expert's: never transferred, and granted only for one round. */
  readonly personal?: boolean
  /** `false`: a seat may not be transferred. */
  readonly transfer?: false
  /** The role whose holders may be given a seat before the first ballot. */
  readonly 'add-seats'?: string
  /** Working days by which the material must be with the seats before they decide. */
  readonly notice?: number
  /** What the format carries and this version does not do, by name; an act that needs one is refused. */
  readonly later: readonly string[]
}

/** An answer of a body that has its own: what it counts as, and where it leads. */
export interface NamedOutcome {
  readonly title: Wording
  readonly 'counts-as': 'approve' | 'reject' | 'return'
  readonly to?: string
}

export interface SoleReview extends ReviewHead {
  readonly decide: 'sole'
  /** The body's own answers, by id; then `bd decide` takes the place of approve, reject and return. */
  readonly outcomes?: Readonly<Record<string, NamedOutcome>>
  readonly forms: readonly ('in-person' | 'office-meeting')[]
}

/** Several seats, decided by the first of them (`any`), by all at once (`all`), or by one after another (`in-order`). */
export interface SharedReview extends ReviewHead {
  readonly decide: 'any' | 'all' | 'in-order'
}

/** Departments are heard; none blocks, and the submitter answers each. */
export interface OpinionsReview extends ReviewHead {
  readonly decide: 'opinions'
}

export interface VoteReview extends ReviewHead {
  readonly decide: 'vote'
  readonly form: 'meeting' | 'written'
  readonly rule?: 'company-law-board'
  /** Stated by the process, or by `rule`. */
  readonly quorum?: Share
  readonly passes?: Share
  readonly close: 'when-decided' | 'when-all-cast' | 'at-deadline'
  readonly 'without-quorum': Without
  readonly show: 'after-close' | 'after-own' | 'at-once'
  /** The fewest seats left that may decide; `company-law-board` says 3. */
  readonly 'at-least'?: number
  /** The seats whose holder holds this role, too, end the review by rejecting (一票否决). */
  readonly veto?: string
  /** At a tie the chair's ballot counts once more. */
  readonly tie?: 'chair-decides'
  /** How many others one member may stand in for, by grant or in a sitting: the charter says; one, where it is silent. */
  readonly proxies?: number
}

/** One body's judgement within a gate. */
export type Review = SoleReview | SharedReview | OpinionsReview | VoteReview

/** The reviews of a gate by steps, which follow one another; those of one step run together. */
export function stepsOf(gate: readonly Review[]): readonly (readonly Review[])[] {
  const steps = new Map<number, Review[]>()
  for (const review of gate) {
    const together = steps.get(review.step)
    if (together === undefined) steps.set(review.step, [review])
    else together.push(review)
  }
  return [...steps].sort(([a], [b]) => a - b).map(([, together]) => together)
}
