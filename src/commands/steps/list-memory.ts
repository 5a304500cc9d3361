/** Keeps summaries of projects by all that they are made of: one is made again when something of it, around it or with time has changed. */
import { isDeepStrictEqual } from 'node:util'
import type { Summary } from '../../core/agenda/summary.ts'
import { holdsAt, type Term } from '../../core/agenda/summary-term.ts'
import type { Instant } from '../../core/calendar/time.ts'
import type { Tree } from '../../core/record/tree.ts'
import type { Folders } from '../../repository/files-at.ts'
import type { FolderTexts } from '../../repository/folder-texts.ts'
import type { MemoryStore } from '../../repository/memory-store.ts'
import { type Looks, looksIn } from './look-memory.ts'
import { aroundOf } from './summary-around.ts'
import { type Shaped, Shapes } from './summary-shapes.ts'

/** A summary with the time for which it holds. */
export interface Timed {
  readonly summary: Summary
  readonly term: Term
  /** Whether the project is at rest. */
  readonly rest: boolean
}

/** The summaries that are remembered. */
export interface Summaries {
  /** The summary of a project at a time; `undefined` where none that still holds is remembered. */
  of(project: string, now: Instant): Summary | undefined
  /** Keeps summaries that were made now, for the next command. */
  keep(made: readonly Timed[]): void
  /** What is remembered of how the projects' folders look in this work tree. */
  looks(texts: FolderTexts): Looks
}

/** What summaries are made of, at the commit that is read. */
export interface Ground {
  readonly tree: Tree
  /** The ids of the folders of records, and of the projects in which nothing refused stands. */
  readonly folders: Folders
  /** The top of the work tree. */
  readonly top: string
  signers(project: string): Signers
}

/** Who signed for what in a project. */
export interface Signers {
  /** Names it together with that of its neighbours, which is quickly known; `undefined` where it is not. */
  readonly among: string | undefined
  /** Names it alone. */
  own(): string
}

/** One project, by all that its summary is made of, with the summary and its time. */
interface Kept {
  readonly folder: string
  readonly around: string
  /** Who signed for what in it; absent where it is at rest, for then nobody asks. */
  readonly signed?: { readonly among: string | undefined; readonly own: string }
  readonly term: Term
  readonly summary: Shaped
}

/** Some projects by their ids, with the shapes of their summaries. */
interface Part {
  readonly kept: Readonly<Record<string, Kept>>
  readonly shapes: Shapes
}

/** A part as it is written. */
type Written = readonly [shapes: readonly unknown[], kept: Part['kept']]

/** So many projects whose numbers follow on another are kept in one part. */
const PROJECTS_IN_PART = 512

export function summariesIn(
  store: MemoryStore,
  { tree, folders, top, signers }: Ground,
): Summaries {
  const parts = new Map<string, Part>()
  const partOf = (name: string): Part => {
    const known = parts.get(name) ?? readPart(store, name)
    parts.set(name, known)
    return known
  }
  const arounds = new Map<string, string>()
  const around = (process: string, rest: boolean): string => {
    const name = `${process} ${rest}`
    const known = arounds.get(name) ?? aroundOf(tree, folders, process, rest)
    arounds.set(name, known)
    return known
  }
  const changes = new Map<string, [string, Kept][]>()
  const change = (id: string, kept: Kept): void => {
    const name = nameOf(id)
    const news = changes.get(name)
    if (news === undefined) changes.set(name, [[id, kept]])
    else news.push([id, kept])
  }
  const isSignedAsThen = (id: string, kept: Kept): boolean => {
    if (kept.signed === undefined) return true
    const { among, own } = signers(id)
    if (among !== undefined && among === kept.signed.among) return true
    if (own() !== kept.signed.own) return false
    // Only a neighbour has changed: that is not asked again.
    if (among !== undefined) change(id, { ...kept, signed: { ...kept.signed, among } })
    return true
  }
  return {
    of(id, now) {
      const { kept: all, shapes } = partOf(nameOf(id))
      const kept = all[id]
      if (kept === undefined || kept.folder !== folders.projects.get(id)) return undefined
      if (!holdsAt(kept.term, now)) return undefined
      const summary = shapes.summary(kept.summary)
      return kept.around === around(summary.project.process.id, kept.signed === undefined) &&
        isSignedAsThen(id, kept)
        ? summary
        : undefined
    },
    keep(made) {
      for (const { summary, term, rest } of made) {
        const { id, project } = summary
        const folder = folders.projects.get(id)
        // What would come back as something else is not kept.
        if (folder === undefined || !comesBack(summary)) continue
        const { among, own } = signers(id)
        const signed = rest ? {} : { signed: { among, own: own() } }
        const shaped = partOf(nameOf(id)).shapes.shaped(summary)
        change(id, {
          folder,
          around: around(project.process.id, rest),
          ...signed,
          term,
          summary: shaped,
        })
      }
      for (const [name, news] of changes) {
        const part = partOf(name)
        const before = Object.entries(part.kept).filter(([id]) => folders.projects.has(id))
        const next = withShapesInUse({ ...part, kept: Object.fromEntries([...before, ...news]) })
        parts.set(name, next)
        store.keep(name, JSON.stringify([next.shapes.all, next.kept] satisfies Written))
      }
      changes.clear()
    },
    looks: (texts) => looksIn(store, { top, folders: folders.projects, texts }),
  }
}

function nameOf(project: string): string {
  const [year = '', number = ''] = project.split('-')
  return `list-${year}-${Math.floor(Number(number) / PROJECTS_IN_PART)}`
}

function readPart(store: MemoryStore, name: string): Part {
  const text = store.read(name)
  const [shapes, kept]: Written = text === undefined ? [[], {}] : (JSON.parse(text) as Written)
  return { shapes: new Shapes(shapes), kept }
}

/** The same part without the shapes that nothing in it has any more. */
function withShapesInUse({ kept, shapes }: Part): Part {
  const used = new Shapes()
  const numbers = new Map<number, number>()
  const taken = Object.entries(kept).map(([id, one]): [string, Kept] => [
    id,
    { ...one, summary: used.taken(one.summary, shapes, numbers) },
  ])
  return { shapes: used, kept: Object.fromEntries(taken) }
}

function comesBack(summary: Summary): boolean {
  const written = new Shapes()
  const shaped = JSON.parse(JSON.stringify(written.shaped(summary))) as Shaped
  const read = new Shapes(JSON.parse(JSON.stringify(written.all)) as readonly unknown[])
  return isDeepStrictEqual(read.summary(shaped), summary)
}
