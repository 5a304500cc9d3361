/** What a change was, and what must come of it. */
export interface Mutated {
  readonly what: string
  /** The commit that check has to name; absent where the change may be without effect. */
  readonly at?: string
  /** Whether what stands behind it was signed by its own people, who are charged with nothing but building on it. */
  readonly honest?: boolean
  /** Whether the history may not be followed past the change. */
  readonly cut?: boolean
  /** Variables of whoever checks. */
  readonly env?: Readonly<Record<string, string>>
}
