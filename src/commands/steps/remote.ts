/** What a remote has, judged before anything of it is taken over. */
import { changedFiles } from './file-memory.ts'
import { cannotRun } from '../../core/rules/cannot-run.ts'
import { isDoubt } from '../../core/check/compromises.ts'
import { reportedSince } from '../../core/check/since.ts'
import type { Replayed } from '../../core/check/replayed-commit.ts'
import type { CommitId } from '../../core/record/commit.ts'
import { type Finding, finding } from '../../core/rules/finding.ts'
import { severityOf } from '../../core/rules/rules.ts'
import { remotes, type Repository } from '../../repository/git.ts'
import { readHistory } from '../../repository/history.ts'
import { replaceRefs, secondRoots } from '../../repository/mainline.ts'
import { userConfig } from '../../repository/user-config.ts'
import { type Reading } from './read-world.ts'
import { UsageError } from './refusal.ts'

/** The remote to exchange with: the named one, the branch's own, the only one, else `origin`. */
export async function remoteFor(
  { repo }: Reading,
  branch: string,
  named: string | undefined,
): Promise<string> {
  const names = await remotes(repo)
  if (names.length === 0) throw new UsageError('no-remote', {})
  if (named !== undefined) {
    if (names.includes(named)) return named
    throw new UsageError('unknown-choice', {
      option: '--remote',
      found: named,
      known: names.join(', '),
    })
  }
  const chosen = await chosenRemote(repo, names, branch)
  if (chosen !== undefined) return chosen
  throw new UsageError('which-remote', { known: names.join(', ') })
}

/** The remote that is meant without a name: the branch's own, the only one, else `origin`. */
export async function chosenRemote(
  repo: Repository,
  names: readonly string[],
  branch: string,
): Promise<string | undefined> {
  const own = await userConfig(repo, `branch.${branch}.remote`)
  if (own !== undefined && names.includes(own.value)) return own.value
  return names.length === 1 ? names[0] : names.find((name) => name === 'origin')
}

/**
 * Errors of what stands behind a commit, and of the history as a whole; without a commit, of all of it. What is accepted and in
 * doubt is none of them: whoever says of a key what puts its acts in doubt has to reach the others together with these acts.
 */
export function errorsBehind(
  { fresh, findings }: Reading,
  commit: CommitId | undefined,
): readonly Finding[] {
  // What is remembered holds no error, so that none lies before these.
  const commits = fresh.map((one) => one.commit.id)
  const { reported } = reportedSince(findings, commits, commit)
  return reported.filter((one) => severityOf(one.rule) === 'error' && !isDoubt(one))
}

/** What judging a remote's history came to. */
export interface Judged {
  readonly commits: readonly Replayed[]
  /** Errors of the commits that this workspace does not have yet. */
  readonly findings: readonly Finding[]
}

/** Replays what the remote has beyond HEAD on top of the verified history; the reading's replay goes along. */
export async function judgeBeyond(reading: Reading, tip: CommitId): Promise<Judged> {
  const { repo, head, replay, first } = reading
  const commits: Replayed[] = []
  for await (const commit of readHistory(repo, { tip, after: head })) {
    commits.push(replay.step(commit, changedFiles(commit)))
    if (replay.newerEpoch !== undefined) break
  }
  const roots = (await secondRoots(repo, tip)).filter((root) => root !== first.id)
  const findings = [
    ...commits.flatMap((one) => replay.faults.atEnd(one).findings),
    ...roots.map((commit) => ({ ...finding('second-root', { commit }), commit })),
    ...(await replaceRefs(repo)),
  ].filter(({ rule }) => severityOf(rule) === 'error')
  // What is wrong before the later rules is named first.
  if (replay.newerEpoch !== undefined && findings.every(({ rule }) => rule === 'later-epoch')) {
    throw cannotRun('newer-epoch', { format: replay.newerEpoch })
  }
  return { commits, findings }
}

/** A finding when the remote's history begins with another commit than ours: it is another workspace. */
export async function foreignRoot(
  { repo, first }: Reading,
  tip: CommitId,
): Promise<readonly Finding[]> {
  const roots = await secondRoots(repo, tip)
  return roots.includes(first.id)
    ? []
    : [finding('root-mismatch', { expected: first.id, found: roots.join(', ') })]
}
