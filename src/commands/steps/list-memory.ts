/** Keeps summaries of projects by all that they are made of: one is made again when something of it, around it or with time has changed. */
import { isDeepStrictEqual } from 'node:util'
import type { Summary } from '../../core/agenda/summary.ts'
import { hangsOnOthers, mayHangOn } from '../../core/agenda/summary-ground.ts'
import { holdsAt, type Term } from '../../core/agenda/summary-term.ts'
import type { Instant } from '../../core/calendar/time.ts'
import { contentOf, type Tree } from '../../core/record/tree.ts'
import type { Folders } from '../../repository/files-at.ts'
import type { FolderTexts } from '../../repository/folder-texts.ts'
import type { MemoryStore } from '../../repository/memory-store.ts'
import { sha256 } from './digest.ts'
import { type Looks, looksIn } from './look-memory.ts'

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
  readonly summary: Summary
}
type Part = Readonly<Record<string, Kept>>

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
      const kept = partOf(nameOf(id))[id]
      if (kept === undefined || kept.folder !== folders.projects.get(id)) return undefined
      const { term, summary } = kept
      return holdsAt(term, now) &&
        kept.around === around(summary.project.process.id, kept.signed === undefined) &&
        isSignedAsThen(id, kept)
        ? summary
        : undefined
    },
    keep(made) {
      for (const { summary, term, rest } of made) {
        const { id, project } = summary
        const folder = folders.projects.get(id)
        // What would come back as something else is not kept.
        if (folder === undefined || !isPlain(summary)) continue
        const { among, own } = signers(id)
        const signed = rest ? {} : { signed: { among, own: own() } }
        change(id, { folder, around: around(project.process.id, rest), ...signed, term, summary })
      }
      for (const [name, news] of changes) {
        const before = Object.entries(partOf(name)).filter(([id]) => folders.projects.has(id))
        const part = Object.fromEntries([...before, ...news])
        parts.set(name, part)
        store.keep(name, JSON.stringify(part))
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
  return text === undefined ? {} : (JSON.parse(text) as Part)
}

function isPlain(summary: Summary): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(summary)), summary)
}

/** Names what a summary may hang on outside of projects: of one at rest the rules, and its process. */
function aroundOf(tree: Tree, folders: Folders, process: string, rest: boolean): string {
  const lines = [...tree.common.values()].flatMap(({ path, sha256: digest }) =>
    mayHangOn(path, process, rest) ? [`${digest}  ${path}\n`] : [],
  )
  if (rest) return sha256([rulesOf(tree), ...lines.sort()].join('')).slice(0, 16)
  const own = [...tree.common.values()].filter(({ path }) => isVersionOf(path, process))
  const hangs = own.map((entry) => hangsOnOthers(contentOf(entry, 'process')))
  const others = hangs.includes('contents')
    ? [...recordsOf(folders), ...projectsOf(tree, folders)]
    : hangs.includes('names')
      ? [...recordsOf(folders), ...tree.projectIds()]
      : []
  return sha256([...lines, ...others].sort().join('\n')).slice(0, 16)
}

/** Of the records of a register the id of their folder says which there are, and what they say. */
function recordsOf({ records }: Folders): readonly string[] {
  return Array.from(records, ([path, oid]) => `${oid}  ${path}`)
}

/** What every project says: the id of its folder, or where something refused stands in it, its accepted files. */
function projectsOf(tree: Tree, { projects }: Folders): readonly string[] {
  return Array.from(tree.projectIds(), (id) => {
    const files = () => Array.from(tree.project(id).values(), (one) => one.sha256 + one.path)
    return `${projects.get(id) ?? sha256(files().sort().join('\n'))}  ${id}`
  })
}

/** The edition of the rules, as the workspace names it. */
function rulesOf(tree: Tree): string {
  return contentOf(tree.get('bd.yaml'), 'workspace')?.format ?? ''
}

function isVersionOf(path: string, process: string): boolean {
  return path.startsWith(`processes/${process}/`) && path.endsWith('/process.yaml')
}
