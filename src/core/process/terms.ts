/** A process says until when a stage should be left or a paper saved: a term, a day of its own, a term after an event. */
import type { Span } from '../calendar/span.ts'
import type { Roles } from '../policy/policy.ts'

/** A day of its own on which something is due, or from which its term runs. */
export type DueFrom =
  | { readonly fact: string }
  | { readonly document: string; readonly field: string }
  /** When the project went on from this stage. */
  | { readonly after: string }

/** When something is due by a day that is written, or by a term after it or after an event. */
export type DueRule = DueFrom & {
  readonly plus?: Span | string
}

/** Until when something should be done: told when it is over, and nothing lapses by it. Of two the earlier counts. */
export interface Terms {
  /** How long after the project came to the stage, or the parameter that says it. */
  readonly within?: Span | string
  readonly due?: DueRule
  /** The roles whose holders are told of it, beside those who are to do it. */
  readonly tell?: Roles
}
