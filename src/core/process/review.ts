/** A review declares one body's judgement within a gate. */
import type { Roles } from '../policy/policy.ts'
import type { Wording } from '../text/wording.ts'
import type { Condition } from './condition.ts'
import type { ByTable, ValueDeclaration } from './process.ts'
import type { Share } from './share.ts'
import type { Span } from '../calendar/span.ts'

/** How a review decides. */
export const DECIDES = ['sole', 'any', 'all', 'in-order', 'vote', 'opinions'] as const
export type Decide = (typeof DECIDES)[number]

/** What an answer of a body's own counts as. */
export const COUNTS = ['approve', 'reject', 'return'] as const
export type Count = (typeof COUNTS)[number]

/** How one who decides alone may do so. */
export const SOLE_FORMS = ['in-person', 'office-meeting'] as const

/** How a vote is held. */
export const VOTE_FORMS = ['meeting', 'written'] as const

/** When a vote is counted. */
export const CLOSES = ['when-decided', 'when-all-cast', 'at-deadline'] as const
export type Close = (typeof CLOSES)[number]

/** From when on the ballots of a vote are shown. */
export const SHOWS = ['after-close', 'after-own', 'at-once'] as const
export type Show = (typeof SHOWS)[number]

/** The shares that a vote needs: how many take part, how many approve. */
export const SHARES = ['quorum', 'passes'] as const

export type Without =
  | 'lapse'
  | { readonly extend: { readonly 'working-days': number; readonly times: number } }

/** What every review says, whatever its way to decide. */
interface ReviewHead {
  readonly review: string
  readonly title?: Wording
  /** The role whose holders decide, several whose holders do together, or the table that gives it when the review opens. */
  readonly role: Roles | ByTable
  /** `project`: the one holder whom project.yaml names under `reviewers`. */
  readonly named?: 'project'
  /** `unit`: holders for the project's unit. */
  readonly of?: 'unit'
  /** How long the body has, or the id of a parameter that says it. */
  readonly within?: Span | string
  readonly chair?: string
  readonly secretary?: string
  /** What whoever decides fills in with his decision (a recommended level, a score), by id; none in a vote. */
  readonly fields?: Readonly<Record<string, ValueDeclaration>>
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
  /** `of-stage`: only who wrote what this stage asks for has no seat; who wrote an earlier paper may decide. */
  readonly authors?: 'of-stage'
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
  readonly 'counts-as': Count
  readonly to?: string
}

export interface SoleReview extends ReviewHead {
  readonly decide: 'sole'
  /** The body's own answers, by id; then `bd decide` takes the place of approve, reject and return. */
  readonly outcomes?: Readonly<Record<string, NamedOutcome>>
  readonly forms: readonly (typeof SOLE_FORMS)[number][]
}

/** Several seats, decided by the first of them (`any`), by all at once (`all`), or by one after another (`in-order`). */
export interface SharedReview extends ReviewHead {
  readonly decide: Extract<Decide, 'any' | 'all' | 'in-order'>
}

/** Departments are heard; none blocks, and the submitter answers each. */
export interface OpinionsReview extends ReviewHead {
  readonly decide: 'opinions'
}

export interface VoteReview extends ReviewHead {
  readonly decide: 'vote'
  readonly form: (typeof VOTE_FORMS)[number]
  readonly rule?: 'company-law-board'
  /** Stated by the process, or by `rule`. */
  readonly quorum?: Share
  readonly passes?: Share
  readonly close: Close
  readonly 'without-quorum': Without
  readonly show: Show
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

/** What is filled in with a decision, by id; nothing where the review asks for nothing. */
export function fieldsOf(review: Review): NonNullable<Review['fields']> {
  return review.fields ?? {}
}

/** A body's own answers, by id; none for one that approves, rejects or returns. */
export function answersOf(review: Review): NonNullable<SoleReview['outcomes']> {
  return review.decide === 'sole' ? (review.outcomes ?? {}) : {}
}

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
