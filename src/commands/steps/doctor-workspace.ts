/** The doctor's look at the workspace: history, trust root, calendar, line endings, remote. */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { CannotRun } from '../../core/rules/cannot-run.ts'
import { yearsWithout } from '../../core/agenda/warnings.ts'
import { severityOf } from '../../core/rules/rules.ts'
import { headBranch } from '../../repository/branch.ts'
import { fetchBranch, pushBranch } from '../../repository/exchange.ts'
import { remotes } from '../../repository/git.ts'
import { formatTrustRoot } from '../../repository/trust-root.ts'
import { type UnsavedPath, unsavedPaths } from '../../repository/unsaved.ts'
import { userConfig } from '../../repository/user-config.ts'
import { type Diagnosis, diagnosis } from '../../terminal/phrases/diagnosis.ts'
import { backOf } from '../../terminal/phrases/hand-edits.ts'
import { neverSent } from './refused-commits.ts'
import type { Session } from '../session.ts'
import { rolesChecks } from './doctor-roles.ts'
import { astrayHere } from './exchange-state.ts'
import { handEditsOf } from './record-edits.ts'
import type { Reading } from './read-world.ts'
import { storeOf, TIP } from './history-memory.ts'
import { remoteFor } from './remote.ts'
import { unregisteredFolders } from './stray-folders.ts'

/** Everything about the workspace that was read. */
export async function workspaceChecks(
  session: Session,
  reading: Reading,
): Promise<readonly Diagnosis[]> {
  const asks = session.interactive
  const { voice } = session.screen
  const { world, root, interrupted } = reading
  const { name, id } = world.workspace
  return [
    diagnosis('ok', 'workspace', { name, id }),
    ...(interrupted ? [diagnosis('note', 'journal-there', {})] : []),
    root === undefined
      ? diagnosis('problem', 'no-trust-root', {})
      : diagnosis('ok', 'trust-root', { line: formatTrustRoot(root) }),
    historyCheck(reading),
    memoryCheck(session, reading),
    ...(await neverSentCheck(reading)),
    ...calendarChecks(reading),
    ...(await rolesChecks(voice, reading)),
    ...(await workTreeChecks(reading)),
    ...(await remoteChecks(reading, asks)),
    ...(await graphCheck(reading)),
  ]
}

function historyCheck({ findings, commits, fresh }: Reading): Diagnosis {
  const errors = findings.filter(({ rule }) => severityOf(rule) === 'error').length
  return errors === 0
    ? diagnosis('ok', 'history', { commits, before: commits - fresh.length })
    : diagnosis('problem', 'history-errors', { errors })
}

/** How much of the history need not be verified again. */
function memoryCheck(session: Session, { repo, commits }: Reading): Diagnosis {
  const store = storeOf(session, repo)
  const files = store?.names() ?? []
  // What was read just now is remembered, or nothing is.
  if (store === undefined || files.every(({ name }) => name !== TIP)) {
    return diagnosis('note', 'no-memory', {})
  }
  const bytes = files.reduce((sum, one) => sum + one.bytes, 0)
  return diagnosis('ok', 'memory', { commits, bytes, folder: store.folder })
}

/** Refused commits that only this clone has, with the way on. */
async function neverSentCheck(reading: Reading): Promise<readonly Diagnosis[]> {
  const own = await neverSent(reading)
  return own === undefined ? [] : [diagnosis('problem', 'never-sent', { commits: own.commits })]
}

function calendarChecks({ world, now }: Reading): readonly Diagnosis[] {
  const years = [...world.calendar.years.keys()].sort((a, b) => a - b)
  const year = Number(now.date.slice(0, 4))
  const without = yearsWithout(world.calendar, now)
  return [
    without.includes(year)
      ? diagnosis('problem', 'calendar-missing', { year: String(year) })
      : diagnosis('ok', 'calendar', { years: years.join(', ') }),
    ...(without.includes(year + 1)
      ? [diagnosis('note', 'calendar-next', { year: String(year + 1) })]
      : []),
  ]
}

/** What differs in the work tree from what was signed: the file that keeps line ends, and records of bd. */
async function workTreeChecks(reading: Reading): Promise<readonly Diagnosis[]> {
  const unsaved = await unsavedPaths(reading.repo, '')
  const edits = handEditsOf(unsaved)
  const edited = edits.map(({ path }) => path)
  const copies = (await unregisteredFolders(reading)).map(({ folder }) => folder)
  return [
    await attributesCheck(reading, unsaved),
    ...(edited.length === 0
      ? []
      : [
          diagnosis('problem', 'records-edited', {
            paths: edited.slice(0, MOST_NAMED).join(', '),
            more: Math.max(0, edited.length - MOST_NAMED),
            back: backOf(edits),
          }),
        ]),
    ...copies.map((folder) => diagnosis('note', 'project-copied', { folder })),
  ]
}

/** How many records are named; the command takes all of them back. */
const MOST_NAMED = 8

async function attributesCheck(
  { world, repo }: Reading,
  unsaved: readonly UnsavedPath[],
): Promise<Diagnosis> {
  if (world.tree.get('.gitattributes') === undefined) {
    const { value } = (await userConfig(repo, 'core.autocrlf')) ?? { value: 'false' }
    return value === 'false' && process.platform !== 'win32'
      ? diagnosis('note', 'attributes-missing', {})
      : diagnosis('problem', 'attributes-missing', {})
  }
  return unsaved.some(({ path }) => path === '.gitattributes')
    ? diagnosis('problem', 'attributes-changed', {})
    : diagnosis('ok', 'attributes', {})
}

async function remoteChecks(reading: Reading, asks: boolean): Promise<readonly Diagnosis[]> {
  const { repo } = reading
  const names = await remotes(repo)
  if (names.length === 0) return [diagnosis('note', 'no-remote', {})]
  const pull = await userConfig(repo, 'pull.ff')
  const reached = await reachCheck(reading, asks)
  const away = await astrayHere(reading)
  return [
    diagnosis('ok', 'remote', { names: names.join(', ') }),
    reached,
    ...(away === undefined ? [] : [diagnosis('problem', 'other-branch', away)]),
    ...(pull?.value === 'only' ? [] : [diagnosis('note', 'pull-merges', {})]),
  ]
}

/** Whether the remote answers and would take what is here: it is asked as `bd sync` asks it, and nothing is sent. */
async function reachCheck(reading: Reading, asks: boolean): Promise<Diagnosis> {
  const { repo, head } = reading
  const ref = await headBranch(repo)
  try {
    const remote = await remoteFor(reading, ref.replace(/^refs\/heads\//, ''), undefined)
    await fetchBranch(repo, { remote, ref, asks })
    await pushBranch(repo, { remote, ref, asks }, head, true)
    return diagnosis('ok', 'remote-answers', { remote })
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error
    const { remote = '' } = error.facts
    return error.reason === 'remote-moved-on'
      ? diagnosis('ok', 'remote-answers', { remote })
      : { id: 'failure', state: 'problem', failure: error }
  }
}

/** Below this many commits a commit graph makes no difference that anybody feels. */
const MANY = 2000

async function graphCheck({ repo, commits }: Reading): Promise<readonly Diagnosis[]> {
  if (commits < MANY) return []
  const info = join(repo.commonDir, 'objects', 'info')
  const there = await Promise.all(
    ['commit-graph', 'commit-graphs'].map((name) => stat(join(info, name)).catch(() => undefined)),
  )
  return there.some((one) => one !== undefined)
    ? []
    : [diagnosis('note', 'no-commit-graph', { commits })]
}
