/** `bd policy revoke-role`: takes a role back; open seats of that member become vacant. */
import { revokedReason } from '../terminal/phrases/policy-reasons.ts'
import { memberNamed, roleNamed, unitNamed } from './steps/named.ts'
import { changePolicy } from './steps/policy.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  changePolicy(session, text(options, 'reason'), (policy, { world }) => {
    const member = memberNamed(session, world, argument(args, 0))
    const role = roleNamed(session, world, argument(args, 1))
    const given = text(options, 'unit')
    const unit = given === undefined ? undefined : unitNamed(session, world, given)
    const isTaken = (grant: (typeof policy.grants)[number]) =>
      grant.member === member && grant.role === role && (unit === undefined || grant.unit === unit)
    return {
      next: { ...policy, grants: policy.grants.filter((grant) => !isTaken(grant)) },
      because: revokedReason(world.workspace.language, policy, member, role),
    }
  })
