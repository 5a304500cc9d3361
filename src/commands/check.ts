/** `bd check`: verifies the whole history from the trust root, for people and for CI. Never writes, never asks the network. */
import type { Judged, Replayed } from '../core/check/replayed-commit.ts'
import type { CommitId } from '../core/record/commit.ts'
import { isRehearsal } from '../core/record/workspace.ts'
import type { Finding } from '../core/rules/finding.ts'
import { finding } from '../core/rules/finding.ts'
import { headFindings } from '../core/agenda/warnings.ts'
import { overdueDuties } from '../core/duty/overdue.ts'
import { groundsOf } from '../core/duty/world-grounds.ts'
import { reportedSince } from '../core/check/since.ts'
import type { Severity } from '../core/rules/rule.ts'
import { type RuleId, severityOf } from '../core/rules/rules.ts'
import { formatTrustRoot } from '../repository/trust-root.ts'
import type { CheckSummary } from '../terminal/phrases/check.ts'
import type { Session } from './session.ts'
import { commitBegun } from './steps/commit-argument.ts'
import { Messages } from './steps/commit-messages.ts'
import { findingNames } from './steps/finding-names.ts'
import { LaterRules, read, type Reading } from './steps/read-world.ts'
import { Unfounded, UsageError } from './steps/refusal.ts'
import { formatOf, tellCheck } from './steps/check-report.ts'
import { type Options, type Run, text } from './verb.ts'

export const run: Run = async (session, _args, options) => {
  const { screen } = session
  const format = formatOf(options, screen.json)
  const failOn = text(options, 'failOn')
  if (failOn !== undefined && failOn !== 'overdue') {
    throw new UsageError('unknown-choice', { option: '--fail-on', found: failOn, known: 'overdue' })
  }
  const started = performance.now()
  const messages = new Messages()
  const judged = await readForCheck(session, messages)
  const reading = judged instanceof Unfounded ? undefined : judged
  const added = reading === undefined ? [] : addedFindings(reading, messages)
  const findings = [...judged.findings, ...added]
  const log = reading?.fresh ?? []
  const commits = log.map(({ commit }) => commit.id)
  const since = sinceOf(options, commits)
  const { reported, before } = reportedSince(findings, commits, since)
  // What is not shown counts all the same: a check never becomes green by what it leaves out.
  const code = exitOf(findings)
  const data = {
    ...dataOf(reading, code, started),
    code,
    since: since ?? null,
    before: countsOf(before),
    rehearsalClock: clockOf(session.env),
    rehearsal: reading !== undefined && isRehearsal(reading.world.workspace),
  }
  const dates = new Map(log.map(({ commit, at }) => [commit.id, at.date]))
  const names = findingNames(screen.voice, reading?.world)
  const view = { voice: screen.voice, names, dateOf: (commit: string) => dates.get(commit) }
  tellCheck(session, format, reported, data, view)
  const overdue = failOn === 'overdue' && findings.some(({ rule }) => OVERDUE.includes(rule))
  return code === 0 && overdue ? 1 : code
}

/** The history as far as it goes: where later rules judge, up to there. */
async function readForCheck(session: Session, messages: Messages): Promise<Reading | Unfounded> {
  try {
    const judged = (_: number, one: Replayed) => messages.hear(one)
    return await read(session, { whole: true, keeps: false, judged })
  } catch (error) {
    if (error instanceof Unfounded) return error
    if (error instanceof LaterRules) return error.reading
    throw error
  }
}

function countsOf(findings: readonly Finding[]): CheckSummary['before'] {
  const of = (severity: Severity) =>
    findings.filter(({ rule }) => severityOf(rule) === severity).length
  return { errors: of('error'), warnings: of('warning'), infos: of('info') }
}

/** What is late, for `--fail-on overdue`: a review, a condition of an approval, a stage, a paper. */
const OVERDUE: readonly RuleId[] = [
  'overdue',
  'condition-overdue',
  'stage-overdue',
  'paper-overdue',
]

/** What check adds to the findings about the history: no trust root, keys that never signed, HEAD's clock. */
export function addedFindings(
  reading: Pick<Reading, 'world' | 'now' | 'clock' | 'root' | 'replay' | 'first'>,
  messages = new Messages(),
): readonly Finding[] {
  const { world, now, clock, root, replay, first } = reading
  return [
    ...(root === undefined ? [finding('not-authenticated', { root: first.id })] : []),
    ...replay.unproven().map(({ member }) => ({
      ...finding('possession-not-proven', { member }, { member }),
      commit: first.id,
    })),
    ...replay.dates.ahead(clock, world),
    ...messages.told(world),
    // What is due at HEAD is not known where later rules judge.
    ...(replay.newerEpoch === undefined
      ? [
          ...headFindings(world, now),
          ...overdueDuties(groundsOf(world, replay.past.roster.steps, now)),
        ]
      : []),
  ]
}

/** The commit that `--since` names; refused where none of the branch is called so, or several are. */
function sinceOf(options: Options, commits: readonly CommitId[]): CommitId | undefined {
  const given = text(options, 'since')
  return given === undefined ? undefined : commitBegun('--since', given, commits)
}

/** What keeps check from its end wins: 4 before 1 before 3 before 0. */
function exitOf(findings: readonly Finding[]): CheckSummary['code'] {
  const errors = findings.filter(({ rule }) => severityOf(rule) === 'error')
  if (errors.some(({ rule }) => rule === 'later-epoch')) return 4
  if (errors.some(({ rule }) => rule !== 'not-authenticated')) return 1
  return errors.length > 0 ? 3 : 0
}

/** Whoever sets the clock of a check decides what it calls late or ahead, so the result itself says so. */
function clockOf(env: Session['env']): string | null {
  const clock = env['BD_NOW'] ?? ''
  return clock === '' ? null : clock
}

function dataOf(reading: Reading | undefined, code: number, started: number) {
  const later = reading?.replay.newerEpoch !== undefined
  return {
    trustRoot: reading?.root === undefined ? null : formatTrustRoot(reading.root),
    authenticated: reading?.root !== undefined && code === 0,
    // With later rules judging does not reach HEAD.
    head: (later ? reading?.fresh.at(-1)?.commit.id : reading?.head) ?? null,
    commits: reading?.fresh.length ?? 0,
    acts: reading?.fresh.filter(({ act }) => act !== undefined).length ?? 0,
    projects: reading === undefined ? 0 : [...reading.world.tree.projectIds()].length,
    members: reading === undefined ? 0 : Object.keys(reading.world.policy.members).length,
    voided: reading?.fresh.filter(isVoided).length ?? 0,
    seconds: Math.round(performance.now() - started) / 1000,
    witness: null,
  }
}

function isVoided({ findings }: Judged): boolean {
  return findings.some(({ rule }) => rule === 'voided-commit')
}
