/** The inbox of a member holds what waits for him in a project, the most urgent first. */
import type { Standing } from '../review/standing.ts'
import { toConfirm, toRead } from './side-tasks.ts'
import type { Advised } from '../record/deed.ts'
import { judge } from '../process/condition.ts'
import { dueOf } from '../review/approval-conditions.ts'
import { type Due, endOf, overdueDays } from '../calendar/deadline.ts'
import { groundOf } from '../world/ground.ts'
import type { Finding } from '../rules/finding.ts'
import { holdRole } from '../review/hold.ts'
import { ownerRole } from '../process/owner.ts'
import { ADMINISTRATOR, hasKey, holds, rolesThat } from '../policy/policy.ts'
import { draftingRoles, type NextAct, nextActs, URGENCY } from '../project/next.ts'
import { remedies, rosterGap } from './remedies.ts'
import { recomputingRoles } from '../review/recompute.ts'
import { sentBackTo } from '../project/return.ts'
import type { SentBack } from '../project/packet-changes.ts'
import type { Instant } from '../calendar/time.ts'
import type { World } from '../world/world.ts'

/** One thing that waits for a member. */
export interface Waiting {
  readonly act: NextAct['act']
  readonly project: string
  readonly title: string
  readonly review?: string
  readonly revises?: true
  readonly writes?: NonNullable<NextAct['writes']>
  /** The role by which it is his. */
  readonly role: string
  readonly deadline?: Due
  /** Working days by which the deadline has passed; absent while it has not. */
  readonly overdue?: number
  /** Who sent it back, and why, where that is what it is about. */
  readonly sentBack?: SentBack['said']
  readonly deed: Advised
}

/** What waits for the member in this project; `missing` is what still stops the next submission, `unsaved` as in {@link nextActs}. */
export function waitingFor(
  world: World,
  standing: Standing,
  member: string,
  missing: readonly Finding[],
  now: Instant,
  unsaved = false,
): readonly Waiting[] {
  const timely = timelyActs(world, standing, missing, now, unsaved)
    .filter(({ by }) => by.includes(member))
    .map((next) => ({
      ...waiting(world, standing, next, now, member),
      ...sentBackTo(standing, next.act, member),
    }))
  return [...timely, ...toConfirm(standing, member), ...toRead(standing, member)]
}

/**
 * Of what comes next, what can be done now: drafting while something is missing, submitting once nothing stops it; with what
 * takes away what stops it, and what the roster lacks where nobody could sign. So somebody is told, whatever is the matter.
 */
export function timelyActs(
  world: World,
  standing: Standing,
  missing: readonly Finding[],
  now: Instant,
  unsaved = false,
): readonly NextAct[] {
  const ready = stopping(world, standing, missing).length === 0
  const next = nextActs(world, standing, now, unsaved).filter(({ act }) =>
    isTimely(act, missing.length > 0, ready),
  )
  const acts = [...next, ...remedies(world, standing, missing, now)]
  if (acts.some(({ by }) => by.some((member) => hasKey(world.policy, member)))) return acts
  const gaps = acts.flatMap((one) =>
    rosterGap(world, standing, one, roleBy(world, one, standing, now, '')),
  )
  return [...acts, ...gaps]
}

/** The most urgent first: overdue longest, then due soonest, then what others wait for, then by project. */
export function byUrgency(a: Waiting, b: Waiting): number {
  return (
    (b.overdue ?? -1) - (a.overdue ?? -1) ||
    order(dueOrder(a.deadline), dueOrder(b.deadline)) ||
    URGENCY.indexOf(a.act) - URGENCY.indexOf(b.act) ||
    order(a.project, b.project)
  )
}

/** A text by which what is due sooner comes first, and what has no deadline last. */
export function dueOrder(deadline: Due | undefined): string {
  return deadline === undefined ? '9999' : endOf(deadline)
}

/** What stops a submission even when everything that may be waived is waived. */
export function stopping(
  world: World,
  standing: Standing,
  missing: readonly Finding[],
): readonly Finding[] {
  const ground = groundOf(world, standing)
  const waivable = standing.stage.deliverables
    .filter(
      ({ waivable: waiver }) => waiver !== undefined && judge(waiver.when, ground).is === 'yes',
    )
    .map(({ document }) => document)
  return missing.filter(
    ({ facts }) => !('document' in facts) || !waivable.includes(String(facts.document)),
  )
}

function isTimely(act: NextAct['act'], lacking: boolean, ready: boolean): boolean {
  if (act === 'draft') return lacking
  return act === 'submit' || act === 'hand-over' ? ready : true
}

function waiting(
  world: World,
  standing: Standing,
  next: NextAct,
  now: Instant,
  member: string,
): Waiting {
  const open = standing.gate?.open.find(({ review }) => review.review === next.review)
  const deadline = next.act === 'condition' ? dueOf({ due: next.until! }) : open?.deadline
  const overdue = overdueDays(world.calendar, deadline, now)
  return {
    act: next.act,
    project: standing.id,
    title: standing.project.title,
    role: roleBy(world, next, standing, now, member),
    ...(next.revises === undefined ? {} : { revises: true as const }),
    ...(next.writes === undefined ? {} : { writes: next.writes }),
    ...(open === undefined ? {} : { review: open.review.review }),
    ...(deadline === undefined ? {} : { deadline }),
    ...(overdue === undefined ? {} : { overdue }),
    deed: next.deed,
  }
}

function roleBy(
  world: World,
  { act, review }: NextAct,
  standing: Standing,
  now: Instant,
  member: string,
): string {
  const { process, stage, gate, project } = standing
  const open = gate?.open.find((view) => view.review.review === review)
  if (act === 'ballot') return open?.opened.role ?? ''
  if (act === 'enter' || act === 'meeting') return open?.review.secretary ?? ''
  if (act === 'close') return open?.review.secretary ?? open?.opened.role ?? ''
  if (act === 'recompute' && open !== undefined) {
    const roles = recomputingRoles(world, standing, open, now.date)
    return roles.find((role) => holds(world.policy, member, role, project.unit)) ?? ''
  }
  if (act === 'advise' || act === 'condition' || act === 'set') return ''
  if (act === 'policy') return ADMINISTRATOR
  if (act === 'parameter') {
    return (
      rolesThat(world.policy, 'set-parameters').find((role) => holds(world.policy, member, role)) ??
      ADMINISTRATOR
    )
  }
  if (act === 'answer') return ownerRole(world, process, gate?.from ?? stage, now.date) ?? ''
  if (act === 'receive') return stage.receipt?.by ?? ''
  if (act === 'resume') return holdRole(world, standing, now.date) ?? ''
  const owner = ownerRole(world, process, stage, now.date) ?? ''
  if (act !== 'draft' && act !== 'save') return owner
  const roles = [...draftingRoles(world, standing), ...(act === 'save' ? [owner] : [])]
  return roles.find((role) => holds(world.policy, member, role, project.unit)) ?? roles[0] ?? ''
}

function order(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
