/** A mutant is one small fault in the sources, which some test should notice. */

/** What the fault is of: a rule's condition, a comparison in counting, a record's field, a check of what a commit claims. */
export const KINDS = ['condition', 'tally', 'field', 'claim'] as const

export type Kind = (typeof KINDS)[number]

/** As drawn, and found again by its snippet wherever that has gone. */
export interface Mutant {
  readonly n: number
  readonly kind: Kind
  /** Where it was drawn. */
  readonly file: string
  /** In words, for who has to make it again by hand where the snippet is gone. */
  readonly what: string
  /** A piece of source that stood there once only. */
  readonly snippet: string
  readonly replacement: string
}

/** All that were drawn at once. */
export interface Drawn {
  readonly seed: number
  /** The commit whose sources they were drawn from. */
  readonly commit: string
  readonly mutants: readonly Mutant[]
}
