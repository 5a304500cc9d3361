/** The founder: the policy that the workspace begins with, and the key that signs its first commit. */
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ADMINISTRATOR, holders, ownerOfKey, type Policy } from '../../core/policy/policy.ts'
import { readPolicyInput } from '../../documents/policy-input.ts'
import { bytesGiven, textIn } from './given-file.ts'
import { UsageError, orRefuse } from './refused.ts'
import { packageRoot } from './package.ts'

/** A member as `--member id=name` gives him. */
export interface Person {
  readonly id: string
  readonly name: string
}

/** Reads `id=name`. */
export function personFrom(text: string): Person {
  const at = text.indexOf('=')
  if (at < 1) throw new UsageError('pair-expected', { option: '--member', found: text })
  return { id: text.slice(0, at).trim(), name: text.slice(at + 1).trim() }
}

/** The policy of `--policy <file>`. */
export async function policyFrom(file: string): Promise<Policy> {
  const name = basename(file)
  return orRefuse(readPolicyInput(name, textIn(name, await bytesGiven('.', file))))
}

/** A policy with one administrator, and the roles that the built-in processes know; nobody holds those yet. */
export async function policyOfOne(person: Person): Promise<Policy> {
  const file = join(packageRoot(), 'templates', 'policy', 'starter.yaml')
  const starter = orRefuse(readPolicyInput('starter.yaml', await readFile(file, 'utf8')))
  return {
    ...starter,
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
