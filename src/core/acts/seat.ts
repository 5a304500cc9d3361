/** A seat has somebody who may cast for it now, and a number for his ballot. */
import { activeFindings, mustHold } from '../policy/authority.ts'
import { isSuperior } from '../policy/policy.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { type ReviewScene, unitOf } from '../review/outcome.ts'
import type { Circumstances } from '../record/plan.ts'
import { presentHolders, roleOfSeat } from '../review/states.ts'
import { isRecused } from '../review/tally.ts'

/** Why the signer may not cast for this seat now. */
export function seatFindings(
  scene: ReviewScene,
  act: {
    readonly seat: string
    readonly review: string
    readonly n?: number
    readonly replaces?: string
  },
  by: Pick<Circumstances, 'signer'>,
): Finding[] {
  const { world, standing, open } = scene
  const where = { project: standing.id, member: by.signer }
  const excluded = open.opened.excluded.find(({ member }) => member === by.signer)
  if (excluded !== undefined) {
    const holders = presentHolders(open)
      .filter((holder) => holder !== by.signer)
      .join(', ')
    return [finding('signoff-by-author', { ...excluded, holders }, where)]
  }
  const state = open.states.get(act.seat)
  const mine = open.holders.get(act.seat) === by.signer
  if (mine && state === 'vacated') {
    return [finding('seat-vacated', { seat: act.seat }, where)]
  }
  const given = mine && act.seat !== by.signer
  const role = given
    ? activeFindings(world.policy, by.signer)
    : roleFindings(scene, act.seat, by.signer)
  if (role.length > 0) return role.map((one) => ({ ...one, project: standing.id }))
  if (!mine || state === undefined) {
    const seats = presentHolders(open).join(', ')
    return [finding('no-seat', { member: by.signer, review: act.review, seats }, where)]
  }
  if (isRecused(state)) return [finding('seat-recused', { seat: act.seat }, where)]
  return act.n === undefined ? [] : orderFindings(scene, { ...act, n: act.n }, where)
}

/** Why the holder of a seat holds it no more: he has left, or, unless it was transferred to him, lost its role. */
export function holderFindings(scene: ReviewScene, seat: string): Finding[] {
  const { world, standing, open } = scene
  const holder = open.holders.get(seat) ?? seat
  const findings =
    holder === seat ? roleFindings(scene, seat, seat) : activeFindings(world.policy, holder)
  return findings.map((one) => ({ ...one, project: standing.id }))
}

function roleFindings(scene: ReviewScene, seat: string, member: string): Finding[] {
  const { world, open } = scene
  const role = roleOfSeat(open, seat)
  if (isSuperior(world.policy, role)) return activeFindings(world.policy, member)
  return mustHold(world, member, role, 'ballot', unitOf(scene))
}

/** Ballot n+1 names the digest of ballot n, and each waits for its turn; anything else would be a second vote of one seat. */
export function orderFindings(
  scene: ReviewScene,
  act: { readonly seat: string; readonly n: number; readonly replaces?: string },
  where: { readonly project: string; readonly member: string },
): Finding[] {
  if (scene.open.states.get(act.seat) === 'waiting') {
    const [turn] = [...scene.open.states].find(([, state]) => state === 'open') ?? ['']
    return [finding('seat-waiting', { seat: act.seat, turn }, where)]
  }
  const earlier = scene.open.acts.ballots.filter(({ record }) => record.seat === act.seat)
  const last = earlier.at(-1)
  if (act.n === earlier.length + 1 && act.replaces === last?.sha256) return []
  const name = (n: number, replaces: string | undefined) => `${n} (${replaces ?? '-'})`
  const expected = name(earlier.length + 1, last?.sha256)
  const found = name(act.n, act.replaces)
  const facts = { seat: act.seat, expected, found }
  return [misnumbered(facts, act.n, earlier.length, where)]
}

/**
 * The finding for a ballot that is not the next of its seat: of one that has voted, another vote; of one that has not, or
 * where ballots would be missing in between, a number that no ballot can have yet.
 */
export function misnumbered(
  facts: { readonly seat: string; readonly expected: string; readonly found: string },
  n: number,
  earlier: number,
  where: { readonly project: string; readonly member?: string },
): Finding {
  const isAhead = earlier === 0 || n > earlier + 1
  return finding(isAhead ? 'ballot-number' : 'seat-already-voted', facts, where)
}
