/** Own commits that check refuses and that nobody else has: after `git pull --rebase`, `git commit` or a merge by hand. */
import type { CommitId } from '../../core/record/commit.ts'
import type { Finding } from '../../core/rules/finding.ts'
import { severityOf } from '../../core/rules/rules.ts'
import { remotes } from '../../repository/git.ts'
import { unsentIn } from '../../repository/home-branch.ts'
import { ADMINISTRATOR, holders } from '../../core/policy/policy.ts'
import { doubtsHead, neverSentLine, voidingSteps } from '../../terminal/phrases/never-sent.ts'
import { findingLines } from '../../terminal/findings.ts'
import { namesIn } from '../../terminal/names.ts'
import type { Line } from '../../terminal/text.ts'
import type { Session } from '../session.ts'
import { findingNames } from './names.ts'
import type { Reading } from './read.ts'
import { Refused } from './refused.ts'

/** Own commits that can be taken back and done anew by `bd sync`. */
export interface NeverSent {
  /** The commit before the first refused one, which still holds. */
  readonly base: CommitId
  /** How many commits stand after it. */
  readonly commits: number
}

/**
 * The own commits from the first refused one on, if every refused commit is in no remote's branch as last seen: those can be
 * taken back without anybody noticing. `undefined` otherwise: what others have is not taken back.
 */
export async function neverSent({ repo, log, findings }: Reading): Promise<NeverSent | undefined> {
  const errors = findings.filter(({ rule }) => severityOf(rule) === 'error')
  const refused = new Set(errors.map(({ commit }) => commit))
  // What is wrong with the history as a whole no commit mends.
  if (refused.has(undefined)) return undefined
  const first = log.findIndex(({ commit }) => refused.has(commit.id))
  const before = log[first - 1]?.commit.id
  if (before === undefined) return undefined
  const unsent = await unsentIn(repo)
  const own = log.slice(first)
  if (!own.every(({ commit }) => unsent.has(commit.id))) return undefined
  return { base: before, commits: own.length }
}

/** The way out in a line, to stand behind the reasons of a refusal; none where there is no such commit. */
export async function neverSentLines(session: Session, reading: Reading): Promise<readonly Line[]> {
  const own = await neverSent(reading)
  return own === undefined ? [] : [neverSentLine(session.screen.voice, own.commits)]
}

/** The refusal, with the way out behind its reasons where there is one. */
export async function withWayOut(
  session: Session,
  reading: Reading,
  findings: readonly Finding[],
): Promise<Refused> {
  const after = await wayOn(session, reading, findings)
  return new Refused(
    findings,
    1,
    after.length === 0 ? undefined : { data: null, before: [], after },
  )
}

/** What is wrong in a history that both sides have. */
export interface Doubts {
  readonly findings: readonly Finding[]
  readonly lines: readonly Line[]
}

/** The errors of a history with the way on, told beside what went well; none where all of it holds. */
export async function doubtsIn(session: Session, reading: Reading): Promise<readonly Doubts[]> {
  const findings = reading.findings.filter(({ rule }) => severityOf(rule) === 'error')
  if (findings.length === 0) return []
  const { voice } = session.screen
  const names = findingNames(voice, reading.world)
  const lines = [
    doubtsHead(voice, findings.length),
    ...findingLines(findings, { voice, names }),
    ...(await wayOn(session, reading, findings)),
  ]
  return [{ findings, lines }]
}

async function wayOn(
  session: Session,
  reading: Reading,
  findings: readonly Finding[],
): Promise<readonly Line[]> {
  const own = await neverSentLines(session, reading)
  if (own.length > 0) return own
  return voidingLines(session, reading, findings, (await remotes(reading.repo)).length > 0)
}

/** What a commit that others have is mended by: a void. Whoever may decide that is named. */
function voidingLines(
  { screen: { voice } }: Session,
  { world, replay, now }: Reading,
  findings: readonly Finding[],
  sync: boolean,
): readonly Line[] {
  const causes = findings.flatMap(({ commit }) =>
    commit === undefined ? [] : [replay.faults.causeOf(commit)],
  )
  const commits = [...new Set(causes)].filter((one) => replay.faultOf(one, now) !== undefined)
  if (commits.length === 0) return []
  const names = namesIn(voice, world.policy, undefined)
  const who = holders(world.policy, ADMINISTRATOR).map((id) => names('member', id) ?? id)
  return voidingSteps(voice, commits, who, sync)
}
