/** A seat lets its holder decide in a review. Seats are resolved once, when it opens, and frozen. */
import type { Standing } from './standing.ts'
import { gateStage } from '../process/ways.ts'
import { bodiesOf } from '../process/table.ts'
import { bad, type Finding, finding, good, type Result } from '../rules/finding.ts'
import { eachRole, holders, holds, isSuperior, type Roles } from '../policy/policy.ts'
import type { Review } from '../process/process.ts'
import type { OpenedReview, PacketFile, ProjectRecord } from '../record/record.ts'
import type { World } from '../world/world.ts'
import { superiorOf } from './body.ts'
import { enough } from './seats-needed.ts'
import { isBoard } from './floor.ts'

/** A review whose role is settled, by the process or by its table. */
export type SettledReview = Review & { readonly role: Roles }

/** Who was recused in an earlier round of the same review, and whether as related. */
export interface EarlierRecusal {
  readonly member: string
  readonly related: boolean
}

export type Seating = Pick<
  OpenedReview,
  'role' | 'seats' | 'recused' | 'in-base' | 'excluded' | 'veto' | 'chair'
>

/**
 * The seats of a review in this world, or why it cannot open. Whoever signed for the packet gets no seat; under
 * company-law-board he keeps one that is recused from the start. Where nobody is left, the role that the process names
 * decides `instead`. `earlier` are the seats recused in earlier rounds.
 */
export function seating(
  world: World,
  project: ProjectRecord,
  review: SettledReview,
  packet: readonly PacketFile[],
  earlier: readonly EarlierRecusal[],
): Result<Seating> {
  const own = seatingBy(world, project, review, review.role, packet, earlier)
  const { instead } = review
  if (own.ok || instead === undefined || !own.findings.every(isShortage)) return own
  const other = seatingBy(world, project, review, instead, packet, earlier)
  if (!other.ok) {
    // Who is set over the opener is named by the roster: that it names nobody is a reason with a mend of its own.
    const unnamed = other.findings.filter(({ rule }) => rule === 'no-superior')
    return bad(...own.findings.map((one) => withSubstitute(one, instead)), ...unnamed)
  }
  const candidates = candidatesOf(world, project, review, review.role)
  const first = candidates.ok ? excludedFrom(candidates.value, packet) : []
  const more = other.value.excluded.filter(
    ({ member }) => !first.some((one) => one.member === member),
  )
  return good({ ...other.value, excluded: [...first, ...more] })
}

/** A shortage that says who would have decided instead, and cannot. */
function withSubstitute(shortage: Finding, substitute: string): Finding {
  return shortage.rule === 'too-few-seats'
    ? { ...shortage, facts: { ...shortage.facts, substitute } }
    : shortage
}

function isShortage({ rule }: Finding): boolean {
  return rule === 'too-few-seats' || rule === 'no-superior'
}

function seatingBy(
  world: World,
  project: ProjectRecord,
  review: SettledReview,
  role: Roles,
  packet: readonly PacketFile[],
  earlier: readonly EarlierRecusal[],
): Result<Seating> {
  const candidates = candidatesOf(world, project, review, role)
  if (!candidates.ok) return candidates
  const excluded = excludedFrom(candidates.value, packet)
  const out = new Set(excluded.map(({ member }) => member))
  const board = isBoard(review)
  const before = (member: string) => earlier.some((one) => one.member === member)
  const isRelated = (seat: string) => earlier.some((one) => one.member === seat && one.related)
  const keeps = (member: string) =>
    board || (!out.has(member) && (review.decide === 'vote' || !before(member)))
  const seats = candidates.value.filter(keeps)
  const recused = seats.filter((seat) => out.has(seat) || before(seat))
  const stay = board && !world.rules.boardBySeats ? recused.filter((seat) => !isRelated(seat)) : []
  const special = specialSeats(world, project, review, seats, recused)
  const findings = [
    ...enough(world, review, role, { seats, recused, stay, excluded }),
    ...special.findings,
  ]
  return findings.length > 0
    ? { ok: false, findings }
    : {
        ok: true,
        value: {
          role,
          seats,
          recused,
          ...(stay.length === 0 ? {} : { 'in-base': stay }),
          excluded,
          ...special.seats,
        },
      }
}

/** Whoever among the candidates signed for the packet, each with a document of his. */
function excludedFrom(
  candidates: readonly string[],
  packet: readonly PacketFile[],
): Seating['excluded'] {
  return candidates.flatMap((member) => {
    const file = packet.find(({ signers }) => signers.includes(member))
    return file === undefined ? [] : [{ member, document: file.document }]
  })
}

/** The seats that weigh more: those with a veto, and the chair's where he decides ties. Each must be there. */
function specialSeats(
  { policy }: World,
  project: ProjectRecord,
  review: Review,
  seats: readonly string[],
  recused: readonly string[],
): { readonly seats: Pick<Seating, 'veto' | 'chair'>; readonly findings: readonly Finding[] } {
  if (review.decide !== 'vote') return { seats: {}, findings: [] }
  const unit = review.of === 'unit' ? project.unit : undefined
  const holding = (role: string) =>
    seats.filter((seat) => !recused.includes(seat) && holds(policy, seat, role, unit))
  const lacking = (role: string) => finding('seat-lacking', { review: review.review, role })
  const veto = review.veto === undefined ? undefined : holding(review.veto)
  const chairs =
    review.tie === undefined || review.chair === undefined ? undefined : holding(review.chair)
  return {
    seats: {
      ...(veto === undefined ? {} : { veto }),
      ...(chairs?.[0] === undefined ? {} : { chair: chairs[0] }),
    },
    findings: [
      ...(veto?.length === 0 ? [lacking(review.veto!)] : []),
      ...(chairs !== undefined && chairs.length !== 1 ? [lacking(review.chair!)] : []),
    ],
  }
}

function candidatesOf(
  world: World,
  project: ProjectRecord,
  review: SettledReview,
  role: Roles,
): Result<readonly string[]> {
  const unit = review.of === 'unit' ? project.unit : undefined
  const named = Object.hasOwn(project.reviewers, review.review)
    ? project.reviewers[review.review]
    : undefined
  if (isSuperior(world.policy, role)) return superiorOf(world.policy, project, review)
  const all = holders(world.policy, role, unit)
  if (role !== review.role) return { ok: true, value: all }
  // Where one decides and several could, a project may say who; where one is left, nobody need.
  if (review.named !== 'project') {
    const isChosen = review.decide === 'sole' && named !== undefined && all.includes(named)
    return { ok: true, value: isChosen && all.length > 1 ? [named] : all }
  }
  if (named === undefined) {
    const role = eachRole(review.role).join(', ')
    const missing = finding('reviewer-not-named', { review: review.review, role })
    return { ok: false, findings: [missing] }
  }
  return { ok: true, value: holds(world.policy, named, review.role, unit) ? [named] : [] }
}

/** The reviews still ahead in which the member could have a seat, and would lose it by signing for a document. */
export function seatsLost(world: World, standing: Standing, member: string): readonly string[] {
  const { process, project, stage } = standing
  const ahead = process.stages
    .slice(process.stages.indexOf(stage))
    .flatMap((one) =>
      one.gate.filter(({ authors }) => authors === undefined || one === gateStage(process, stage)),
    )
  const held = ahead.filter((review) => {
    return bodiesOf(process, review.role).some((role) => {
      const candidates = candidatesOf(world, project, { ...review, role }, role)
      return candidates.ok && candidates.value.includes(member)
    })
  })
  return [...new Set(held.map(({ review }) => review))]
}
