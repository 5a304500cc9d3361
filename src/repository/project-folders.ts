/** The projects of a commit lie in folders, of which those of a hundred are entered when one of their projects is first asked for. */
import { hundredOf, isHundred, projectOfPath } from '../core/record/project-folder.ts'
import type { Sought } from '../core/record/unread-files.ts'
import { type Asking, askedNow, sound, Unsound } from './asking.ts'
import type { Repository } from './git.ts'
import { FOLDER_MODE, parseTree, shownName } from './tree-format.ts'

export interface Folder {
  readonly path: string
  readonly oid: string
}

/** The projects with their folders, by id. Whoever asks for one that was not entered starts a process and waits for it; throws `Unsound`. */
export class ProjectFolders implements Sought<Folder> {
  readonly #repo: Repository
  readonly #known = new Map<string, Folder>()
  /** The folders of hundreds that were not entered, by path. */
  readonly #closed = new Map<string, Folder>()

  constructor(repo: Repository) {
    this.#repo = repo
  }

  /** Notes the folder of a project, or of a hundred of them; whether it is one. */
  note(folder: Folder): boolean {
    const project = projectOfPath(folder.path)
    if (project !== undefined) {
      // Nothing accepted lies in both folders of a project.
      if (this.#known.has(project)) throw new Unsound()
      this.#known.set(project, folder)
      return true
    }
    if (!isHundred(folder.path)) return false
    this.#closed.set(folder.path, folder)
    return true
  }

  has(project: string): boolean {
    return this.get(project) !== undefined
  }

  get(project: string): Folder | undefined {
    askedNow(this.#repo, this.entering([project]))
    return this.#known.get(project)
  }

  keys(): Iterable<string> {
    askedNow(this.#repo, this.enteringAll())
    return this.#known.keys()
  }

  /** Enters the hundreds of these projects, so that nobody has to wait for them later. */
  entering(projects: Iterable<string>): Asking<void> {
    const hundreds = new Set(Array.from(projects, (project) => hundredOf(project) ?? ''))
    return this.#enter([...hundreds].flatMap((path) => this.#closed.get(path) ?? []))
  }

  enteringAll(): Asking<void> {
    return this.#enter([...this.#closed.values()])
  }

  *#enter(hundreds: readonly Folder[]): Asking<void> {
    if (hundreds.length === 0) return
    const trees = yield hundreds.map(({ oid }) => oid)
    for (const [at, { path }] of hundreds.entries()) {
      const entries = parseTree(sound(trees[at]).bytes ?? Buffer.alloc(0))
      if (typeof entries === 'string') throw new Unsound()
      for (const { name, mode, oid } of entries) {
        const folder = { path: `${path}${shownName(name)}/`, oid }
        // Nothing else that was accepted lies in the folder of a hundred.
        if (mode !== FOLDER_MODE || projectOfPath(folder.path) === undefined) throw new Unsound()
        this.note(folder)
      }
      this.#closed.delete(path)
    }
  }
}
