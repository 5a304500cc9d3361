/** The founder brings the policy that the workspace begins with, and the key that signs its first commit. */
import { basename } from 'node:path'
import { ADMINISTRATOR, holders, ownerOfKey, type Policy } from '../../core/policy/policy.ts'
import { ID } from '../../core/rules/name-kind.ts'
import { isSigningName } from '../../core/policy/signing-name.ts'
import { POLICY_FORMAT } from '../../documents/policy.ts'
import { readPolicyInput } from '../../documents/policy-input.ts'
import { bytesGiven, textIn } from './file-argument.ts'
import { knownRoles } from './built-in-roles.ts'
import { isPair, pairFrom } from './name-values.ts'
import { UsageError, orRefuse } from './refusal.ts'

/** A member as `--member id=name` gives him. */
export interface Person {
  readonly id: string
  readonly name: string
}

/** Reads `id=name`. */
export function personFrom(text: string): Person {
  if (!isPair(text)) throw new UsageError('member-pair', { found: text })
  const [id, name] = pairFrom('--member', text)
  const person = { id, name }
  if (!ID.test(person.id)) {
    throw new UsageError('bad-id', { found: person.id, argument: '--member <id>=<name>' })
  }
  if (!isSigningName(person.name)) throw new UsageError('bad-name', { found: person.name })
  return person
}

/** The policy of `--policy <file>`. */
export async function policyFrom(file: string): Promise<Policy> {
  const name = basename(file)
  return orRefuse(readPolicyInput(name, textIn(name, await bytesGiven('.', file))))
}

/** A policy with one administrator, and no other role yet. */
export async function policyOfOne(person: Person): Promise<Policy> {
  const administrator = (await knownRoles())[ADMINISTRATOR]!
  return {
    format: POLICY_FORMAT,
    version: 1,
    thresholds: { policy: 1 },
    units: {},
    roles: { [ADMINISTRATOR]: administrator },
    members: { [person.id]: { name: person.name, keys: [] } },
    grants: [{ member: person.id, role: ADMINISTRATOR }],
    'same-person': [],
  }
}

/** The member who founds: the named one, else the key's owner, else the only administrator. */
export function founderIn(
  policy: Policy,
  named: string | undefined,
  key: string,
): string | undefined {
  if (named !== undefined) return named
  const owner = ownerOfKey(policy, key)?.member
  const administrators = holders(policy, ADMINISTRATOR)
  return owner ?? (administrators.length === 1 ? administrators[0] : undefined)
}

/** The policy with the founder's key among his. */
export function withKey(policy: Policy, member: string, key: string): Policy {
  const entry = policy.members[member]
  if (entry === undefined || entry.keys.some((one) => one.key === key)) return policy
  const keys = [...entry.keys, { key, state: 'active' as const }]
  return { ...policy, members: { ...policy.members, [member]: { ...entry, keys } } }
}
