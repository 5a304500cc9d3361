/** Own commits that check refuses and that nobody else has: after `git pull --rebase`, `git commit` or a merge by hand. */
import type { CommitId } from '../../core/record/commit.ts'
import type { Finding } from '../../core/rules/finding.ts'
import { severityOf } from '../../core/rules/rules.ts'
import { remotes, runGit } from '../../repository/git.ts'
import { ADMINISTRATOR, holders } from '../../core/policy/policy.ts'
import { type OwnWork, redoLines } from '../../terminal/phrases/redo.ts'
import { doubtsHead, neverSentHead, voidingSteps } from '../../terminal/phrases/never-sent.ts'
import { findingLines } from '../../terminal/findings.ts'
import { namesIn } from '../../terminal/names.ts'
import type { Line } from '../../terminal/text.ts'
import type { Session } from '../session.ts'
import { findingNames } from './names.ts'
import { ownWork } from './redo.ts'
import type { Reading } from './read.ts'
import { Refused } from './refused.ts'

/** What can be taken back and done again by bd. */
export interface NeverSent {
  /** The commit before the first refused one: a remote's branch by its name, else the commit. */
  readonly base: string
  /** How many commits stand after it. */
  readonly commits: number
  readonly work: OwnWork
  readonly sync: boolean
}

/**
 * The own commits from the first refused one on, if every refused commit is in no remote's branch as last seen: those can be
 * taken back without anybody noticing. `undefined` otherwise: what others have is not taken back.
 */
export async function neverSent(
  session: Session,
  reading: Reading,
): Promise<NeverSent | undefined> {
  // What is remembered holds nothing that was refused.
  const { repo, fresh, since } = reading
  const isRefused = ({ findings }: (typeof fresh)[number]) =>
    findings.some(({ rule }) => severityOf(rule) === 'error')
  const first = fresh.findIndex(isRefused)
  const before = first === 0 ? since : fresh[first - 1]?.commit.id
  if (first === -1 || before === undefined) return undefined
  const unsent = await unsentCommits(reading)
  const own = fresh.slice(first)
  if (!own.every(({ commit }) => unsent.has(commit.id))) return undefined
  return {
    base: await nameOf(reading, before),
    commits: own.length,
    work: await ownWork(session, reading, own, new Set()),
    sync: (await remotes(repo)).length > 0,
  }
}

/** The way out in lines, to stand behind the reasons of a refusal; none where there is no such commit. */
export async function neverSentLines(session: Session, reading: Reading): Promise<readonly Line[]> {
  const own = await neverSent(session, reading)
  if (own === undefined) return []
  const { voice } = session.screen
  const { base, commits, work, sync } = own
  return [neverSentHead(voice, commits, work.kept), ...redoLines(voice, base, work, sync)]
}

async function unsentCommits({ repo }: Reading): Promise<ReadonlySet<CommitId>> {
  const { out } = await runGit(repo, ['rev-list', 'HEAD', '--not', '--remotes'])
  return new Set(out.toString('utf8').split('\n').filter(Boolean))
}

async function nameOf({ repo }: Reading, commit: CommitId): Promise<string> {
  const args = ['for-each-ref', `--points-at=${commit}`, '--format=%(refname:lstrip=2)%00%(symref)']
  const { out } = await runGit(repo, [...args, 'refs/remotes'])
  const [name] = out
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '' && line.endsWith('\0'))
  return name?.slice(0, -1) ?? commit.slice(0, 12)
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
