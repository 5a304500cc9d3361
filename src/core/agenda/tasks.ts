/** Tasks: what can be done now in a project, with the role by which it is each member's; plain data that says nothing of how late it is. */
import type { Standing } from '../review/standing.ts'
import { judge } from '../process/condition.ts'
import { dueOf } from '../review/approval-conditions.ts'
import type { Due } from '../calendar/deadline.ts'
import { groundOf } from '../world/ground.ts'
import type { Finding } from '../rules/finding.ts'
import { holdRole } from '../review/hold.ts'
import { ownerRole } from '../process/owner.ts'
import { ADMINISTRATOR, hasKey, holds, roleHeld, rolesThat } from '../policy/policy.ts'
import { draftingRoles } from '../project/drafters.ts'
import { type NextAct, nextActs } from '../project/next.ts'
import { remedies, rosterGap } from './remedies.ts'
import { type Binding, bindingTerms, type Bound, boundBy, plainDue, toldAs } from './terms.ts'
import { awaitsDeputy } from '../review/requester.ts'
import { SUPERIOR } from '../process/roles.ts'
import { recomputingRoles } from '../review/recompute.ts'
import { sentBackTo } from '../project/return.ts'
import type { SentBack } from '../project/packet-changes.ts'
import type { Instant } from '../calendar/time.ts'
import type { World } from '../world/world.ts'

/** Something that can be done, with all that an inbox tells of it. */
export interface Task extends NextAct {
  /** The role by which it is theirs who may do it: of all of them, or of each in their order. */
  readonly role: string | readonly string[]
  readonly deadline?: Due
  /** The document that is to be saved by then, where it is that. */
  readonly paper?: string
  /** The stage that is to be left by then, where somebody is only told of it. */
  readonly stage?: string
  /** Where not all of them are bound by the same term: what binds each in their order. */
  readonly each?: readonly (Bound | null)[]
  /** Who sent it back, and why, where that is what it is about: as all of them may see it, or each in their order. */
  readonly sentBack?: SentBack['said'] | { readonly each: readonly SentBack['said'][] }
}

/** What can be done now, as {@link timelyActs} gives it, each for its members. */
export function tasksOf(
  world: World,
  standing: Standing,
  missing: readonly Finding[],
  now: Instant,
  unsaved = false,
): readonly Task[] {
  return agendaOf(world, standing, missing, now, unsaved).tasks
}

/** The same, with the terms by which it is due. */
export function agendaOf(
  world: World,
  standing: Standing,
  missing: readonly Finding[],
  now: Instant,
  unsaved = false,
): { readonly tasks: readonly Task[]; readonly terms: readonly Binding[] } {
  const acts = timelyActs(world, standing, missing, now, unsaved)
  const terms = bindingTerms(world, standing, acts)
  const tasks = acts.map((next): Task => {
    const { by } = next
    const open = standing.gate?.open.find(({ review }) => review.review === next.review)
    const deadline = next.act === 'condition' ? dueOf({ due: next.until! }) : open?.deadline
    const roles = by.map((member) => roleBy(world, next, standing, now, member))
    const [role = ''] = roles
    return {
      ...next,
      role: roles.every((one) => one === role) ? role : roles,
      ...(deadline === undefined ? boundTo(terms, next) : { deadline: plainDue(deadline) }),
      ...saidTo(standing, next),
    }
  })
  return { tasks: [...tasks, ...tellingTasks(world, standing, terms)], terms }
}

/** The terms by which they are bound who can do it: one for all, or of each in their order. */
function boundTo(
  terms: readonly Binding[],
  next: NextAct,
): Pick<Task, 'deadline' | 'paper' | 'each'> {
  const each = next.by.map((member) => boundBy(terms, next, member) ?? null)
  const [first = null] = each
  if (each.every((one) => JSON.stringify(one) === JSON.stringify(first))) return first ?? {}
  return { each }
}

/** Whom else a term concerns sees it among what waits for him: the borrower, while the keeper waits for the file. */
function tellingTasks(
  world: World,
  standing: Standing,
  terms: readonly Binding[],
): readonly Task[] {
  return terms.flatMap(({ deadline, paper, told, tell = '' }) =>
    told.map((member): Task => {
      const deed = { name: 'show' as const, project: standing.id, words: {} }
      const role = toldAs(world, standing, tell, member)
      const of = paper === undefined ? { stage: standing.stage.stage } : { paper }
      return { act: 'term', by: [member], role, deadline, ...of, deed }
    }),
  )
}

function saidTo(standing: Standing, { act, by }: NextAct): Pick<Task, 'sentBack'> {
  const each = by.map((member) => sentBackTo(standing, act, member).sentBack)
  const [said] = each
  if (said === undefined) return {}
  const all = JSON.stringify(said)
  return each.every((one) => JSON.stringify(one) === all)
    ? { sentBack: said }
    : { sentBack: { each: each.map((one) => one ?? []) } }
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

/** What stops a submission even when everything that may be waived is waived. */
export function stopping(
  world: World,
  standing: Standing,
  missing: readonly Finding[],
): readonly Finding[] {
  if (missing.length === 0) return missing
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

function roleBy(
  world: World,
  { act, review }: NextAct,
  standing: Standing,
  now: Instant,
  member: string,
): string {
  const { process, stage, gate, project } = standing
  const open = gate?.open.find((view) => view.review.review === review)
  const seated = roleHeld(world.policy, member, open?.opened.role ?? '', project.unit)
  if (act === 'ballot') return seated
  if (act === 'enter' || act === 'meeting') return open?.review.secretary ?? ''
  if (act === 'close') return open?.review.secretary ?? seated
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
  if (act === 'team' && awaitsDeputy(world.policy, standing)) {
    return holds(world.policy, member, ADMINISTRATOR) ? ADMINISTRATOR : SUPERIOR
  }
  if (act !== 'draft' && act !== 'save' && act !== 'attach') return owner
  const roles = [...draftingRoles(world, standing), ...(act === 'save' ? [owner] : [])]
  return roles.find((role) => holds(world.policy, member, role, project.unit)) ?? roles[0] ?? ''
}
