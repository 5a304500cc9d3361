/** What changed since the packet that those who decide last had before them: why it came back, the answer, facts and files. */
import type { Round, Standing } from '../review/standing.ts'
import type { BallotRecord, PacketFile, Value } from '../record/record.ts'
import { lastBallot } from '../review/paper.ts'
import { maySee } from '../review/disclosure.ts'
import { isCast } from '../review/tally.ts'

/** A round that did not pass, with what those said who kept it from passing. */
export interface SentBack {
  readonly round: Round
  readonly said: readonly { readonly member: string; readonly ballot: BallotRecord }[]
}

/** A fact that is no longer what it was; absent where it was not set. */
export interface ChangedFact {
  readonly fact: string
  readonly before: Value | undefined
  readonly after: Value | undefined
}

export interface Since {
  /** With which round this one is compared. */
  readonly from: Round
  /** Whether that was a visit to the same gate; else it is the gate before. */
  readonly again: boolean
  readonly sentBack: readonly SentBack[]
  /** What those said who decided at the gate before: of their own answers and of remarks. */
  readonly remarks: SentBack['said']
  /** The submissions that answer to it, oldest first. */
  readonly answers: readonly Round[]
  readonly facts: readonly ChangedFact[]
  /** How a file of the packet changed; of the gate before nothing is new, for nobody asked for it then. */
  change(file: PacketFile): 'added' | 'changed' | undefined
  readonly removed: readonly PacketFile[]
}

/**
 * What changed since the last round of the same gate, or at its first since the gate before; `undefined` at the first gate
 * of all. Takes the reader, for a round that was withdrawn may keep its ballots back.
 */
export function sinceLast(
  { rounds }: Pick<Standing, 'rounds'>,
  round: Round,
  reader: string | undefined,
): Since | undefined {
  const at = rounds.findIndex(
    (one) => one.stage.stage === round.stage.stage && one.round === round.round,
  )
  const earlier = at === -1 ? rounds : rounds.slice(0, at)
  const isSame = ({ stage }: Round) => stage.stage === round.stage.stage
  // What was withdrawn nobody decided on: those who decide had the round before it before them.
  const decided = earlier.findLastIndex((one) => isSame(one) && one.result !== 'withdrawn')
  const same = decided === -1 ? earlier.findLastIndex(isSame) : decided
  const index = same === -1 ? earlier.findLastIndex(({ stage }) => stage.gate.length > 0) : same
  const from = earlier[index]
  if (from === undefined) return undefined
  const again = same !== -1
  const between = [...earlier.slice(index), round]
  const sentBack = between
    .filter(({ result, stage }) => stage.gate.length > 0 && failed(result))
    .map((one) => ({ round: one, said: saidAgainst(one, reader) }))
  const [old, now] = [from.submission.record, round.submission.record]
  const before = new Map(filesOf(old).map((file) => [file.path, file.sha256]))
  const paths = new Set(filesOf(now).map(({ path }) => path))
  return {
    from,
    again,
    sentBack,
    remarks: again || failed(from.result) ? [] : remarksIn(from, reader),
    answers: between.slice(1).filter(({ submission }) => submission.record.answer !== undefined),
    facts: changedFacts(old.facts, now.facts),
    change: ({ path, sha256 }) => {
      const was = before.get(path)
      if (was === undefined) return again ? 'added' : undefined
      return was === sha256 ? undefined : 'changed'
    },
    removed: filesOf(old).filter(({ path }) => !paths.has(path)),
  }
}

function failed(result: Round['result']): boolean {
  return result !== undefined && result !== 'passed'
}

/** The ballots of a round that say more than yes: a remark, an answer of the body's own, what an office meeting decided. */
function remarksIn(round: Round, reader: string | undefined): SentBack['said'] {
  return ballotsIn(round, reader).filter(
    ({ ballot: { reason, answer, meeting } }) =>
      (reason ?? '').trim() !== '' || answer !== undefined || meeting !== undefined,
  )
}

/** The ballots that count of those who sent it back, rejected or deferred it, as far as the reader may see them. */
export function saidAgainst(round: Round, reader: string | undefined): SentBack['said'] {
  const against = new Set<string>(['return', 'reject', 'defer'])
  return ballotsIn(round, reader).filter(({ ballot }) => against.has(ballot.decision))
}

function ballotsIn({ reviews }: Round, reader: string | undefined): SentBack['said'] {
  return reviews.flatMap((view) =>
    [...view.states].flatMap(([seat, state]) => {
      const ballot = isCast(state) ? lastBallot(view.acts, seat) : undefined
      if (ballot === undefined || !maySee(view, seat, reader)) return []
      return [{ member: view.holders.get(seat) ?? seat, ballot: ballot.record }]
    }),
  )
}

/** The facts that differ, in the order in which they stand. */
export function changedFacts(
  before: Readonly<Record<string, Value>>,
  after: Readonly<Record<string, Value>>,
): readonly ChangedFact[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((fact) => ({ fact, before: before[fact], after: after[fact] }))
    .filter((one) => one.before !== one.after)
}

function filesOf({ documents, attachments }: Round['submission']['record']): readonly PacketFile[] {
  return [...documents, ...attachments]
}
