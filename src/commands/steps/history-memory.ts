/** Remembers what a history had come to at the last commit that was verified, so that only what came after it is read again. */
import { Authorship, type Signers } from '../../core/project/authorship.ts'
import { Earlier, type EarlierOf } from '../../core/project/earlier.ts'
import { Compromises, type KeptDoubt } from '../../core/check/compromises.ts'
import type { CommitId } from '../../core/record/commit.ts'
import { Dates } from '../../core/check/dates.ts'
import { HistoryNeeded } from '../../core/check/history-needed.ts'
import type { KeptDates } from '../../core/check/kept-dates.ts'
import type { Kept, Past } from '../../core/check/past.ts'
import { type KeptProofs, Proofs } from '../../core/check/proofs.ts'
import { type Eras, RosterHistory, type RosterStep } from '../../core/check/roster-history.ts'
import type { Folders } from '../../repository/files-at.ts'
import type { Repository } from '../../repository/git.ts'
import { type MemoryStore, memoryStore } from '../../repository/memory-store.ts'
import type { Session } from '../session.ts'
import { BUILD } from '../version.ts'
import { sha256 } from './digest.ts'
import { treeAt } from './tree-at.ts'
import type { Told } from './history-notes.ts'

/** The verified tip, as it is written. */
interface Tip extends Told {
  readonly tip: CommitId
  /** The highest number of each year's projects. */
  readonly highest: Readonly<Record<string, number>>
  readonly known: KeptDates
  readonly proofs: KeptProofs
  readonly roster: readonly RosterStep[]
  readonly doubts: readonly KeptDoubt[]
  /** The digest of each part that tells of projects. */
  readonly parts: Digests
}

/** The digests of the parts that tell of projects, by their names. */
export type Digests = Readonly<Record<string, string>>

/** One part: what is known of some projects. */
type Part = Readonly<
  Record<string, { readonly signers: Signers; readonly earlier: EarlierOf; readonly eras: Eras }>
>

/** What was remembered. */
export interface Remembered {
  readonly tip: CommitId
  readonly told: Told
  readonly kept: Kept
  /** Reads projects before they are judged. */
  load(ids: Iterable<string>): Promise<void>
  readonly parts: Parts
  folders(): Folders
}

/** The name of what tells the rest. */
export const TIP = 'tip'

/** The parts that tell of projects, read when they are first asked for. */
class Parts {
  readonly #store: MemoryStore
  readonly #digests: Digests
  readonly #read = new Map<string, Part>()

  constructor(store: MemoryStore, digests: Digests) {
    this.#store = store
    this.#digests = digests
  }

  get digests(): Digests {
    return this.#digests
  }

  /** What is known in one part. Throws `HistoryNeeded` where it is not the one that belongs to the tip. */
  of(name: string): Part {
    const known = this.#read.get(name)
    if (known !== undefined) return known
    const digest = this.#digests[name]
    const text = digest === undefined ? '{}' : this.#store.read(name)
    if (text === undefined || (digest !== undefined && sha256(text) !== digest)) {
      throw new HistoryNeeded()
    }
    const part = JSON.parse(text) as Part
    this.#read.set(name, part)
    return part
  }
}

/** Where the memory of a repository lies, and how large it is. */
export function storeOf(session: Pick<Session, 'env'>, repo: Repository): MemoryStore | undefined {
  return memoryStore(session.env, repo, BUILD)
}

/** The commit up to which something is remembered. */
export function rememberedTip(session: Session, repo: Repository): CommitId | undefined {
  const text = session.options.memory ? storeOf(session, repo)?.read(TIP) : undefined
  return text === undefined ? undefined : (JSON.parse(text) as Tip).tip
}

/** What is remembered of the history, at a clock's time in epoch seconds; nothing where it was told to do without. */
export async function recall(
  session: Session,
  repo: Repository,
  clock: number,
): Promise<Remembered | undefined> {
  const store = session.options.memory ? storeOf(session, repo) : undefined
  const text = store?.read(TIP)
  if (store === undefined || text === undefined) return undefined
  const whole = JSON.parse(text) as Tip
  const { tip, highest, known, proofs, roster, doubts, parts: digests, ...told } = whole
  // Before that time dates count that are not kept.
  if (clock < known.until) return undefined
  const { tree, load, folders } = await treeAt(repo, { tip, highest }, store)
  const parts = new Parts(store, digests)
  const of = (project: string) => parts.of(partOf(project))[project]
  const kept = {
    tree,
    authorship: new Authorship((project) => of(project)?.signers),
    earlier: new Earlier((project) => of(project)?.earlier),
    roster: new RosterHistory(roster, (project) => of(project)?.eras),
    dates: new Dates(known),
    proofs: new Proofs(proofs),
    compromises: new Compromises(doubts),
  }
  return { tip, told, kept, load, parts, folders }
}

/** What a history had come to at a commit at which nothing refused stood in the tree. */
export interface Verified {
  readonly tip: CommitId
  readonly told: Told
  readonly past: Past
  /** The projects that changed since what was remembered, or since the beginning. */
  readonly projects: Iterable<string>
  readonly before: Remembered | undefined
}

/** Keeps it for the next command; where that fails, nothing but time is lost. Gives the digests of the parts that were kept. */
export function remember(
  session: Session,
  repo: Repository,
  { tip, told, past, projects: changed, before }: Verified,
): Digests | undefined {
  const store = session.options.memory ? storeOf(session, repo) : undefined
  const known = past.dates.kept()
  if (store === undefined || known === undefined) return undefined
  const changes = new Map<string, Set<string>>()
  for (const project of changed) {
    const name = partOf(project)
    changes.set(name, (changes.get(name) ?? new Set()).add(project))
  }
  const digests: Record<string, string> = { ...before?.parts.digests }
  for (const [name, projects] of changes) {
    const text = partWith(name, projects, past, before?.parts)
    if (text === undefined || !store.keep(name, text)) return void store.forget(TIP)
    digests[name] = sha256(text)
  }
  const whole: Tip = {
    tip,
    ...told,
    highest: past.tree.highest.each(),
    known,
    proofs: past.proofs.kept(),
    roster: past.roster.steps,
    doubts: past.compromises.kept(),
    parts: digests,
  }
  store.keep(TIP, JSON.stringify(whole))
  return digests
}

/** A part with what is known of some projects now; `undefined` where the one that was kept is not to be had. */
function partWith(
  name: string,
  projects: Iterable<string>,
  { authorship, earlier, roster }: Past,
  before: Parts | undefined,
): string | undefined {
  try {
    const news = [...projects].map((project): [string, Part[string]] => [
      project,
      {
        signers: authorship.signers(project),
        earlier: earlier.of(project),
        eras: roster.eras(project),
      },
    ])
    return JSON.stringify({ ...before?.of(name), ...Object.fromEntries(news) })
  } catch (error) {
    if (error instanceof HistoryNeeded) return undefined
    throw error
  }
}

/** So many projects whose numbers follow on another are told of in one part. */
const PROJECTS_IN_PART = 32

/** The name of the part that tells of a project. */
export function partOf(project: string): string {
  const [year = '', number = ''] = project.split('-')
  return `projects-${year}-${Math.floor(Number(number) / PROJECTS_IN_PART)}`
}
