/** Some deeds lie outside of projects: the roster, the numbers that a regulation leaves open, the calendar, the rules themselves. */
import { leaving, withGrants, withoutGrants } from '../policy/changes.ts'
import type { Policy } from '../policy/policy.ts'
import { good, type Result } from '../rules/finding.ts'
import { EPOCH } from '../rules/rulebook.ts'
import type { Act } from '../record/act.ts'
import type { Reasoned } from '../record/deed.ts'
import { given } from '../record/kinds.ts'
import { orMotion } from './motion.ts'
import type { Maker, Scene } from './scene.ts'

export const grantRole: Maker<'grant-role'> = ({ member, role, unit, ...said }, scene) =>
  policy(scene, withGrants(scene.world.policy, member, [role], unit), said)

export const revokeRole: Maker<'revoke-role'> = ({ member, role, unit, ...said }, scene) =>
  policy(scene, withoutGrants(scene.world.policy, member, role, unit), said)

export const markLeft: Maker<'mark-left'> = ({ member, ...said }, scene) =>
  policy(scene, leaving(scene.world.policy, member), said)

export const changePolicy: Maker<'change-policy'> = ({ policy: next, ...said }, scene) =>
  policy(scene, next, said)

/** The next version of the roster, or a motion for it. */
function policy(
  scene: Scene,
  next: Policy,
  { reason = '', proven = [] }: Reasoned & { readonly proven?: readonly string[] },
): Result<Act> {
  const version = scene.world.policy.version + 1
  return orMotion(scene, { act: 'policy', policy: { ...next, version }, reason, proven })
}

export const setParameter: Maker<'set-parameter'> = ({ reason = '', ...words }) =>
  good({ act: 'parameter', ...words, reason })

export const calendar: Maker<'calendar'> = ({ texts, reason = '' }) =>
  good({ act: 'calendar', texts, reason })

export const publish: Maker<'publish'> = ({ reason = '', ...words }) =>
  good({ act: 'publish', ...words, reason })

export const record: Maker<'record'> = ({ register, records, files, reason }) =>
  good({ act: 'record', register, records, files, ...given('reason', reason) })

/** Enters the newest epoch of the rules that this bd knows. */
export const upgrade: Maker<'upgrade'> = ({ reason = '' }, scene) =>
  orMotion(scene, { act: 'upgrade', to: EPOCH, reason })

export const configure: Maker<'configure'> = ({ texts, reason = '' }, scene) =>
  orMotion(scene, { act: 'configure', texts, reason })

/** A commit that is named twice is meant once. */
export const affirm: Maker<'affirm'> = ({ commits, reason = '' }) =>
  good({ act: 'affirm', commits: [...new Set(commits)], reason })

export const excuse: Maker<'excuse'> = ({ reason = '', ...of }) =>
  good({ act: 'excuse', ...of, reason })

export const voiding: Maker<'void'> = ({ commit, reason = '' }, scene) =>
  orMotion(scene, { act: 'void', commit, reason })
