/** One casts for another under his grant (委托): the ballot and what is offered ask one rulebook. */
import { activeFindings, mustHold } from '../policy/authority.ts'
import { barredFindings } from './bar.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { type FiledGrant, grantsOf, grantState } from '../record/grant.ts'
import { type ReviewScene, unitOf } from './outcome.ts'
import { lastBallot } from './paper.ts'
import { eachRole, holds } from '../policy/policy.ts'
import { roleOfSeat, seatHeldBy } from './states.ts'
import type { Review } from '../process/process.ts'
import type { ReviewView } from './review.ts'
import { isBoard, isPersonal } from './floor.ts'
import { isRecused } from './tally.ts'

/**
 * Why the proxy may not cast for the seat under this grant now. The grant is of the seat's present holder and to the
 * proxy, in force today, for the seat's role, which the holder still has, and for this round where it names one; seats of
 * the person need one that does. So a grant reaches one link and no further. The proxy neither proposes nor signed for
 * the packet nor is recused, and casts for one other seat, or as many as the process says.
 */
export function proxyFindings(
  scene: ReviewScene,
  seat: string,
  grant: FiledGrant,
  proxy: string,
): readonly Finding[] {
  const { record } = grant
  const { world, standing, open } = scene
  const where = { project: standing.id, member: proxy }
  const holder = open.holders.get(seat) ?? seat
  const { by: principal, to, roles } = record
  if (to !== proxy) return [finding('grant-of-another', { member: proxy, to }, where)]
  const state = open.states.get(seat)
  if (state === undefined || holder !== principal) {
    return [finding('grant-other-seat', { principal, seat, holder }, where)]
  }
  if (isRecused(state)) return [finding('seat-recused', { seat }, where)]
  if (state === 'vacated') return [finding('seat-vacated', { seat }, where)]
  const findings = [
    ...activeFindings(world.policy, proxy),
    ...barredFindings(scene, proxy),
    ...daysFindings(scene, grant, where),
  ]
  const seated = eachRole(roleOfSeat(open, seat))
  const covered = seated.filter((role) => roles.includes(role))
  if (covered.length > 0) {
    findings.push(...mustHold(world, principal, covered, 'ballot', unitOf(scene)))
  } else {
    const role = seated.join(', ')
    findings.push(finding('grant-other-role', { role, roles: roles.join(', ') }, where))
  }
  return [...findings, ...roundFindings(scene, record, where), ...seatsFindings(scene, seat, proxy)]
}

interface Where {
  readonly project: string
  readonly member: string
}

function daysFindings({ now }: ReviewScene, grant: FiledGrant, where: Where): Finding[] {
  const { by: principal, n, from, until } = grant.record
  switch (grantState(grant, now.date)) {
    case 'in-force':
      return []
    case 'revoked': {
      const on = grant.revoked?.at.slice(0, 10) ?? ''
      return [finding('grant-revoked', { principal, n, on }, where)]
    }
    default:
      return [finding('grant-not-in-force', { from, until, today: now.date }, where)]
  }
}

function roundFindings(
  { standing, gate, open }: ReviewScene,
  { only }: FiledGrant['record'],
  where: Where,
): Finding[] {
  const asked = `${gate.stage.stage}.${gate.round}`
  const { review } = open.review
  if (only === undefined) {
    return isPersonal(open.review) ? [finding('grant-other-round', { review, asked }, where)] : []
  }
  const named = `${only.stage}.${only.round}`
  return only.project === standing.id && named === asked
    ? []
    : [finding('grant-other-round', { review, asked, only: `${only.project} ${named}` }, where)]
}

/** How many other seats one member may stand in for: one, unless the process says what the charter allows. */
export function mostProxies(review: Review): number {
  return review.decide === 'vote' ? (review.proxies ?? 1) : 1
}

/** A director's proxy is another director with a seat here; any other has no seat. */
function seatsFindings(scene: ReviewScene, seat: string, proxy: string): Finding[] {
  const { world, standing, open } = scene
  const where = { project: standing.id, member: proxy }
  const facts = { member: proxy, review: open.review.review }
  const own = seatHeldBy(open, proxy)
  const findings: Finding[] = []
  if (isBoard(open.review)) {
    const sits = own !== undefined && holds(world.policy, proxy, open.opened.role, unitOf(scene))
    if (!sits) findings.push(finding('proxy-not-director', facts, where))
  } else if (own !== undefined) {
    findings.push(finding('member-has-seat', facts, where))
  }
  const others = seatsCastFor(open, proxy).filter((one) => one !== seat)
  const most = mostProxies(open.review)
  if (others.length >= most) {
    findings.push(finding('proxy-of-two', { ...facts, seat: others.join(', '), most }, where))
  }
  return findings
}

/** The seats whose ballot that counts was cast by the member under a grant. */
export function seatsCastFor(
  { states, acts }: Pick<ReviewView, 'states' | 'acts'>,
  member: string,
): readonly string[] {
  return [...states.keys()].filter((seat) => {
    const last = lastBallot(acts, seat)?.record
    return last?.grant !== undefined && last.by === member
  })
}

/** The grants under which somebody may cast for the seat now. */
export function usableGrants(scene: ReviewScene, seat: string): readonly FiledGrant[] {
  return grantsFor(scene, seat).filter(
    (grant) => proxyFindings(scene, seat, grant, grant.record.to).length === 0,
  )
}

/** The grant to the proxy under which he may cast for the seat; else his latest from its holder, for the rules to say why not. */
export function grantToUse(
  scene: ReviewScene,
  seat: string,
  proxy: string,
): FiledGrant | undefined {
  const his = grantsFor(scene, seat).filter(({ record }) => record.to === proxy)
  const usable = his.filter((grant) => proxyFindings(scene, seat, grant, proxy).length === 0)
  return usable.at(-1) ?? his.at(-1)
}

function grantsFor({ world, open }: ReviewScene, seat: string): readonly FiledGrant[] {
  const holder = open.holders.get(seat) ?? seat
  return grantsOf(world.tree)
    .filter(({ record }) => record.by === holder)
    .sort((a, b) => a.record.n - b.record.n)
}
