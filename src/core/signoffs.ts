/** The acts filed under a project's `signoffs/`, by what they are about. */
import type {
  ActRecord,
  BallotRecord,
  CancelRecord,
  CloseRecord,
  ConfirmRecord,
  ExtendRecord,
  HandOverRecord,
  ReceiveRecord,
  RecuseRecord,
  SubmissionRecord,
  WithdrawRecord,
} from './record.ts'
import { projectFolder, type Tree } from './tree.ts'
import { contentOf } from './world.ts'

/** A record with the file it stands in. */
export interface Filed<R extends ActRecord> {
  readonly path: string
  readonly sha256: string
  readonly record: R
}

export interface Signoffs {
  readonly all: readonly Filed<ActRecord>[]
  readonly cancel: Filed<CancelRecord> | undefined
  submission(stage: string, round: number): Filed<SubmissionRecord> | undefined
  withdraw(stage: string, round: number): Filed<WithdrawRecord> | undefined
  handOver(stage: string, round: number): Filed<HandOverRecord> | undefined
  receive(stage: string, round: number): Filed<ReceiveRecord> | undefined
  /** Ballots, their confirmations, recusals, closes and extensions of one review of one round. */
  review(stage: string, round: number, review: string): ReviewActs
}

export interface ReviewActs {
  /** By n. */
  readonly ballots: readonly Filed<BallotRecord>[]
  readonly confirms: readonly Filed<ConfirmRecord>[]
  readonly recusals: readonly Filed<RecuseRecord>[]
  readonly closes: readonly Filed<CloseRecord>[]
  readonly extensions: readonly Filed<ExtendRecord>[]
}

/** The path of an act's file; the one place that knows how these files are named. */
export function signoffPath(record: ActRecord): string {
  const folder = `${projectFolder(record.project)}signoffs/`
  if (record.act === 'cancel') return `${folder}cancel.yaml`
  const round = `${folder}${record.stage}.${record.round}/`
  switch (record.act) {
    case 'submit':
      return `${round}submission.yaml`
    case 'withdraw':
    case 'hand-over':
    case 'receive':
      return `${round}${record.act}.yaml`
    case 'ballot':
      return `${round}${record.review}.${record.seat}.${record.n}.yaml`
    case 'confirm':
      return `${round}${record.review}.${record.seat}.${record.n}.confirm.yaml`
    case 'recuse':
      return `${round}${record.review}.${record.seat}.recuse.yaml`
    case 'close':
    case 'extend':
      return `${round}${record.review}.${record.act}.${record.n}.yaml`
    default:
      return record satisfies never
  }
}

/** Reads the acts of a project from its tree. A file whose name is not that of its record is left aside. */
export function signoffsOf(tree: Tree, project: string): Signoffs {
  const folder = `${projectFolder(project)}signoffs/`
  const all: Filed<ActRecord>[] = []
  for (const entry of tree.project(project).values()) {
    if (!entry.path.startsWith(folder)) continue
    const record = contentOf(entry, 'act')
    if (record !== undefined && signoffPath(record) === entry.path) {
      all.push({ path: entry.path, sha256: entry.sha256, record })
    }
  }
  all.sort((a, b) => (a.path < b.path ? -1 : 1))
  const cancel = narrow(all, 'cancel')[0]
  const round = (stage: string, n: number) =>
    all.filter(
      ({ record }) => record.act !== 'cancel' && record.stage === stage && record.round === n,
    )
  return {
    all,
    cancel,
    submission: (stage, n) => narrow(round(stage, n), 'submit')[0],
    withdraw: (stage, n) => narrow(round(stage, n), 'withdraw')[0],
    handOver: (stage, n) => narrow(round(stage, n), 'hand-over')[0],
    receive: (stage, n) => narrow(round(stage, n), 'receive')[0],
    review(stage, n, review) {
      const about = round(stage, n).filter(
        ({ record }) => 'review' in record && record.review === review,
      )
      const byNumber = (a: { record: { n: number } }, b: { record: { n: number } }) =>
        a.record.n - b.record.n
      return {
        ballots: narrow(about, 'ballot').sort(byNumber),
        confirms: narrow(about, 'confirm'),
        recusals: narrow(about, 'recuse'),
        closes: narrow(about, 'close').sort(byNumber),
        extensions: narrow(about, 'extend').sort(byNumber),
      }
    },
  }
}

function narrow<A extends ActRecord['act']>(
  filed: readonly Filed<ActRecord>[],
  act: A,
): Filed<Extract<ActRecord, { act: A }>>[] {
  return filed.filter((one): one is Filed<Extract<ActRecord, { act: A }>> => one.record.act === act)
}
