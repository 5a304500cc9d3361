/** The acts filed under a project's `signoffs/` are sorted by what they are about. */
import type {
  ActRecord,
  AdviseRecord,
  AnswerRecord,
  BallotRecord,
  CancelRecord,
  CloseRecord,
  ConditionRecord,
  ConfirmRecord,
  CopyRecord,
  Deadline,
  ExtendRecord,
  HoldRecord,
  ReadRecord,
  RecomputeRecord,
  RecuseRecord,
  ResumeRecord,
  AddSeatRecord,
  RemoveSeatRecord,
  SittingRecord,
  TransferRecord,
} from './record.ts'
import { signoffPath } from './signoff-acts.ts'
import { ballotsOfSitting, recusalsOfSitting } from './sitting.ts'
import { type Tree, contentOf } from './tree.ts'

/** A record with the file it stands in. */
export interface Filed<R extends ActRecord> {
  readonly path: string
  readonly sha256: string
  readonly record: R
}

/** The record of an act of this kind, with its file. */
type FiledAs<A extends ActRecord['act']> = Filed<Extract<ActRecord, { readonly act: A }>>

export interface Signoffs {
  readonly all: readonly Filed<ActRecord>[]
  readonly cancel: Filed<CancelRecord> | undefined
  /** By n, like all that may happen more than once. */
  readonly holds: readonly Filed<HoldRecord>[]
  readonly resumes: readonly Filed<ResumeRecord>[]
  /** Those sent by hand, and those that went out with an outcome. */
  readonly copies: readonly Filed<CopyRecord>[]
  readonly reads: readonly Filed<ReadRecord>[]
  /** The one act of this kind about a visit to a stage. */
  visit<A extends ActRecord['act']>(act: A, stage: string, round: number): FiledAs<A> | undefined
  /** What was done about one review of one round. */
  review(stage: string, round: number, review: string): ReviewActs
}

export interface ReviewActs {
  /** By n; the votes that a sitting's record names are ballots on paper. */
  readonly ballots: readonly Filed<BallotRecord>[]
  readonly confirms: readonly Filed<ConfirmRecord>[]
  /** Those said in a sitting after those with a file of their own. */
  readonly recusals: readonly Filed<RecuseRecord>[]
  readonly closes: readonly Filed<CloseRecord>[]
  readonly extensions: readonly Filed<ExtendRecord>[]
  readonly recomputes: readonly Filed<RecomputeRecord>[]
  readonly sittings: readonly Filed<SittingRecord>[]
  readonly transfers: readonly Filed<TransferRecord>[]
  /** Seats added and removed. */
  readonly seats: readonly Filed<AddSeatRecord | RemoveSeatRecord>[]
  readonly advice: readonly Filed<AdviseRecord>[]
  readonly answers: readonly Filed<AnswerRecord>[]
  readonly conditions: readonly Filed<ConditionRecord>[]
  /** Deadlines set anew other than by extension, in no order: each says its turn. */
  readonly moved: readonly Deadline[]
}

/** Reads the acts of a project from its tree. A file whose name is not that of its record is left aside. */
export function signoffsOf(tree: Tree, project: string): Signoffs {
  const folder = `${tree.folder(project)}signoffs/`
  const all: Filed<ActRecord>[] = []
  for (const entry of tree.project(project).values()) {
    if (!entry.path.startsWith(folder)) continue
    const record = contentOf(entry, 'act')
    if (record !== undefined && signoffPath(tree, record) === entry.path) {
      all.push({ path: entry.path, sha256: entry.sha256, record })
    }
  }
  all.sort((a, b) => (a.path < b.path ? -1 : 1))
  const round = (stage: string, n: number) =>
    all.filter(({ record }) => 'round' in record && record.stage === stage && record.round === n)
  const resumes = numbered(all, 'resume')
  return {
    all,
    cancel: narrow(all, 'cancel')[0],
    holds: numbered(all, 'hold'),
    resumes,
    copies: [...numbered(all, 'cc'), ...all.flatMap(copiedBy)].sort(byNumber),
    reads: numbered(all, 'read'),
    visit: (act, stage, n) => narrow(round(stage, n), act)[0],
    review(stage, n, review) {
      const about = round(stage, n).filter(
        ({ record }) => 'review' in record && record.review === review,
      )
      const resumed = resumes
        .flatMap(({ record }) => record.deadlines)
        .filter((one) => one.stage === stage && one.round === n && one.review === review)
      return reviewActs(
        about,
        resumed.map(({ deadline }) => deadline),
      )
    },
  }
}

/** The copy that goes out with the outcome of an act: the act itself is what is read. */
function copiedBy({ path, sha256, record }: Filed<ActRecord>): readonly Filed<CopyRecord>[] {
  const copies = 'outcome' in record ? record.outcome?.copies : undefined
  if (copies === undefined) return []
  const { at, by, project } = record
  return [{ path, sha256, record: { act: 'cc', at, by, project, ...copies } }]
}

function reviewActs(about: readonly Filed<ActRecord>[], resumed: readonly Deadline[]): ReviewActs {
  const sittings = numbered(about, 'meeting')
  const recomputes = numbered(about, 'recompute')
  return {
    ballots: [...narrow(about, 'ballot'), ...sittings.flatMap(ballotsOfSitting)].sort(byNumber),
    confirms: narrow(about, 'confirm'),
    recusals: [...narrow(about, 'recuse'), ...sittings.flatMap(recusalsOfSitting)],
    closes: numbered(about, 'close'),
    extensions: numbered(about, 'extend'),
    recomputes,
    sittings,
    transfers: numbered(about, 'transfer'),
    seats: [...narrow(about, 'add-seat'), ...narrow(about, 'remove-seat')].sort(byNumber),
    advice: numbered(about, 'advise'),
    answers: narrow(about, 'answer'),
    conditions: narrow(about, 'condition'),
    moved: [...resumed, ...recomputes.map(({ record }) => record.deadline)],
  }
}

function byNumber(
  a: { readonly record: { readonly n: number } },
  b: { readonly record: { readonly n: number } },
): number {
  return a.record.n - b.record.n
}

function numbered<A extends Extract<ActRecord, { n: number }>['act']>(
  filed: readonly Filed<ActRecord>[],
  act: A,
): Filed<Extract<ActRecord, { act: A; n: number }>>[] {
  const of = narrow(filed, act) as Filed<Extract<ActRecord, { act: A; n: number }>>[]
  return of.sort(byNumber)
}

function narrow<A extends ActRecord['act']>(
  filed: readonly Filed<ActRecord>[],
  act: A,
): Filed<Extract<ActRecord, { act: A }>>[] {
  return filed.filter((one): one is Filed<Extract<ActRecord, { act: A }>> => one.record.act === act)
}
