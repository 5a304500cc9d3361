/** `bd policy revoke-role`: takes a role back; open seats of that member become vacant. */
import { changePolicy } from './steps/policy.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) => {
  const member = argument(args, 0)
  const role = argument(args, 1)
  const unit = text(options, 'unit')
  const reason = text(options, 'reason') ?? `revoke ${role} of ${member}`
  return changePolicy(session, reason, (policy) => ({
    ...policy,
    grants: policy.grants.filter(
      (grant) =>
        grant.member !== member ||
        grant.role !== role ||
        (unit !== undefined && grant.unit !== unit),
    ),
  }))
}
