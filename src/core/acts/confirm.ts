/** A member's own signature under the entry of his ballot: once, whatever came of it since; it changes no tally. */
import type { ConfirmAct } from '../record/act.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { confirmOf, isEntry, lastBallot } from '../review/paper.ts'
import { type Circumstances, type Judgement, plan } from '../record/plan.ts'
import type { ConfirmRecord } from '../record/record.ts'
import type { ReviewView } from '../review/review.ts'
import { signoffPath } from '../record/signoff-path.ts'
import { standingOf } from '../project/standing.ts'
import type { World } from '../world/world.ts'
import { gateHead, gateTrailers } from './gate.ts'

/** Judges a confirmation: of the entry that counts for the seat, by the member who holds it. */
export function judgeConfirm(world: World, act: ConfirmAct, by: Circumstances): Judgement {
  const found = standingOf(world, act.project)
  if (!found.ok) return found
  const round = found.value.rounds.find(
    (one) => one.stage.stage === act.stage && one.round === act.round,
  )
  const view = round?.reviews.find((one) => one.review.review === act.review)
  const findings = view === undefined ? [notAnEntry(act)] : entryOf(view, act, by)
  if (findings.length > 0) return { ok: false, findings }
  const record: ConfirmRecord = {
    act: 'confirm',
    ...gateHead(act, by),
    review: act.review,
    seat: act.seat,
    n: act.n,
    entry: act.entry,
  }
  const trailers = {
    'Bd-Act': 'confirm',
    ...gateTrailers(act),
    'Bd-Review': act.review,
    'Bd-Seat': act.seat,
  }
  return { ok: true, value: plan(trailers, [[signoffPath(record), record]]) }
}

function entryOf({ acts, holders }: ReviewView, act: ConfirmAct, by: Circumstances): Finding[] {
  const where = { project: act.project, member: by.signer }
  const holder = holders.get(act.seat) ?? act.seat
  if (holder !== by.signer) {
    return [finding('confirm-by-other', { member: by.signer, seat: holder }, where)]
  }
  const last = lastBallot(acts, act.seat)
  const meant = last !== undefined && last.record.n === act.n && last.sha256 === act.entry
  if (!meant || !isEntry(last.record)) return [notAnEntry(act)]
  const confirmed = confirmOf(acts, last)
  return confirmed === undefined
    ? []
    : [finding('already-confirmed', { at: confirmed.record.at.slice(0, 10) }, where)]
}

function notAnEntry({ project, review, seat }: ConfirmAct): Finding {
  return finding('not-an-entry', { review, seat }, { project, member: seat })
}
