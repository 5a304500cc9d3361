/** `bd policy grant-role`: gives a member a role, for all units or one. */
import { changePolicy } from './steps/policy.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) => {
  const member = argument(args, 0)
  const role = argument(args, 1)
  const unit = text(options, 'unit')
  const reason = text(options, 'reason') ?? `grant ${role} to ${member}`
  const grant = { member, role, ...(unit === undefined ? {} : { unit }) }
  return changePolicy(session, reason, (policy) => ({
    ...policy,
    grants: [...policy.grants, grant],
  }))
}
