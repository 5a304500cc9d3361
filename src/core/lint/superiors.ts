/** Proof: the superior stands where one is meant, and whoever may open a project has one. */
import { holders, isActive, isSuperior, type Policy } from '../policy/policy.ts'
import { SUPERIOR } from '../process/roles.ts'
import { partsOf } from '../process/parts.ts'
import type { Process } from '../process/process.ts'
import { bodiesOf } from '../process/table.ts'
import { type Fault, fault } from './fault.ts'

/** The superior where only a role can stand: he decides alone in his review, and does nothing else by that word. */
export function misplacedSuperiors(process: Process): readonly Fault[] {
  return partsOf(process, 'role').flatMap(({ source, as, path }) => {
    if (source !== SUPERIOR) return []
    const isAlone = typeof path.at(-1) === 'string'
    if (isAlone && (as === 'review' || as === 'instead')) return []
    const word = path.filter((step) => typeof step === 'string').at(-1) ?? ''
    return [fault('superior-misplaced', { word: String(word) }, path)]
  })
}

/** Members who may open a project and have no superior who could decide it, each at the first review that would ask for one. */
export function openersWithoutSuperior(process: Process, policy: Policy): readonly Fault[] {
  const [first] = partsOf(process, 'review').filter(({ review }) =>
    bodiesOf(process, review.role).some((body) => isSuperior(policy, body)),
  )
  if (first === undefined || first.review.instead !== undefined) return []
  const { review, path } = first
  return holders(policy, process.starts).flatMap((member) => {
    const superior = policy.members[member]?.superior
    if (superior !== undefined && isActive(policy, superior)) return []
    const left = superior === undefined ? {} : { superior }
    return [fault('no-superior', { review: review.review, member, ...left }, [...path, 'role'])]
  })
}
