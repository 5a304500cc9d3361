/** Terms of a stage and of its papers bind members: what each may do about them has the earliest of his, and some are told only. */
import { type Due, endOf } from '../calendar/deadline.ts'
import { eachRole, holds, type Roles } from '../policy/policy.ts'
import { openerOf, writersOf } from '../project/drafters.ts'
import type { NextAct } from '../project/next.ts'
import { actorsIn } from '../review/requester.ts'
import { type RunningTerm, runningTerms } from '../project/terms.ts'
import type { Standing } from '../review/standing.ts'
import type { World } from '../world/world.ts'

/** When something is due, and the document that is to be saved by then, where it is that. */
export interface Bound {
  readonly deadline: Due
  readonly paper?: string
}

/** A term that runs, with those whom it binds and those who are told. */
export interface Binding extends Bound {
  readonly role: Roles
  readonly by: readonly string[]
  readonly told: readonly string[]
  readonly tell?: Roles
}

/** What must be done before a stage is left: the first three make its papers, and a post may have to be filled first. */
const WRITING: readonly NextAct['act'][] = ['draft', 'save', 'attach']
const LEAVING: ReadonlySet<NextAct['act']> = new Set([...WRITING, 'team', 'submit', 'hand-over'])

/** The terms that run in the project; a stage binds those who can do something of what leaves it, a paper those who write it. */
export function bindingTerms(
  world: World,
  standing: Standing,
  acts: readonly NextAct[],
): readonly Binding[] {
  const leaving = acts.filter(({ act }) => LEAVING.has(act)).flatMap(({ by }) => by)
  const writing = acts.filter(({ act }) => WRITING.includes(act)).flatMap(({ by }) => by)
  return runningTerms(world, standing).map(({ paper, due, tell }): Binding => {
    const writers = paper === undefined ? [] : writersOf(world, standing, paper)
    const asked = writers.filter((member) => writing.includes(member))
    const by = paper === undefined ? [...new Set(leaving)] : asked.length === 0 ? writers : asked
    return {
      ...(paper === undefined ? {} : { paper: paper.document }),
      deadline: plainDue(due),
      role: paper === undefined ? '' : paper.by,
      by,
      told: toldOf(world, standing, tell).filter((member) => !by.includes(member)),
      ...(tell === undefined ? {} : { tell }),
    }
  })
}

function toldOf(world: World, standing: Standing, tell: RunningTerm['tell']): readonly string[] {
  if (tell === undefined) return []
  return openerOf(standing, actorsIn(world.policy, standing, tell))
}

/** The earliest of the terms by which the member is bound to this act. */
export function boundBy(
  terms: readonly Binding[],
  { act }: Pick<NextAct, 'act'>,
  member: string,
): Bound | undefined {
  if (!LEAVING.has(act)) return undefined
  const his = terms.filter(
    ({ paper, by }) => by.includes(member) && (paper === undefined || WRITING.includes(act)),
  )
  const [first] = [...his].sort((a, b) => (endOf(a.deadline) < endOf(b.deadline) ? -1 : 1))
  if (first === undefined) return undefined
  const { deadline, paper } = first
  return { deadline, ...(paper === undefined ? {} : { paper }) }
}

/** The role by which the member is told. */
export function toldAs(world: World, standing: Standing, tell: Roles, member: string): string {
  const roles = eachRole(tell)
  const { unit } = standing.project
  return roles.find((role) => holds(world.policy, member, role, unit)) ?? roles[0] ?? ''
}

/** When something is due, and nothing of how that came about. */
export function plainDue({ 'last-day': last, until, certainty }: Due): Due {
  return { 'last-day': last, ...(until === undefined ? {} : { until }), certainty }
}
