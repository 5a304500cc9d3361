/** A world holds everything that the rules may look at, read from one tree. */
import { type Calendar, calendarOf } from '../calendar/calendar.ts'
import type { Duties } from '../duty/duty.ts'
import type { Policy } from '../policy/policy.ts'
import type { Process } from '../process/process.ts'
import { RULEBOOK, type Rulebook } from '../rules/rulebook.ts'
import { contentOf, type Tree } from '../record/tree.ts'
import type { Standing } from '../review/standing.ts'
import type { Result } from '../rules/finding.ts'
import type { Register } from '../register/register.ts'
import type { Workspace } from '../record/workspace.ts'

/** The rulebook's view of one tree. */
export interface World {
  readonly tree: Tree
  readonly workspace: Workspace
  /** The edition of the rules by which acts in this world are judged. */
  readonly rules: Rulebook
  readonly policy: Policy
  readonly calendar: Calendar
  /** A process version, with the digest of its folder. */
  process(
    id: string,
    version: number,
  ): { readonly process: Process; readonly sha256: string } | undefined
  /** Every process version of the workspace. */
  processes(): readonly { readonly process: Process; readonly sha256: string }[]
  /** A version of a register with the digest of its folder; the newest, where no version is named. */
  register(id: string, version?: number): RegisterVersion | undefined
  /** Every version of every register. */
  registers(): readonly RegisterVersion[]
  /** Where a project stands; refused when it, or the process it runs under, cannot be read. */
  standing(project: string): Result<Standing>
  /** Every version of every file of duties. */
  duties(): readonly { readonly duties: Duties; readonly sha256: string }[]
}

/** A version of a register, with the digest of its folder. */
export interface RegisterVersion {
  readonly register: Register
  readonly sha256: string
}

/** Hashes text to sha256 in hexadecimal; passed in, for core never hashes. */
export type Hash = (text: string) => string

/** Works out where a project stands; passed in, for that is known a floor above. */
export type StandingOf = (world: World, project: string) => Result<Standing>

/** The digest of several files: sha256 of their sorted `<sha256>  <path>` lines, paths relative to `folder`. */
function folderDigest(tree: Tree, folder: string, hash: Hash): string {
  const lines = [...tree.common.values()]
    .filter(({ path }) => path.startsWith(folder))
    .map(({ path, sha256 }) => `${sha256}  ${path.slice(folder.length)}\n`)
  return hash(lines.sort().join(''))
}

/**
 * The world of a tree, or `undefined` when the tree lacks a readable bd.yaml or policy.yaml. What costs anything is
 * computed when first asked for; a world is made anew after each change of its tree outside of projects.
 */
export function worldOf(tree: Tree, hash: Hash, standingOf: StandingOf): World | undefined {
  const workspace = contentOf(tree.get('bd.yaml'), 'workspace')
  const policy = contentOf(tree.get('policy.yaml'), 'policy')
  if (workspace === undefined || policy === undefined) return undefined
  let calendar: Calendar | undefined
  let duties: ReturnType<World['duties']> | undefined
  const processes = new Map<string, ProcessVersion | undefined>()
  // What a version says is taken apart when it is asked for: most commands look at one.
  const versionIn = (folder: string) => {
    if (!processes.has(folder)) processes.set(folder, processIn(tree, folder, hash))
    return processes.get(folder)
  }
  let registers: readonly RegisterVersion[] | undefined
  const allRegisters = () => (registers ??= registersIn(tree, hash))
  const world: World = {
    tree,
    workspace,
    rules: RULEBOOK[workspace.format],
    policy,
    get calendar() {
      return (calendar ??= readCalendar(tree, hash))
    },
    duties: () => (duties ??= dutiesOf(tree, hash)),
    processes: () => processFolders(tree).flatMap((folder) => versionIn(folder) ?? []),
    process: (id, version) => versionIn(`processes/${id}/${version}/`),
    registers: allRegisters,
    register: (id, version) => {
      const own = allRegisters().filter(({ register }) => register.register === id)
      return version === undefined
        ? own.reduce<RegisterVersion | undefined>(newer, undefined)
        : own.find(({ register }) => register.version === version)
    },
    standing: (project) => standingOf(world, project),
  }
  return world
}

function readCalendar(tree: Tree, hash: Hash): Calendar {
  const entries = [...tree.common.values()].filter(({ path }) => path.startsWith('calendar/'))
  const years = entries.flatMap((entry) => contentOf(entry, 'calendar-year') ?? [])
  const company = contentOf(tree.get('calendar/company.yaml'), 'company-calendar')
  return calendarOf(years, company, folderDigest(tree, 'calendar/', hash))
}

interface ProcessVersion {
  readonly process: Process
  readonly sha256: string
}

/** The folders in which a process version may stand. */
function processFolders(tree: Tree): readonly string[] {
  return [...tree.common.keys()].flatMap((path) => PROCESS_FILE.exec(path)?.[1] ?? [])
}

const PROCESS_FILE = /^(processes\/[^/]+\/\d+\/)process\.yaml$/

/** The version that a folder holds; one that says it is another does not count. */
function processIn(tree: Tree, folder: string, hash: Hash): ProcessVersion | undefined {
  const process = contentOf(tree.get(`${folder}process.yaml`), 'process')
  return process !== undefined && folder === `processes/${process.process}/${process.version}/`
    ? { process, sha256: folderDigest(tree, folder, hash) }
    : undefined
}

const REGISTER_FILE = /^(registers\/[^/]+\/\d+\/)register\.yaml$/

/** The versions that stand in the folders which they name. */
function registersIn(tree: Tree, hash: Hash): readonly RegisterVersion[] {
  return [...tree.common.values()].flatMap((entry) => {
    const folder = REGISTER_FILE.exec(entry.path)?.[1]
    const register = folder === undefined ? undefined : contentOf(entry, 'register')
    return register !== undefined &&
      folder === `registers/${register.register}/${register.version}/`
      ? [{ register, sha256: folderDigest(tree, folder, hash) }]
      : []
  })
}

function newer(best: RegisterVersion | undefined, one: RegisterVersion): RegisterVersion {
  return best !== undefined && best.register.version > one.register.version ? best : one
}

const DUTIES_FILE = /^(duties\/[^/]+\/\d+\/)duties\.yaml$/

/** The versions of duties; one that says it is another does not count. */
function dutiesOf(tree: Tree, hash: Hash): ReturnType<World['duties']> {
  return [...tree.common.keys()].flatMap((path) => {
    const folder = DUTIES_FILE.exec(path)?.[1]
    const duties = folder === undefined ? undefined : contentOf(tree.get(path), 'duties')
    return duties !== undefined && folder === `duties/${duties.duties}/${duties.version}/`
      ? [{ duties, sha256: folderDigest(tree, folder, hash) }]
      : []
  })
}
