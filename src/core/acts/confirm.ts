/** A member signs under the entry of his ballot: once, whatever came of it since; it changes no tally. */
import type { ConfirmAct } from '../record/act.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { confirmOf, isEntry, lastBallot } from '../review/paper.ts'
import { type Circumstances, type Judgement } from '../record/plan.ts'
import type { ReviewView } from '../review/review.ts'
import { standingOf } from '../project/standing.ts'
import type { World } from '../world/world.ts'
import { filed } from './filed.ts'
import { confirm } from '../record/confirm.ts'

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
  return { ok: true, value: filed(world, confirm, act, by, {}) }
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
