/** What an act changes of duties: a version that is published, an excuse that is given. */
import { dutyInForce } from '../duty/force.ts'
import type { Duties } from '../duty/duty.ts'
import type { ExcuseRecord } from '../record/excuse.ts'
import { holders } from '../policy/policy.ts'
import type { World } from '../world/world.ts'
import type { Change } from './change.ts'
import type { Pair } from './comparison.ts'

/** A version, by the digest of its file. */
export function dutiesChanges(
  duties: Duties | undefined,
  digests: Pair<string>,
): readonly Change[] {
  if (duties === undefined) return []
  const { duties: id, version, title, list, 'in-force': from } = duties
  return [
    { kind: 'duties-version', duties: id, version, title, list: list.length, from, ...digests },
  ]
}

/** An excuse that is given; one is never changed. */
export function excusedIn(after: World, excuse: ExcuseRecord | undefined): readonly Change[] {
  if (excuse === undefined) return []
  const all = after.duties().map(({ duties }) => duties)
  const found = dutyInForce(all, excuse.duties, excuse.duty, excuse.day)
  const { policy } = after
  const named = Object.hasOwn(policy.roles, excuse.of) ? holders(policy, excuse.of) : []
  const title = found === undefined ? {} : { title: found.duty.title }
  return [{ kind: 'excused', excuse, ...title, holders: named }]
}
