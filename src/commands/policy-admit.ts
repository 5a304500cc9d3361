/** `bd policy admit`: admits a member, or a further key of one, by the line that he sent. */
import type { Member, Policy } from '../core/policy/policy.ts'
import { changePolicy } from './steps/policy.ts'
import { readJoinLine } from './steps/proof.ts'
import { UsageError } from './steps/refused.ts'
import { argument, type Run, text, texts } from './verb.ts'

export const run: Run = (session, args, options) => {
  const request = readJoinLine(argument(args, 0))
  if (request === undefined) throw new UsageError('bad-join-line')
  const roles = texts(options, 'role')
  const reason = text(options, 'reason') ?? `admit ${request.member}`
  return changePolicy(session, reason, (policy, { world }) => {
    const { id } = world.workspace
    if (request.workspace !== id) {
      throw new UsageError('other-workspace', { found: request.workspace, expected: id })
    }
    const before = Object.hasOwn(policy.members, request.member)
      ? policy.members[request.member]
      : undefined
    const key = { key: request.key, state: 'active' as const, proof: request.proof }
    const kept = (before?.keys ?? []).filter((one) => one.key !== request.key)
    const member: Member = { ...before, name: request.name, keys: [...kept, key] }
    return {
      ...policy,
      members: { ...policy.members, [request.member]: member },
      grants: withRoles(policy, request.member, roles),
    }
  })
}

function withRoles(policy: Policy, member: string, roles: readonly string[]): Policy['grants'] {
  const fresh = [...new Set(roles)].filter(
    (role) => !policy.grants.some((grant) => grant.member === member && grant.role === role),
  )
  return [...policy.grants, ...fresh.map((role) => ({ member, role }))]
}
