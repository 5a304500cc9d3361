/** A secretary enters decisions on paper: those ballots are told apart, and which of them their members have confirmed. */
import type { Standing } from './standing.ts'
import type { Act } from '../record/act.ts'
import type { BallotRecord, ConfirmRecord } from '../record/record.ts'
import type { ReviewView } from './review.ts'
import type { Filed, ReviewActs } from '../record/signoffs.ts'
import { isCast } from './tally.ts'

/** Whether the ballot was entered from paper by a secretary, not signed by its member. */
export function isEntry(ballot: Pick<BallotRecord, 'dated'>): boolean {
  return ballot.dated !== undefined
}

/** Whether an act stands on paper first: an entry, or the record of a sitting. */
export function isOnPaper(act: Act): boolean {
  return act.act === 'meeting' || (act.act === 'ballot' && isEntry(act))
}

/** The ballot of a seat that counts: its last. */
export function lastBallot(acts: ReviewActs, seat: string): Filed<BallotRecord> | undefined {
  return acts.ballots.findLast(({ record }) => record.seat === seat)
}

/** The member's signature under an entry, if he has given it. */
export function confirmOf(
  acts: ReviewActs,
  entry: Filed<BallotRecord>,
): Filed<ConfirmRecord> | undefined {
  return acts.confirms.find(
    ({ record }) => record.entry === entry.sha256 && record.seat === entry.record.seat,
  )
}

/** The ballot that counts for a seat, where its member signed it, or confirmed what was entered for him. */
export function ownBallot(acts: ReviewActs, seat: string): Filed<BallotRecord> | undefined {
  const last = lastBallot(acts, seat)
  const entered = last !== undefined && isEntry(last.record) && confirmOf(acts, last) === undefined
  return entered ? undefined : last
}

/** The seats whose last ballot is an entry that its member has not confirmed. */
export function onPaper(acts: ReviewActs): ReadonlySet<string> {
  const seats = new Set(acts.ballots.map(({ record }) => record.seat))
  return new Set(
    [...seats].filter((seat) => {
      const last = lastBallot(acts, seat)
      return last !== undefined && isEntry(last.record) && confirmOf(acts, last) === undefined
    }),
  )
}

/** The entries of a review that count and wait for their members' confirmation. */
export function unconfirmedIn(view: ReviewView): readonly Filed<BallotRecord>[] {
  return [...onPaper(view.acts)]
    .filter((seat) => isCast(view.states.get(seat)))
    .flatMap((seat) => lastBallot(view.acts, seat) ?? [])
}

/** The same of a project's whole course. */
export function unconfirmedOf(standing: Standing): readonly Filed<BallotRecord>[] {
  return standing.rounds.flatMap(({ reviews }) => reviews.flatMap(unconfirmedIn))
}

/** Whether the ballot stands in minutes, of a sitting or of an office meeting, which those present sign: no entry of a single paper. */
export function isMinuted(acts: ReviewActs, ballot: Filed<BallotRecord>): boolean {
  return (
    ballot.record.meeting !== undefined ||
    acts.sittings.some(({ sha256 }) => sha256 === ballot.sha256)
  )
}

/** The unconfirmed entries of a review that no minutes carry: what whoever reads the packet is warned of. */
export function enteredAloneIn(view: ReviewView): readonly Filed<BallotRecord>[] {
  return unconfirmedIn(view).filter((ballot) => !isMinuted(view.acts, ballot))
}

/** How many of the votes that count stand in minutes and were not confirmed besides. */
export function minutedIn(view: ReviewView): number {
  return unconfirmedIn(view).filter((ballot) => isMinuted(view.acts, ballot)).length
}

/** Whether an outcome that would differ without decisions on paper rests on such as no minutes carry. */
export function restsOnEntries(view: ReviewView): boolean {
  if (view.state !== 'decided' || view.outcome['only-on-paper'] !== true) return false
  return [...view.states.keys()].some((seat) => {
    const last = lastBallot(view.acts, seat)
    return last !== undefined && isEntry(last.record) && !isMinuted(view.acts, last)
  })
}
