/** One commit of the history as the log shows it, as far as the reader may see it. */
import type { Act } from '../../core/act.ts'
import type { Replayed } from '../../core/check/replay.ts'
import { maySee } from '../../core/review/disclosure.ts'
import { signoffsOf } from '../../core/record/signoffs.ts'
import { standingOf } from '../../core/project/standing.ts'
import { projectOfPath } from '../../core/tree.ts'
import { contentOf } from '../../core/world.ts'
import { namesIn } from '../../terminal/names.ts'
import type { LogEntry } from '../../terminal/phrases/log.ts'
import type { Session } from '../session.ts'
import type { Reading } from './read.ts'

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

/** The entry of a commit. */
export function entryOf(
  { screen }: Session,
  reading: Reading,
  replayed: Replayed,
  reader: string | undefined,
): LogEntry {
  const { commit, at, member, act, findings } = replayed
  const { world } = reading
  const project = projectOf(replayed)
  const standing = project === undefined ? undefined : standingOf(world, project)
  const process = standing?.ok === true ? standing.value.process : undefined
  const digest = digestOf(replayed)
  return {
    at: at.text,
    member: member ?? null,
    signedAs: member === undefined ? commit.author.name : null,
    act,
    project: project ?? null,
    hidden: act !== undefined && isKeptBack(reading, act, reader),
    for: actedFor(reading, replayed),
    ...confirmedBy(reading, act),
    names: namesIn(screen.language, world.policy, process),
    title: standing?.ok === true ? standing.value.project.title : null,
    subject: commit.message.split('\n')[0] ?? '',
    commit: commit.id,
    digest: digest ?? null,
    rules: [...new Set(findings.map(({ rule }) => rule))],
  }
}

/** Whether the act is a ballot that its review still keeps back from the reader. */
function isKeptBack({ world }: Reading, act: Act, reader: string | undefined): boolean {
  if (act.act !== 'ballot') return false
  const standing = standingOf(world, act.project)
  const gate = standing.ok ? standing.value.gate : undefined
  if (gate === undefined || gate.submission.sha256 !== act.submission) return false
  const view = gate.reviews.find(({ review }) => review.review === act.review)
  return view !== undefined && !maySee(view, act.seat, reader)
}

/** Whose ballot it is, where the record says that another signed for him. */
function actedFor({ world }: Reading, { act, commit }: Replayed): string | null {
  if (act?.act !== 'ballot') return null
  const records = commit.changes.map(({ path }) => contentOf(world.tree.get(path), 'act'))
  const ballot = records.find((record) => record?.act === 'ballot')
  return ballot?.act === 'ballot' ? (ballot.for ?? null) : null
}

/** Whether the entry that the act made has its member's confirmation by now. */
function confirmedBy({ world }: Reading, act: Act | undefined): { readonly confirmed?: boolean } {
  if (act?.act !== 'ballot' || act.dated === undefined) return {}
  const signoffs = signoffsOf(world.tree, act.project)
  const { confirms } = signoffs.review(act.stage, act.round, act.review)
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
