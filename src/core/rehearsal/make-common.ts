/** Deeds outside of projects: the roster, the numbers that a regulation leaves open, the calendar. */
import { good, type Result } from '../rules/finding.ts'
import type { Policy } from '../policy/policy.ts'
import { parameterOf } from './parameters.ts'
import type { Made, Maker, Scene } from './scene.ts'

export const grantRole: Maker<'grant-role'> = ({ member, role, unit, reason }, scene) => {
  const grant = unit === undefined ? { member, role } : { member, role, unit }
  return policy(scene, reason, (old) => ({ ...old, grants: [...old.grants, grant] }))
}

export const revokeRole: Maker<'revoke-role'> = ({ member, role, unit, reason }, scene) =>
  policy(scene, reason, (old) => ({
    ...old,
    grants: old.grants.filter(
      (grant) =>
        grant.member !== member ||
        grant.role !== role ||
        (unit !== undefined && grant.unit !== unit),
    ),
  }))

/** Who leaves stays on the list and may sign no more. */
export const markLeft: Maker<'mark-left'> = ({ member, reason }, scene) =>
  policy(scene, reason, (old) => ({
    ...old,
    members: Object.fromEntries(
      Object.entries(old.members).map(([id, { name, keys }]) =>
        id === member ? [id, { name, state: 'left' as const, keys }] : [id, old.members[id]!],
      ),
    ),
  }))

function policy(
  { world }: Scene,
  reason: string | undefined,
  change: (policy: Policy) => Policy,
): Result<Made> {
  const next = { ...change(world.policy), version: world.policy.version + 1 }
  return good({ act: { act: 'policy', policy: next, reason: reason ?? '', proven: [] } })
}

export const setParameter: Maker<'set-parameter'> = ({ parameter, value, reason }, { process }) =>
  good({
    act: {
      act: 'parameter',
      process: process.process,
      parameter,
      value: parameterOf(process, parameter, value),
      reason: reason ?? '',
    },
  })

/** Adds or changes a file of the calendar, `cn-2027` or `company`. */
export const calendar: Maker<'calendar'> = ({ file, content, reason }, { tools }) => {
  const path = `calendar/${file}.yaml`
  const text = tools.serialise(content)
  return good({
    act: { act: 'calendar', texts: [{ path, sha256: tools.hash(text) }], reason: reason ?? '' },
    texts: new Map([[path, text]]),
  })
}
