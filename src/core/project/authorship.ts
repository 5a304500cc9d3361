/** Who signed for a file: every save or attach since opening, for separation of duties. Folded from accepted commits. */

/** One change of a path by a member; digests, `undefined` where the file was absent. */
interface Save {
  readonly member: string
  readonly before: string | undefined
  readonly after: string | undefined
  /** Set by a submission: what was submitted stays signed for. */
  readonly settled: boolean
}

/** A draft put in place by opening the project; it makes nobody an author unless it is submitted as it was. */
interface Draft {
  readonly member: string
  readonly sha256: string
}

/** The signers of every path, built up act by act. */
export class Authorship {
  #saves = new Map<string, readonly Save[]>()
  #drafts = new Map<string, Draft>()

  /** Notes a draft rendered at opening. */
  drafted(path: string, member: string, sha256: string): void {
    this.#drafts.set(path, { member, sha256 })
  }

  /** Notes a signed save or attach of a path. */
  saved(path: string, member: string, before: string | undefined, after: string | undefined): void {
    const earlier = this.#saves.get(path) ?? []
    this.#saves.set(path, [...earlier, { member, before, after, settled: false }])
  }

  /** Notes that these paths were submitted: whoever signed so far has signed for good. */
  submitted(paths: Iterable<string>): void {
    for (const path of paths) {
      const counted = this.#counted(path).map((save) => ({ ...save, settled: true }))
      this.#saves.set(path, counted)
    }
  }

  /** Everyone who signed for what the path holds, `sha256`, in order of first signing. */
  signersOf(path: string, sha256: string): readonly string[] {
    const members = this.#counted(path).map(({ member }) => member)
    const draft = this.#drafts.get(path)
    if (draft?.sha256 === sha256) members.unshift(draft.member)
    return [...new Set(members)]
  }

  /** A copy that may grow on its own. */
  copy(): Authorship {
    const copy = new Authorship()
    copy.#saves = new Map(this.#saves)
    copy.#drafts = new Map(this.#drafts)
    return copy
  }

  /** The saves that count: one is left out only if the path returned, byte for byte, to what it was before it. */
  #counted(path: string): readonly Save[] {
    const saves = this.#saves.get(path) ?? []
    return saves.filter(
      (save, index) =>
        save.settled || !saves.slice(index + 1).some((later) => later.after === save.before),
    )
  }
}
