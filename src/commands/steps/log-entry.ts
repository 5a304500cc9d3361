/** The log shows the commits of the history as far as the reader may see them. */
import type { Standing } from '../../core/review/standing.ts'
import type { Act } from '../../core/record/act.ts'
import type { Replayed } from '../../core/check/replayed-commit.ts'
import { type Shortfall, shortfallOf } from '../../core/review/shortfall.ts'
import { decidedBy, vacatedBefore } from '../../core/check/vacancies.ts'
import { maySee } from '../../core/review/disclosure.ts'
import { standingOf } from '../../core/project/standing.ts'
import type { CommitId } from '../../core/record/commit.ts'
import type { ActRecord } from '../../core/record/record.ts'
import { blockOf, trailer } from '../../core/record/trailers.ts'
import { projectOfPath } from '../../core/record/project-folder.ts'
import { contentOf } from '../../core/record/tree.ts'
import { type World } from '../../core/world/world.ts'
import { namesIn } from '../../terminal/names.ts'
import { changeLines } from '../../terminal/phrases/effect.ts'
import type { EffectView } from '../../terminal/phrases/effect-view.ts'
import { shortfallText } from '../../terminal/phrases/floor.ts'
import { vacancyLines } from '../../terminal/phrases/vacancies.ts'
import type { LogEntry } from '../../terminal/phrases/log.ts'
import { plainText } from '../../terminal/text.ts'
import type { Session } from '../session.ts'
import { effectView } from './effect.ts'
import type { Reading } from './read-world.ts'

/** Whether the commit is the act, or a ballot with that decision. */
export function isAct({ act }: Replayed, name: string): boolean {
  return act?.act === name || (act?.act === 'ballot' && act.decision === name)
}

/** The project that a commit is about; of a refused one, whose files it touches. */
export function projectOf({ act, commit }: Replayed): string | undefined {
  if (act !== undefined) return 'project' in act ? act.project : undefined
  const touched = new Set(commit.changes.map(({ path }) => projectOfPath(path)))
  return touched.size === 1 ? [...touched][0] : undefined
}

/** Whether the act came after its deadline. */
export function isLate({ world }: Reading, replayed: Replayed): boolean {
  return latenessOf(recordOf(world, replayed)) !== undefined
}

/** Whether the member signed it, another signed it for him, or minutes name his vote. */
export function isBy({ world }: Reading, replayed: Replayed, member: string): boolean {
  const record = recordOf(world, replayed)
  const voted = record?.act === 'meeting' && record.votes.some(({ seat }) => seat === member)
  return replayed.member === member || actedFor(record) === member || voted
}

/** Makes the entries of commits; where a project stands is worked out once, however many of its acts are shown. */
export function entriesOf(
  session: Session,
  reading: Reading,
  reader: string | undefined,
  unsent: ReadonlySet<CommitId> = new Set(),
): (replayed: Replayed) => LogEntry {
  const { world, now } = reading
  const known = new Map<string, Standing | undefined>()
  const standing = (project: string) => {
    if (!known.has(project)) {
      const found = standingOf(world, project)
      known.set(project, found.ok ? found.value : undefined)
    }
    return known.get(project)
  }
  const told = effectView(session.screen.voice, world, now)
  return (replayed) => {
    const project = projectOf(replayed)
    const stands = project === undefined ? undefined : standing(project)
    return entryOf(replayed, { session, reading, reader, unsent, told, project, stands })
  }
}

/** What an entry is made by. */
interface Made {
  readonly session: Session
  readonly reading: Reading
  readonly reader: string | undefined
  readonly unsent: ReadonlySet<CommitId>
  readonly told: EffectView
  readonly project: string | undefined
  readonly stands: Standing | undefined
}

function entryOf(replayed: Replayed, made: Made): LogEntry {
  const { commit, at, member, act, findings, changes } = replayed
  const { session, reading, reader, told, project, stands } = made
  const { world } = reading
  const record = recordOf(world, replayed)
  const names = namesIn(session.screen.voice, world.policy, stands?.process)
  const written = new Set(commit.changes.map(({ path }) => path))
  const rounds = stands?.rounds ?? []
  const vacated = vacatedBefore(reading.replay.past.roster, rounds, written)
  const short = decidedBy(rounds, written).flatMap((one) => shortfallOf(one) ?? [])
  return {
    at: at.text,
    member: member ?? null,
    signedAs: member === undefined ? commit.author.name : null,
    act,
    project: project ?? null,
    hidden: act !== undefined && isKeptBack(stands, act, reader),
    for: actedFor(record),
    late: latenessOf(record) ?? null,
    changes,
    changed: [
      ...(changes.length === 0 ? [] : changeLines(told, changes).map(plainText)),
      ...vacancyLines(session.screen.voice, { names }, vacated),
      ...short.map((one) => shortfallText(session.screen.voice, { names }, one)),
    ],
    vacated,
    instead: insteadOf(short),
    ...confirmedBy(stands, act),
    names,
    title: stands?.project.title ?? null,
    subject: commit.message.split('\n')[0] ?? '',
    commit: commit.id,
    firstSigned: firstSignedIn(commit.message) ?? null,
    unsent: made.unsent.has(commit.id),
    digest: digestOf(replayed) ?? null,
    rules: [...new Set(findings.map(({ rule }) => rule))],
  }
}

/** When it was signed first, where it was signed anew behind what others did. */
function firstSignedIn(message: string): string | undefined {
  return trailer(blockOf(message) ?? [], 'Bd-First-Signed')
}

function insteadOf(short: readonly Shortfall[]): LogEntry['instead'] {
  return short.find(({ then }) => then !== undefined)?.then ?? null
}

/** Whether the act is a ballot that its review still keeps back from the reader. */
function isKeptBack(stands: Standing | undefined, act: Act, reader: string | undefined): boolean {
  if (act.act !== 'ballot') return false
  const gate = stands?.gate
  if (gate === undefined || gate.submission.sha256 !== act.submission) return false
  const view = gate.reviews.find(({ review }) => review.review === act.review)
  return view !== undefined && !maySee(view, act.seat, reader)
}

/** The record that an accepted act left. */
function recordOf({ tree }: World, { act, commit }: Replayed): ActRecord | undefined {
  if (act === undefined) return undefined
  const records = commit.changes.map(({ path }) => contentOf(tree.get(path), 'act'))
  return records.find((record) => record !== undefined)
}

/** By how many working days it was late; `undefined` where it was not. */
function latenessOf(record: ActRecord | undefined): number | undefined {
  return record?.act === 'ballot' || record?.act === 'meeting' ? record.late : undefined
}

/** Whose ballot it is, where the record says that another signed for him. */
function actedFor(record: ActRecord | undefined): string | null {
  return record?.act === 'ballot' ? (record.for ?? null) : null
}
/** Whether the entry that the act made has its member's confirmation by now. */
function confirmedBy(
  stands: Standing | undefined,
  act: Act | undefined,
): { readonly confirmed?: boolean } {
  if (act?.act !== 'ballot' || act.dated === undefined || stands === undefined) return {}
  const { confirms } = stands.signoffs.review(act.stage, act.round, act.review)
  return {
    confirmed: confirms.some(({ record }) => record.seat === act.seat && record.n === act.n),
  }
}

/** The digest of what the act is about: the packet, else the one file that it changes. */
function digestOf({ act, commit }: Replayed): string | undefined {
  if (act !== undefined && 'submission' in act) return act.submission
  const { changes } = commit
  const submission = changes.find(({ path }) => path.endsWith('/submission.yaml'))
  return (submission ?? (changes.length === 1 ? changes[0] : undefined))?.after?.sha256
}
