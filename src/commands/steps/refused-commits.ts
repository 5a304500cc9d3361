/** Check refuses own commits that nobody else has: after `git pull --rebase`, `git commit` or a merge by hand. */
import { isDoubt } from '../../core/check/compromises.ts'
import type { CommitId } from '../../core/record/commit.ts'
import type { Finding } from '../../core/rules/finding.ts'
import { severityOf } from '../../core/rules/rules.ts'
import { remotes } from '../../repository/git.ts'
import { unsentIn } from '../../repository/home-branch.ts'
import { ADMINISTRATOR, holders, isActive } from '../../core/policy/policy.ts'
import { type Doubtful, inDoubtHead, settlingSteps } from '../../terminal/phrases/doubt.ts'
import {
  datesHead,
  doubtsHead,
  neverSentLine,
  voidingSteps,
} from '../../terminal/phrases/never-sent.ts'
import { findingLines } from '../../terminal/findings.ts'
import { namesIn } from '../../terminal/names.ts'
import type { Line } from '../../terminal/text.ts'
import type { Session } from '../session.ts'
import { findingNames } from './finding-names.ts'
import type { Reading } from './read-world.ts'
import { Refused } from './refusal.ts'

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
export async function neverSent({
  repo,
  fresh,
  since,
  findings,
}: Reading): Promise<NeverSent | undefined> {
  const refused = new Set(findings.filter(isRefusal).map(({ commit }) => commit))
  // What is wrong with the history as a whole no commit mends.
  if (refused.has(undefined)) return undefined
  // What is remembered holds nothing that was refused.
  const first = fresh.findIndex(({ commit }) => refused.has(commit.id))
  const before = first === 0 ? since : fresh[first - 1]?.commit.id
  if (first === -1 || before === undefined) return undefined
  const unsent = await unsentIn(repo)
  const own = fresh.slice(first)
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

/**
 * The errors of a history with the way on, told beside what went well: what was refused, and by itself what is accepted and
 * in doubt; none where all of it holds.
 */
export async function doubtsIn(session: Session, reading: Reading): Promise<readonly Doubts[]> {
  const { voice } = session.screen
  const errors = reading.findings.filter(({ rule }) => severityOf(rule) === 'error')
  const names = findingNames(voice, reading.world)
  const told = async (findings: readonly Finding[], head: typeof doubtsHead): Promise<Doubts> => {
    const lines = findingLines(findings, { voice, names })
    const way = await wayOn(session, reading, findings)
    return { findings, lines: [head(voice, findings.length), ...lines, ...way] }
  }
  const heads: readonly (readonly [(one: Finding) => boolean, typeof doubtsHead])[] = [
    [(one) => isRefusal(one) && !isOfDate(one), doubtsHead],
    [isOfDate, datesHead],
    [isDoubt, inDoubtHead],
  ]
  const doubts: Doubts[] = []
  for (const [belongs, head] of heads) {
    const found = errors.filter(belongs)
    if (found.length > 0) doubts.push(await told(found, head))
  }
  return doubts
}

/** Whether it speaks against its commit; an act whose key is in doubt stays as it is. */
function isRefusal(one: Finding): boolean {
  return severityOf(one.rule) === 'error' && !isDoubt(one)
}

/** Whether it speaks against the date of an act that is accepted all the same. */
function isOfDate({ rule }: Finding): boolean {
  return rule === 'date-ahead'
}

async function wayOn(
  session: Session,
  reading: Reading,
  findings: readonly Finding[],
): Promise<readonly Line[]> {
  const refused = findings.filter(isRefusal)
  const own = refused.length === 0 ? [] : await neverSentLines(session, reading)
  const { repo, world } = reading
  const { voice } = session.screen
  const names = namesIn(voice, world.policy, undefined)
  const who = holders(world.policy, ADMINISTRATOR).map((id) => names('member', id) ?? id)
  const voids = own.length > 0 ? [] : toVoid(reading, refused)
  const doubtful = doubtfulIn(reading, findings, (id) => names('member', id) ?? id)
  const others = [
    ...(voids.length === 0 ? [] : voidingSteps(voice, voids, who)),
    ...(doubtful.length === 0 ? [] : settlingSteps(voice, doubtful, who)),
  ]
  const isShared = others.length > 0 && (await remotes(repo)).length > 0
  return [...own, ...others, ...(isShared ? ['  bd sync'] : [])]
}

/** The commits that others have, and that a void mends. */
function toVoid({ replay, now }: Reading, findings: readonly Finding[]): readonly CommitId[] {
  const causes = findings.flatMap(({ commit }) =>
    commit === undefined ? [] : [replay.faults.causeOf(commit)],
  )
  return [...new Set(causes)].filter((one) => replay.faultOf(one, now) !== undefined)
}

/** The acts in doubt among these findings, by their members. */
function doubtfulIn(
  { replay, world }: Reading,
  findings: readonly Finding[],
  nameOf: (member: string) => string,
): readonly Doubtful[] {
  const told = new Set(findings.map(({ commit }) => commit))
  const byMember = new Map<string, CommitId[]>()
  for (const commit of replay.compromises.open()) {
    const member = replay.compromises.inDoubt(commit)
    if (member === undefined || !told.has(commit)) continue
    byMember.set(member, [...(byMember.get(member) ?? []), commit])
  }
  return [...byMember].map(([member, commits]) => {
    return { member, name: nameOf(member), commits, left: !isActive(world.policy, member) }
  })
}
