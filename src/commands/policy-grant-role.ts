/** `bd policy grant-role`: gives a member a role, for all units or one. */
import { grantedReason } from '../terminal/phrases/policy-reasons.ts'
import { memberNamed, roleNamed, unitNamed } from './steps/named.ts'
import { changePolicy } from './steps/policy.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  changePolicy(session, text(options, 'reason'), (policy, { world }) => {
    const member = memberNamed(session, world, argument(args, 0))
    const role = roleNamed(session, world, argument(args, 1))
    const given = text(options, 'unit')
    const unit = given === undefined ? {} : { unit: unitNamed(session, world, given) }
    return {
      next: { ...policy, grants: [...policy.grants, { member, role, ...unit }] },
      because: grantedReason(world.workspace.language, policy, member, role),
    }
  })
