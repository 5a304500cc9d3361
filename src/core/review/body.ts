/** Who makes up the body of a review by the roster of now: the holders of its roles, or whoever is set over the opener. */
import {
  holders,
  isActive,
  isSuperior,
  memberOf,
  type Policy,
  type Roles,
} from '../policy/policy.ts'
import type { Review } from '../process/process.ts'
import type { ProjectRecord } from '../record/record.ts'
import { bad, finding, good, type Result } from '../rules/finding.ts'

type Opened = Pick<ProjectRecord, 'opened'>

/** Whoever is set over the member who opened the project; refused where the policy names nobody, or he has left. */
export function superiorOf(
  policy: Policy,
  { opened: { by: member } }: Opened,
  { review }: Pick<Review, 'review'>,
): Result<readonly string[]> {
  const superior = memberOf(policy, member)?.superior
  if (superior === undefined) return bad(finding('no-superior', { review, member }))
  if (!isActive(policy, superior)) return bad(finding('no-superior', { review, member, superior }))
  return good([superior])
}

/** The members of the body, for the unit where one is asked; nobody where there is no superior. */
export function bodyOf(
  policy: Policy,
  project: Opened,
  roles: Roles,
  unit?: string,
): readonly string[] {
  if (!isSuperior(policy, roles)) return holders(policy, roles, unit)
  const superior = superiorOf(policy, project, { review: '' })
  return superior.ok ? superior.value : []
}
