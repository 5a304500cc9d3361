/** The secretary enters a decision from paper (代录): the rules say where, by whom, over what, and of which date. */
import type { BallotAct } from '../record/act.ts'
import { mustHold } from '../policy/authority.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { type ReviewScene, unitOf } from '../review/outcome.ts'
import { ownBallot } from '../review/paper.ts'
import type { Circumstances } from '../record/plan.ts'
import { presentHolders } from '../review/states.ts'
import { holderFindings, orderFindings } from './seat.ts'
import { isRecused } from '../review/tally.ts'

interface Where {
  readonly project: string
  readonly member: string
}

/** Why the signer may not enter this seat's decision now. */
export function entryFindings(scene: ReviewScene, act: BallotAct, by: Circumstances): Finding[] {
  const { review } = scene.open
  const where = { project: act.project, member: by.signer }
  if (review.paper !== true || review.secretary === undefined) {
    return [finding('paper-not-here', { review: review.review }, where)]
  }
  const who = secretaryFindings(scene, review.secretary, [act.seat], 'enter', by)
  if (who.length > 0) return who
  const seat = enteredFindings(scene, act, where)
  return [...seat, ...dateFindings(scene, act, by, where)]
}

/** Only a holder of the secretary's role who neither submitted nor signed for the packet, and never for himself. */
export function secretaryFindings(
  scene: ReviewScene,
  role: string,
  seats: readonly string[],
  act: 'enter' | 'meeting',
  by: Circumstances,
): Finding[] {
  const { world, standing, gate, open } = scene
  const where = { project: standing.id, member: by.signer }
  const refused = mustHold(world, by.signer, role, act, unitOf(scene))
  if (refused.length > 0) return refused.map((one) => ({ ...one, project: standing.id }))
  if (seats.some((seat) => (open.holders.get(seat) ?? seat) === by.signer)) {
    return [finding('entry-for-oneself', { member: by.signer }, where)]
  }
  const { record } = gate.submission
  const signed = [...record.documents, ...record.attachments].find(({ signers }) =>
    signers.includes(by.signer),
  )
  const { review } = open.review
  if (signed !== undefined) {
    const facts = { member: by.signer, review, document: signed.document }
    return [finding('secretary-not-neutral', facts, where)]
  }
  return record.by === by.signer
    ? [finding('secretary-not-neutral', { member: by.signer, review }, where)]
    : []
}

/** The seat must be open to ballots, and what its member signed himself is never replaced by an entry. */
function enteredFindings(scene: ReviewScene, act: BallotAct, where: Where): Finding[] {
  const { open } = scene
  const { seat } = act
  const excluded = open.opened.excluded.find(({ member }) => member === seat)
  const seats = presentHolders(open).join(', ')
  if (excluded !== undefined) {
    return [finding('signoff-by-author', { ...excluded, holders: seats }, where)]
  }
  const state = open.states.get(seat)
  if (state === undefined) {
    return [finding('no-seat', { member: seat, review: act.review, seats }, where)]
  }
  if (isRecused(state)) return [finding('seat-recused', { seat }, where)]
  if (state === 'vacated') return [finding('seat-vacated', { seat }, where)]
  // What he said before he left stands, on paper too.
  const left = holderFindings(scene, seat)
  if (left.length > 0) return left
  return ownBallot(open.acts, seat) !== undefined
    ? [finding('entry-over-ballot', { member: seat }, where)]
    : orderFindings(scene, act, where)
}

/** The date on the paper lies between the day the review opened and today: nothing is back-dated (倒签). */
function dateFindings(
  scene: ReviewScene,
  act: BallotAct,
  by: Circumstances,
  where: Where,
): Finding[] {
  return paperDateFindings(scene, 'decision', act.dated ?? '', by.now.date).map((one) => ({
    ...one,
    ...where,
  }))
}

/** Why a paper of this date cannot be about the open review. */
export function paperDateFindings(
  scene: ReviewScene,
  paper: 'decision' | 'minutes',
  date: string,
  today: string,
): Finding[] {
  if (date > today) return [finding('paper-in-future', { paper, date, today })]
  const opened = scene.open.since.slice(0, 10)
  return date < opened ? [finding('paper-back-dated', { paper, date, opened })] : []
}
