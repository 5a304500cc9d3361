/** The file policy.yaml has this shape. */
import { bad, finding, type Finding, type Result } from '../core/rules/finding.ts'
import { KEY_REQUIREMENTS, type Policy } from '../core/policy/policy.ts'
import { decodeFormat, inOrder } from './decode.ts'
import {
  byId,
  commitId,
  either,
  exactly,
  fields,
  id,
  line,
  list,
  maybe,
  oneOf,
  ordinal,
  pair,
  regexText,
  type Shape,
  text,
  wordingInBoth,
} from './shape.ts'
import type { Places, YamlSource } from './places.ts'

export const POLICY_FORMAT = 'bd/policy@1'

/** `<type> <base64>`, as in a public-key file, without a comment. */
const publicKey = regexText(
  /^(?:ssh|sk-ssh|ecdsa|sk-ecdsa)-[a-z0-9@.-]+ [A-Za-z0-9+/]+={0,2}$/,
  'public-key',
)
const base64 = regexText(/^[A-Za-z0-9+/]+={0,2}$/, 'base64')

export const role = fields({
  title: wordingInBoth,
  requires: maybe(oneOf(KEY_REQUIREMENTS)),
  may: maybe(list(oneOf(['publish', 'set-parameters', 'calendar']))),
  headcount: maybe(ordinal),
  duty: maybe(text),
})

export const unit = fields({ name: line })
export const thresholds = fields({ policy: ordinal })
export const roleGrant = fields({ member: id, role: id, unit: maybe(id) })
export const rolePair = pair(id)

export const policy: Shape<Policy> = fields({
  format: exactly(POLICY_FORMAT),
  version: ordinal,
  thresholds,
  units: byId(unit),
  roles: byId(role),
  members: byId(
    fields({
      name: line,
      email: maybe(line),
      superior: maybe(id),
      state: maybe(exactly('left')),
      keys: list(
        either([
          fields({ key: publicKey, state: oneOf(['active', 'retired']), proof: maybe(base64) }),
          fields({
            key: publicKey,
            state: exactly('compromised'),
            since: commitId,
            proof: maybe(base64),
          }),
        ]),
      ),
    }),
  ),
  grants: list(roleGrant),
  'same-person': list(rolePair),
})

/** Reads `policy.yaml`; every name in it must be declared in it. */
export function readPolicy(source: YamlSource): Result<Policy> {
  const read = decodeFormat(policy, POLICY_FORMAT, source)
  if (!read.ok) return read
  const dangling = danglingNames(read.value, source)
  return dangling.length === 0 ? read : bad(...dangling)
}

/** A finding for every member, role or unit that the policy names and does not declare, and for every key listed twice. */
export function danglingNames(policy: Policy, places: Places): Finding[] {
  const findings: Finding[] = []
  const demand = (
    declared: object,
    found: string | undefined,
    key: string,
    path: (string | number)[],
  ) => {
    if (found === undefined || Object.hasOwn(declared, found)) return
    findings.push(
      finding('invalid-value', { key, expected: `declared-${key}`, found }, places.placeOf(path)),
    )
  }
  for (const [index, grant] of policy.grants.entries()) {
    demand(policy.members, grant.member, 'member', ['grants', index, 'member'])
    demand(policy.roles, grant.role, 'role', ['grants', index, 'role'])
    demand(policy.units, grant.unit, 'unit', ['grants', index, 'unit'])
  }
  for (const [index, roles] of policy['same-person'].entries()) {
    for (const [side, name] of roles.entries())
      demand(policy.roles, name, 'role', ['same-person', index, side])
  }
  const owners = new Map<string, string>()
  for (const [member, { keys }] of Object.entries(policy.members)) {
    for (const [index, { key }] of keys.entries()) {
      const owner = owners.get(key)
      if (owner !== undefined) {
        const facts = { fingerprint: key, members: `${owner}, ${member}` }
        findings.push(
          finding('key-shared', facts, places.placeOf(['members', member, 'keys', index])),
        )
      }
      owners.set(key, member)
    }
  }
  return inOrder(findings)
}
