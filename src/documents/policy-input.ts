/** A person writes a policy for `bd init --policy` in the same words, with less to say. */
import { bad, finding, good, type Result } from '../core/rules/finding.ts'
import type { Member, Policy, PolicyKey, Role } from '../core/policy/policy.ts'
import { cutValues } from './cut-value.ts'
import { decodeFormat } from './decode.ts'
import {
  danglingNames,
  POLICY_FORMAT,
  role,
  roleGrant,
  rolePair,
  thresholds,
  unit,
} from './policy.ts'
import { both } from './wording.ts'
import {
  byId,
  either,
  exactly,
  fields,
  id,
  line,
  list,
  maybe,
  oneOf,
  ordinal,
  regexText,
  type Shaped,
  wording,
} from './shape.ts'
import { readYaml } from './source.ts'

/** A line of a public-key file: type, base64, and a comment that is left out. */
const keyLine = regexText(
  /^(?:ssh|sk-ssh|ecdsa|sk-ecdsa)-[a-z0-9@.-]+ +[A-Za-z0-9+/]+={0,2}(?: .*)?$/,
  'public-key',
)

const input = fields({
  format: maybe(exactly(POLICY_FORMAT)),
  version: maybe(ordinal),
  thresholds,
  units: maybe(byId(either([line, unit]))),
  roles: byId(either([line, fields({ ...role.shape, title: wording })])),
  members: byId(
    fields({
      name: line,
      email: maybe(line),
      superior: maybe(id),
      state: maybe(exactly('left')),
      keys: maybe(
        list(
          either([keyLine, fields({ key: keyLine, state: maybe(oneOf(['active', 'retired'])) })]),
        ),
      ),
    }),
  ),
  grants: list(roleGrant),
  'same-person': maybe(list(rolePair)),
})

type Input = Shaped<typeof input>

/**
 * Reads the YAML of `bd init --policy`. Where it is silent: version 1, no units, no pairs of roles, no keys, keys active.
 * A title or a unit may be one text; a key may be the whole line of a public-key file.
 */
export function readPolicyInput(file: string, text: string): Result<Policy> {
  const source = readYaml(file, text)
  if (!source.ok) return source
  const read = decodeFormat(input, POLICY_FORMAT, source.value)
  if (!read.ok) return read
  const policy = policyOf(read.value)
  const dangling = [...cutValues(file, text), ...danglingNames(policy, source.value)]
  if (policy.version !== 1) {
    const facts = { key: 'version', expected: '1', found: String(policy.version) }
    dangling.push(finding('invalid-value', facts, source.value.placeOf(['version'])))
  }
  return dangling.length === 0 ? good(policy) : bad(...dangling)
}

function policyOf(read: Input): Policy {
  return {
    format: POLICY_FORMAT,
    version: read.version ?? 1,
    thresholds: read.thresholds,
    units: mapped(read.units ?? {}, (entry) =>
      typeof entry === 'string' ? { name: entry } : entry,
    ),
    roles: mapped(read.roles, roleOf),
    members: mapped(read.members, memberOf),
    grants: read.grants,
    'same-person': read['same-person'] ?? [],
  }
}

function roleOf(entry: Input['roles'][string]): Role {
  return typeof entry === 'string' ? { title: both(entry) } : { ...entry, title: both(entry.title) }
}

function memberOf({ keys, ...entry }: Input['members'][string]): Member {
  return { ...entry, keys: (keys ?? []).map(keyOf) }
}

function keyOf(
  entry: string | { readonly key: string; readonly state?: 'active' | 'retired' },
): PolicyKey {
  const [written, state] = typeof entry === 'string' ? [entry, undefined] : [entry.key, entry.state]
  const [type, base64] = written.split(/ +/)
  return { key: `${type} ${base64}`, state: state ?? 'active' }
}

function mapped<A, B>(
  entries: Readonly<Record<string, A>>,
  change: (entry: A) => B,
): Record<string, B> {
  return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, change(entry)]))
}
