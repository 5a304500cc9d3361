/** Keeps what lists show of projects at rest, by the ids of their folders: they are read again when something of them, or around them, has changed. */
import { isDeepStrictEqual } from 'node:util'
import { type AtRest, atRestOf, isAtRest } from '../../core/agenda/at-rest.ts'
import { projectOfPath } from '../../core/record/project-folder.ts'
import { isCommonPath } from '../../core/record/tree.ts'
import type { Standing } from '../../core/review/standing.ts'
import type { MemoryStore } from '../../repository/memory-store.ts'

/** The projects at rest that are remembered. */
export interface Resting {
  of(project: string): AtRest | undefined
  /** Takes paths that acts changed behind the commit that is remembered: what they touch is no longer as it was. */
  touched(paths: Iterable<string>): void
  /** Keeps those of the standings that are at rest, for the next command. */
  keep(standings: readonly Standing[]): void
}

interface Text {
  readonly around: string
  readonly projects: Readonly<Record<string, readonly [folder: string, AtRest]>>
}

/** The name under which they are kept. */
const NAME = 'resting'

/** Takes the ids of the projects' folders at the commit that is remembered, and a digest of all that stands outside of projects. */
export function restingIn(
  store: MemoryStore,
  folders: ReadonlyMap<string, string>,
  around: string,
): Resting {
  let text: Text | undefined
  let isAsBefore = true
  const changed = new Set<string>()
  const kept = (): Text['projects'] => {
    text ??= textOf(store.read(NAME))
    return text.around === around ? text.projects : {}
  }
  const isOld = (project: string) => !isAsBefore || changed.has(project) || !folders.has(project)
  const of = (project: string): AtRest | undefined => {
    if (isOld(project)) return undefined
    const [folder, one] = kept()[project] ?? []
    return folder === folders.get(project) ? one : undefined
  }
  return {
    of,
    touched(paths) {
      for (const path of paths) {
        const project = projectOfPath(path)
        if (project !== undefined) changed.add(project)
        else if (isCommonPath(path)) isAsBefore = false
      }
    },
    keep(standings) {
      const news = standings.flatMap((standing): [string, [string, AtRest]][] => {
        const { id } = standing
        if (isOld(id) || of(id) !== undefined || !isAtRest(standing)) return []
        const one = atRestOf(standing)
        // What would come back as something else is not kept.
        if (!isDeepStrictEqual(JSON.parse(JSON.stringify(one)), one)) return []
        return [[id, [folders.get(id)!, one]]]
      })
      if (news.length === 0) return
      const projects = { ...kept(), ...Object.fromEntries(news) }
      const there = Object.entries(projects).filter(([id]) => folders.has(id))
      store.keep(NAME, JSON.stringify({ around, projects: Object.fromEntries(there) }))
    },
  }
}

function textOf(text: string | undefined): Text {
  return text === undefined ? { around: '', projects: {} } : (JSON.parse(text) as Text)
}
