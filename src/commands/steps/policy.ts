/** The five steps of a change of policy: the next version, made from the present one. */
import type { Policy } from '../../core/policy/policy.ts'
import type { Session } from '../session.ts'
import { carryOut } from './act.ts'
import { tools } from './digest.ts'
import { identify } from './identify.ts'
import { read, type Reading } from './read.ts'
import { tell } from './tell.ts'

/** Reads, lets the next policy be made, decides, applies and tells. The version is counted up here. */
export async function changePolicy(
  session: Session,
  reason: string,
  make: (policy: Policy, reading: Reading) => Policy,
): Promise<number> {
  const reading = await read(session)
  const actor = await identify(session, reading)
  const { policy: old, workspace } = reading.world
  const policy = { ...make(old, reading), version: old.version + 1 }
  const proven = tools.proven(policy, workspace.id)
  const order = { act: { act: 'policy' as const, policy, reason, proven }, actor, prose: reason }
  return tell(session, reading, order, await carryOut(session, reading, order))
}
