/** `bd policy admit`: admits a member, or a further key of one, by the line that he sent. */
import type { Member, Policy } from '../core/policy/policy.ts'
import { admittedReason } from '../terminal/phrases/policy-reasons.ts'
import { roleNamed } from './steps/named.ts'
import { changePolicy } from './steps/policy.ts'
import { readJoinLine } from './steps/proof.ts'
import { UsageError } from './steps/refused.ts'
import { argument, type Run, text, texts } from './verb.ts'

export const run: Run = (session, args, options) => {
  const request = readJoinLine(argument(args, 0))
  if (request === undefined) throw new UsageError('bad-join-line')
  return changePolicy(session, text(options, 'reason'), (policy, { world }) => {
    const roles = texts(options, 'role').map((role) => roleNamed(session, world, role))
    const { id, language } = world.workspace
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
      next: {
        ...policy,
        members: { ...policy.members, [request.member]: member },
        grants: withRoles(policy, request.member, roles),
      },
      because: admittedReason(language, request.name),
    }
  })
}

function withRoles(policy: Policy, member: string, roles: readonly string[]): Policy['grants'] {
  const fresh = [...new Set(roles)].filter(
    (role) => !policy.grants.some((grant) => grant.member === member && grant.role === role),
  )
  return [...policy.grants, ...fresh.map((role) => ({ member, role }))]
}
