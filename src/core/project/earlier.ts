/** Keeps what a project held before: every version of its files, every value of its facts, what stood beside its attachments. */
import type { Act } from '../record/act.ts'
import type { Changed } from '../record/change.ts'
import type { CommitFacts } from '../record/commit.ts'
import type { AttachmentRecord } from '../record/record.ts'
import { projectOfPath } from '../record/project-folder.ts'
import { contentOf } from '../record/tree.ts'

/** What is known of one project, as it is kept. */
export interface EarlierOf {
  /** By path, the object id of each content by its sha256. */
  readonly versions: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly facts: Readonly<Record<string, readonly (string | number)[]>>
  /** By path, the last record beside an attached file. */
  readonly attachments: Readonly<Record<string, AttachmentRecord>>
}

/** Gives what was kept of a project; nothing where nothing was. */
export type KeptEarlier = (project: string) => EarlierOf | undefined

interface Known {
  readonly versions: Map<string, Map<string, string>>
  readonly facts: Map<string, Set<string | number>>
  readonly attachments: Map<string, AttachmentRecord>
}

export class Earlier {
  readonly #projects = new Map<string, Known>()
  readonly #kept: KeptEarlier

  constructor(kept: KeptEarlier = () => undefined) {
    this.#kept = kept
  }

  /** Takes in an accepted act. */
  note(act: Act, commit: CommitFacts, changes: readonly Changed[]): void {
    for (const { path, after } of commit.changes) {
      const project = projectOfPath(path)
      if (project === undefined || after === undefined || path.includes('/signoffs/')) continue
      const { versions } = this.#of(project)
      versions.set(path, (versions.get(path) ?? new Map()).set(after.sha256, after.oid))
    }
    for (const { path, after } of changes) {
      const record = contentOf(after, 'attachment')
      const project = projectOfPath(path)
      if (record !== undefined && project !== undefined)
        this.#of(project).attachments.set(path, record)
    }
    if (act.act !== 'open' && act.act !== 'set') return
    const { facts } = this.#of(act.project)
    for (const [fact, value] of Object.entries(act.facts)) {
      if (value !== undefined) facts.set(fact, (facts.get(fact) ?? new Set()).add(value))
    }
  }

  /** The object that held the path's content with this sha256, if an accepted act ever brought it. */
  version(path: string, sha256: string): string | undefined {
    const project = projectOfPath(path)
    return project === undefined ? undefined : this.#of(project).versions.get(path)?.get(sha256)
  }

  /** Every value that each fact of the project has had. */
  values(project: string): ReadonlyMap<string, ReadonlySet<string | number>> {
    return this.#of(project).facts
  }

  /** The last record that stood at the path, also where it has been taken away since. */
  attachment(path: string): AttachmentRecord | undefined {
    const project = projectOfPath(path)
    return project === undefined ? undefined : this.#of(project).attachments.get(path)
  }

  /** What is to be kept of a project. */
  of(project: string): EarlierOf {
    const { versions, facts, attachments } = this.#of(project)
    return {
      versions: Object.fromEntries(
        [...versions].map(([path, ids]) => [path, Object.fromEntries(ids)]),
      ),
      facts: Object.fromEntries([...facts].map(([fact, values]) => [fact, [...values]])),
      attachments: Object.fromEntries(attachments),
    }
  }

  #of(project: string): Known {
    const found = this.#projects.get(project)
    if (found !== undefined) return found
    const kept = this.#kept(project)
    const known: Known = {
      versions: new Map(
        Object.entries(kept?.versions ?? {}).map(([path, ids]) => [
          path,
          new Map(Object.entries(ids)),
        ]),
      ),
      facts: new Map(
        Object.entries(kept?.facts ?? {}).map(([fact, values]) => [fact, new Set(values)]),
      ),
      attachments: new Map(Object.entries(kept?.attachments ?? {})),
    }
    this.#projects.set(project, known)
    return known
  }
}
