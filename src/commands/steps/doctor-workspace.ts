/** The doctor's look at the workspace: history, trust root, calendar, line endings, remote. */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { yearsWithout } from '../../core/project/head.ts'
import { severityOf } from '../../core/severity.ts'
import { remotes } from '../../repository/git.ts'
import { formatTrustRoot } from '../../repository/trust-root.ts'
import { unsavedPaths } from '../../repository/unsaved.ts'
import { userConfig } from '../../repository/user-config.ts'
import { type Diagnosis, diagnosis } from '../../terminal/phrases/diagnosis.ts'
import type { Reading } from './read.ts'

/** Everything about the workspace that was read. */
export async function workspaceChecks(reading: Reading): Promise<readonly Diagnosis[]> {
  const { world, root, mended } = reading
  const { name, id } = world.workspace
  return [
    diagnosis('ok', 'workspace', { name, id }),
    ...(mended === 'none' ? [] : [diagnosis('note', `journal-${mended}`, {})]),
    root === undefined
      ? diagnosis('problem', 'no-trust-root', {})
      : diagnosis('ok', 'trust-root', { line: formatTrustRoot(root) }),
    historyCheck(reading),
    ...calendarChecks(reading),
    await attributesCheck(reading),
    ...(await remoteChecks(reading)),
    ...(await graphCheck(reading)),
  ]
}

function historyCheck({ findings, log }: Reading): Diagnosis {
  const errors = findings.filter(({ rule }) => severityOf(rule) === 'error').length
  return errors === 0
    ? diagnosis('ok', 'history', { commits: log.length })
    : diagnosis('problem', 'history-errors', { errors })
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

async function attributesCheck({ world, repo }: Reading): Promise<Diagnosis> {
  if (world.tree.get('.gitattributes') === undefined) {
    const { value } = (await userConfig(repo, 'core.autocrlf')) ?? { value: 'false' }
    return value === 'false' && process.platform !== 'win32'
      ? diagnosis('note', 'attributes-missing', {})
      : diagnosis('problem', 'attributes-missing', {})
  }
  const unsaved = await unsavedPaths(repo, '')
  return unsaved.some(({ path }) => path === '.gitattributes')
    ? diagnosis('problem', 'attributes-changed', {})
    : diagnosis('ok', 'attributes', {})
}

async function remoteChecks({ repo }: Reading): Promise<readonly Diagnosis[]> {
  const names = await remotes(repo)
  if (names.length === 0) return [diagnosis('note', 'no-remote', {})]
  const pull = await userConfig(repo, 'pull.ff')
  return [
    diagnosis('ok', 'remote', { names: names.join(', ') }),
    ...(pull?.value === 'only' ? [] : [diagnosis('note', 'pull-merges', {})]),
  ]
}

/** Below this many commits a commit graph makes no difference that anybody feels. */
const MANY = 2000

async function graphCheck({ repo, log }: Reading): Promise<readonly Diagnosis[]> {
  if (log.length < MANY) return []
  const info = join(repo.commonDir, 'objects', 'info')
  const there = await Promise.all(
    ['commit-graph', 'commit-graphs'].map((name) => stat(join(info, name)).catch(() => undefined)),
  )
  return there.some((one) => one !== undefined)
    ? []
    : [diagnosis('note', 'no-commit-graph', { commits: log.length })]
}
