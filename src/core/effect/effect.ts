/** The effect of an act before it is signed: the world before and the world after, compared. One way for every act. */
import type { Standing } from '../review/standing.ts'
import { type Changed, apply } from '../record/change.ts'
import { recordPath } from '../record/filing.ts'
import { grant } from '../record/grant.ts'
import { standingOf } from '../project/standing.ts'
import { projectOfPath } from '../record/project-folder.ts'
import { recordFolderOf } from '../record/register-folder.ts'
import { type Content, type Contents, type Entry, Tree, contentOf } from '../record/tree.ts'
import { type Hash, type World, worldOf } from '../world/world.ts'
import type { Change } from './change.ts'
import { asMayBeSeen, type Signing } from './ballot.ts'
import { motionChanges } from './motion.ts'
import { keptRecordChanges, registerChanges } from './register.ts'
import {
  affirmedIn,
  companyChanges,
  proxyGiven,
  proxyRevoked,
  rosterChanges,
  voidedIn,
  workspaceChanges,
  yearChanges,
} from './workspace.ts'
import { leftBehind, stillHeld } from './departure.ts'
import { dutiesChanges, excusedIn } from './duties.ts'
import { attachmentChanges, type Digests, digestsOf, recordChanges } from './project.ts'
import { standingChanges } from './standing.ts'

/**
 * The world after the files have taken their place; `undefined` where none can be read from it. Of the tree before, nothing
 * is changed.
 */
export function worldAfter(
  before: World | undefined,
  changes: readonly Changed[],
  hash: Hash,
): World | undefined {
  const tree = (before?.tree ?? new Tree()).copy(changes.map(({ path }) => path))
  apply(tree, changes)
  return worldOf(tree, hash, standingOf)
}

/**
 * Everything that changes from the world before (`undefined` where a workspace is founded) to the world after: what stands
 * in the files, then what follows for each project. `signing` is who signs, from whom ballots may be kept back, and when.
 * Gives an empty list where nothing changes.
 */
export function effectOf(
  before: World | undefined,
  after: World,
  changes: readonly Changed[],
  signing: Signing,
): readonly Change[] {
  const old = before?.tree ?? new Tree()
  const changed = changes.filter(({ path, after: next }) => old.get(path)?.sha256 !== next?.sha256)
  const putBack = changes.filter((change) => !changed.includes(change))
  const written = changed.flatMap(({ path, after: next }) =>
    fileChanges({ old, after, changed, putBack }, path, old.get(path), next),
  )
  const held = [...leftBehind(before, after, written), ...stillHeld(after, written)]
  return touched(before, changed).reduce<readonly Change[]>(
    (known, project) => {
      const was = before && standingIn(before, project)
      const all = [...known, ...standingChanges(was, standingIn(after, project))]
      return asMayBeSeen(all, before, was, signing)
    },
    [...written, ...held],
  )
}

function standingIn(world: World, project: string): Standing | undefined {
  const found = standingOf(world, project)
  return found.ok ? found.value : undefined
}

/** The projects whose files change; every project where the roster does, for a seat may be vacated by it. */
function touched(before: World | undefined, changed: readonly Changed[]): readonly string[] {
  const roster = changed.some(({ path }) => path === 'policy.yaml')
  const own = changed.flatMap(({ path }) => projectOfPath(path) ?? [])
  return [...new Set([...(roster ? (before?.tree.projectsInOrder() ?? []) : []), ...own])]
}

interface Comparison {
  /** What stands as it was accepted before, but not in the tree as it really is: there are such only for a void. */
  readonly putBack: readonly Changed[]
  readonly old: Tree
  readonly after: World
  readonly changed: readonly Changed[]
}

/** What the change of one file says, by what it holds; of a file that takes the place of another kind, the later kind. */
function fileChanges(
  comparison: Comparison,
  path: string,
  before: Entry | undefined,
  after: Entry | undefined,
): readonly Change[] {
  const kind = (after ?? before)!.content.kind
  const was = <K extends keyof Contents>(one: K) => contentOf(before, one)
  const is = <K extends keyof Contents>(one: K) => contentOf(after, one)
  const digests = digestsOf(before, after)
  const project = projectOfPath(path) ?? ''
  switch (kind) {
    case 'workspace':
      return workspaceChanges(was(kind), is(kind))
    case 'policy':
      return rosterChanges(was(kind), is(kind))
    case 'calendar-year':
      return yearChanges(was(kind), is(kind))
    case 'company-calendar':
      return companyChanges(was(kind), is(kind))
    case 'process':
      return processChanges(comparison, path, is(kind) ?? was(kind), digests)
    case 'void':
      return voidedIn(comparison.putBack, is(kind))
    case 'affirmation':
      return affirmedIn(is(kind))
    case 'motion':
    case 'endorsement':
    case 'retraction':
      return motionChanges(comparison.after, is(kind))
    case 'proposed-roster':
      // It is told by what it would change.
      return []
    case 'duties':
      return dutiesChanges(is(kind) ?? was(kind), digests)
    case 'excuse':
      return excusedIn(comparison.after, is(kind))
    case 'grant':
      return proxyGiven(was(kind), is(kind))
    case 'revocation':
      return revokedIn(comparison, is(kind))
    case 'project':
      return recordChanges(was(kind), is(kind))
    case 'document':
      return [{ kind: 'document', project, document: documentIn(path), ...digests }]
    case 'attachment':
      return attachmentChanges(project, is(kind) ?? was(kind)!, digests)
    case 'act': {
      const record = is(kind)
      return record === undefined ? [] : [{ kind: 'record', project, record }]
    }
    case 'register':
      return registerChanges(is(kind), comparison.changed, path, digests)
    case 'kept-record':
      return keptRecordChanges(comparison.after, path, was(kind), is(kind), digests)
    case 'template':
    case 'plain':
    case 'broken':
      return isBeside(comparison, path) ? [] : [{ kind: 'file', path, ...digests }]
    default:
      return kind satisfies never
  }
}

function documentIn(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.md$/, '')
}

function processChanges(
  { changed }: Comparison,
  path: string,
  process: Contents['process'] | undefined,
  digests: Digests,
): readonly Change[] {
  if (process === undefined) return []
  const folder = path.slice(0, -'process.yaml'.length)
  const files = changed.filter((one) => one.path.startsWith(folder)).length
  const { process: id, version, title } = process
  return [{ kind: 'process-version', process: id, version, title, files, ...digests }]
}

function revokedIn(
  { old }: Comparison,
  revocation: Contents['revocation'] | undefined,
): readonly Change[] {
  if (revocation === undefined) return []
  const { by, n } = revocation
  const given = contentOf(old.get(recordPath(grant, { by, n })), 'grant')
  return proxyRevoked(revocation, given)
}

/** Whether a record tells of the file: it is attached, stands beside a motion, or belongs to a version of a process that is told as one. */
function isBeside({ changed, old }: Comparison, path: string): boolean {
  if (path.startsWith('motions/')) return true
  const attached = path.replace(/\.[^./]+$/, '.yaml')
  if (recordFolderOf(path) !== undefined) return true
  const folder = /^(?:processes|registers)\/[^/]+\/\d+\//.exec(path)?.[0]
  return changed.some((one) => {
    const held = heldBy(one, old)
    if (folder !== undefined && one.path === `${folder}process.yaml`) return held === 'process'
    if (folder !== undefined && one.path === `${folder}register.yaml`) return held === 'register'
    return one.path === attached && one.path !== path && held === 'attachment'
  })
}

function heldBy({ path, after }: Changed, old: Tree): Content['kind'] | undefined {
  return (after ?? old.get(path))?.content.kind
}
