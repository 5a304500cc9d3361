/** Members sign for a file by every save or attach since opening, for separation of duties. Folded from accepted commits. */
import { projectOfPath } from '../record/project-folder.ts'

/** One change of a path by a member; digests, `undefined` where the file was absent. */
interface Save {
  readonly member: string
  readonly before?: string | undefined
  readonly after?: string | undefined
  /** Set by a submission: what was submitted stays signed for. */
  readonly settled: boolean
}

/** A draft put in place by opening the project; it makes nobody an author unless it is submitted as it was. */
interface Draft {
  readonly member: string
  readonly sha256: string
}

/** What is known of a path. */
interface Signed {
  readonly saves: readonly Save[]
  readonly draft?: Draft | undefined
}

/** What is known of a project's paths, as it is kept. */
export type Signers = Readonly<Record<string, Signed>>

/** Gives what was kept of a project; nothing where nothing was. */
export type KeptSigners = (project: string) => Signers | undefined

const NOTHING: Signed = { saves: [] }

/** The signers of every path, built up act by act. */
export class Authorship {
  readonly #projects = new Map<string, Map<string, Signed>>()
  readonly #kept: KeptSigners

  constructor(kept: KeptSigners = () => undefined) {
    this.#kept = kept
  }

  /** Notes a draft rendered at opening. */
  drafted(path: string, member: string, sha256: string): void {
    this.#set(path, { saves: this.#of(path).saves, draft: { member, sha256 } })
  }

  /** Notes a signed save or attach of a path. */
  saved(path: string, member: string, before: string | undefined, after: string | undefined): void {
    const { saves, draft } = this.#of(path)
    this.#set(path, { saves: [...saves, { member, before, after, settled: false }], draft })
  }

  /** Notes that these paths were submitted: whoever signed so far has signed for good. */
  submitted(paths: Iterable<string>): void {
    for (const path of paths) {
      const counted = this.#counted(path).map((save) => ({ ...save, settled: true }))
      this.#set(path, { saves: counted, draft: this.#of(path).draft })
    }
  }

  /** Everyone who signed for what the path holds, `sha256`, in order of first signing. */
  signersOf(path: string, sha256: string): readonly string[] {
    const members = this.#counted(path).map(({ member }) => member)
    const { draft } = this.#of(path)
    if (draft?.sha256 === sha256) members.unshift(draft.member)
    return [...new Set(members)]
  }

  /** Whose save left the path as it is; nobody's where it is still the draft that opening put there. */
  lastSignerOf(path: string): string | undefined {
    return this.#counted(path).at(-1)?.member
  }

  /** What is to be kept of a project. */
  signers(project: string): Signers {
    return Object.fromEntries(this.#project(project))
  }

  /** A copy that may grow on its own. */
  copy(): Authorship {
    const copy = new Authorship(this.#kept)
    for (const [id, paths] of this.#projects) copy.#projects.set(id, new Map(paths))
    return copy
  }

  /** The saves that count: one is left out only if the path returned, byte for byte, to what it was before it. */
  #counted(path: string): readonly Save[] {
    const { saves } = this.#of(path)
    return saves.filter(
      (save, index) =>
        save.settled || !saves.slice(index + 1).some((later) => later.after === save.before),
    )
  }

  #of(path: string): Signed {
    return this.#project(projectOfPath(path) ?? '').get(path) ?? NOTHING
  }

  #set(path: string, signed: Signed): void {
    this.#project(projectOfPath(path) ?? '').set(path, signed)
  }

  #project(id: string): Map<string, Signed> {
    const known = this.#projects.get(id)
    if (known !== undefined) return known
    const paths = new Map(Object.entries(this.#kept(id) ?? {}))
    this.#projects.set(id, paths)
    return paths
  }
}
