/** Facts, team and reviewers of a project are declared, typed, and written in the process's order. */
import { partsOf } from '../process/parts.ts'
import { mayGive } from '../process/table.ts'
import { unknownName } from '../text/naming.ts'
import { callableMembers, callableReviews, titled } from '../text/known-names.ts'
import { yearFindings } from '../calendar/doubtful-year.ts'
import { isWithin } from '../process/bounds.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { knownIn } from '../policy/value-names.ts'
import { holds, isActive } from '../policy/policy.ts'
import type { Process } from '../process/process.ts'
import type { ProjectRecord, Values } from '../record/record.ts'
import { computedTyped } from '../process/rows.ts'
import { isCanonicalValue, outOfBounds } from '../process/values.ts'
import type { World } from '../world/world.ts'

type Cast = Pick<ProjectRecord, 'team' | 'reviewers'>

/** Facts that the process does not declare, or whose value is not of the declared type or beyond its bounds. */
export function factFindings(world: World, process: Process, facts: Values): Finding[] {
  return Object.entries(facts).flatMap(([fact, value]) => {
    if (!Object.hasOwn(process.facts, fact))
      return [unknownName('fact', titled(process.facts), fact)]
    const declaration = process.facts[fact]!
    const { type, computed } = declaration
    if (computed !== undefined) return [computedTyped(fact, 'fact', computed)]
    const facts = { name: fact, kind: 'fact' as const, type, found: String(value) }
    if (!isCanonicalValue(declaration, value, knownIn(world)))
      return [finding('value-not-allowed', facts)]
    if (!isWithin(declaration, value)) return [outOfBounds(fact, declaration, value)]
    const isDate = type === 'date' && !world.rules.takesAnyYear
    return isDate ? yearFindings(String(value), { name: fact, kind: 'fact' }) : []
  })
}

/** Posts and reviewers that the process does not declare, and members who are not active or do not hold the role. */
export function casting(world: World, process: Process, cast: Cast & { unit?: string }): Finding[] {
  const posts = Object.entries(cast.team).flatMap(([post, members]) => {
    if (!Object.hasOwn(process.posts, post))
      return [unknownName('post', titled(process.posts), post)]
    return members.flatMap((member) => activeFindings(world, member))
  })
  const reviews = partsOf(process, 'review').map(({ review }) => review)
  // Where one decides and several hold the role, the project may say which of them, whatever the process says.
  const named = reviews.filter(({ named, decide }) => named === 'project' || decide === 'sole')
  const reviewers = Object.entries(cast.reviewers).flatMap(([id, member]) => {
    const review = named.find((candidate) => candidate.review === id)
    if (review === undefined) {
      return [unknownName('review', callableReviews(world.policy, process, named), id)]
    }
    const active = activeFindings(world, member)
    const roles = mayGive(process, review.role)
    if (active.length > 0 || roles.some((role) => holds(world.policy, member, role, cast.unit)))
      return active
    const facts = { member, role: roles.join(', '), act: 'review', holders: '' }
    return [finding('not-in-role', facts, { member })]
  })
  return [...posts, ...reviewers]
}

function activeFindings(world: World, member: string): Finding[] {
  if (isActive(world.policy, member)) return []
  return Object.hasOwn(world.policy.members, member)
    ? [finding('member-left', { member }, { member })]
    : [unknownName('member', callableMembers(world.policy), member)]
}

/** Facts, team and reviewers in the order in which the process declares them: their canonical order. */
export function inOrder(
  process: Process,
  record: Pick<ProjectRecord, 'facts' | 'team' | 'reviewers'>,
): Pick<ProjectRecord, 'facts' | 'team' | 'reviewers'> {
  const reviews = partsOf(process, 'review').map(({ review }) => review.review)
  return {
    facts: arranged(record.facts, Object.keys(process.facts)),
    team: arranged(record.team, Object.keys(process.posts)),
    reviewers: arranged(record.reviewers, [...new Set(reviews)]),
  }
}

function arranged<T>(record: Readonly<Record<string, T>>, order: readonly string[]) {
  const keys = order.filter((key) => Object.hasOwn(record, key) && record[key] !== undefined)
  return Object.fromEntries(keys.map((key) => [key, record[key] as T]))
}
