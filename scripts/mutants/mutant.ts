/** A mutant is one small fault in the sources, which some test should notice. */

/** What the fault is of: a rule's condition, a comparison in counting, a record's field, a check of what a commit claims. */
export const KINDS = ['condition', 'tally', 'field', 'claim'] as const

export type Kind = (typeof KINDS)[number]

/** A change of one piece of source, which is found again wherever it has gone. */
export interface Change {
  /** Where the piece stood. */
  readonly file: string
  /** It stood in no second place. */
  readonly snippet: string
  readonly replacement: string
}

/** A fault as it was drawn. */
export interface Mutant extends Change {
  readonly n: number
  readonly kind: Kind
  /** In words, for who has to make it anew where the sources say it otherwise. */
  readonly what: string
  /** The same fault as it was made anew by hand. */
  readonly again?: Change
}

/** All that were drawn at once. */
export interface Drawn {
  readonly seed: number
  /** The commit whose sources they were drawn from. */
  readonly commit: string
  readonly mutants: readonly Mutant[]
}
