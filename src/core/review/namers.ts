/** Whoever is set over an opener, or administers the roster, names a deputy in a request that its opener does not carry on. */
import { ADMINISTRATOR, holders, type Policy } from '../policy/policy.ts'
import type { Process } from '../process/process.ts'
import type { ProjectRecord } from '../record/record.ts'
import { superiorOf } from './body.ts'

/**
 * Who may name a deputy besides the opener and the team: his superior and the administrators, with a reason. Nobody where requests
 * are not their openers' own, or the process has no post that a deputy could fill.
 */
export function namersOf(
  policy: Policy,
  {
    process,
    project,
  }: {
    readonly process: Pick<Process, 'own-request' | 'posts'>
    readonly project: Pick<ProjectRecord, 'opened'>
  },
): readonly string[] {
  if (process['own-request'] !== true || Object.keys(process.posts).length === 0) return []
  const superior = superiorOf(policy, project, { review: '' })
  const all = [...(superior.ok ? superior.value : []), ...holders(policy, ADMINISTRATOR)]
  return [...new Set(all)].filter((member) => member !== project.opened.by)
}
