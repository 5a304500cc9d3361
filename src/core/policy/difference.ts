/** One roster differs from the next by typed changes, each with its old and its new value. */
import type { Member, Policy, PolicyKey, Role, RoleGrant } from './policy.ts'
import type { PolicyChange } from './roster-change.ts'

/**
 * Every change from the old roster to the new, in the order of the file: people, then what they hold, then roles, units,
 * the threshold and the pairs. Empty where both say the same, whatever their version, their order or their repetitions.
 */
export function policyDifference(old: Policy, next: Policy): readonly PolicyChange[] {
  return [
    ...entries(next.members).flatMap(([member, entry]) =>
      memberChanges(member, own(old.members, member), entry),
    ),
    ...grantChanges(old.grants, next.grants),
    ...roleChanges(old.roles, next.roles),
    ...unitChanges(old.units, next.units),
    ...(old.thresholds.policy === next.thresholds.policy
      ? []
      : [
          {
            kind: 'threshold' as const,
            from: old.thresholds.policy,
            to: next.thresholds.policy,
          },
        ]),
    ...pairChanges(old['same-person'], next['same-person']),
  ]
}

function memberChanges(
  member: string,
  before: Member | undefined,
  after: Member,
): readonly PolicyChange[] {
  const known: Member = before ?? { name: after.name, keys: [] }
  const had = new Map(known.keys.map((one) => [one.key, one]))
  return [
    ...(before === undefined ? [{ kind: 'member-added' as const, member, name: after.name }] : []),
    ...(known.name === after.name
      ? []
      : [{ kind: 'member-renamed' as const, member, from: known.name, to: after.name }]),
    ...(known.email === after.email
      ? []
      : [{ kind: 'email-changed' as const, member, from: known.email, to: after.email }]),
    ...(known.superior === after.superior
      ? []
      : [{ kind: 'superior-changed' as const, member, from: known.superior, to: after.superior }]),
    ...(known.state === after.state
      ? []
      : [{ kind: `member-${after.state === 'left' ? 'left' : 'returned'}` as const, member }]),
    ...after.keys.flatMap((one) => keyChange(member, had, one)),
  ]
}

function keyChange(
  member: string,
  had: ReadonlyMap<string, PolicyKey>,
  { key, state, since }: PolicyKey,
): readonly PolicyChange[] {
  const before = had.get(key)
  if (before?.state === state && before.since === since) return []
  if (since !== undefined) return [{ kind: 'key-compromised', member, key, since }]
  if (state === 'retired') return [{ kind: 'key-retired', member, key }]
  const further = [...had].some(([other, one]) => other !== key && one.state === 'active')
  return [{ kind: 'key-added', member, key, further }]
}

function grantChanges(old: readonly RoleGrant[], next: readonly RoleGrant[]) {
  const nameOf = ({ member, role, unit }: RoleGrant) => `${member} ${role} ${unit ?? ''}`
  const fresh = missing(next, old, nameOf)
  const gone = missing(old, next, nameOf)
  return [
    ...gone.map((grant) => ({ kind: 'revoked' as const, grant })),
    ...fresh.map((grant) => ({ kind: 'granted' as const, grant })),
  ]
}

function roleChanges(old: Policy['roles'], next: Policy['roles']): readonly PolicyChange[] {
  return [
    ...entries(next).flatMap(([role, entry]) => roleChange(role, own(old, role), entry)),
    ...entries(old).flatMap(([role, { title }]) =>
      Object.hasOwn(next, role) ? [] : [{ kind: 'role-removed' as const, role, title }],
    ),
  ]
}

function roleChange(role: string, before: Role | undefined, after: Role): readonly PolicyChange[] {
  const known: Role = before ?? { title: after.title }
  const from = known.may ?? []
  const to = after.may ?? []
  const same = from.length === to.length && from.every((one) => to.includes(one))
  return [
    ...(before === undefined ? [{ kind: 'role-added' as const, role, title: after.title }] : []),
    ...(known.title.zh === after.title.zh && known.title.en === after.title.en
      ? []
      : [{ kind: 'role-retitled' as const, role, from: known.title, to: after.title }]),
    ...(same ? [] : [{ kind: 'role-may' as const, role, from, to }]),
    ...(known.requires === after.requires
      ? []
      : [{ kind: 'role-requires' as const, role, from: known.requires, to: after.requires }]),
    ...(known.headcount === after.headcount
      ? []
      : [{ kind: 'role-headcount' as const, role, from: known.headcount, to: after.headcount }]),
    ...(known.duty === after.duty
      ? []
      : [{ kind: 'role-duty' as const, role, from: known.duty, to: after.duty }]),
  ]
}

function unitChanges(old: Policy['units'], next: Policy['units']): readonly PolicyChange[] {
  return [
    ...entries(next).flatMap(([unit, { name }]): readonly PolicyChange[] => {
      const before = own(old, unit)
      if (before === undefined) return [{ kind: 'unit-added', unit, name }]
      return before.name === name
        ? []
        : [{ kind: 'unit-renamed', unit, from: before.name, to: name }]
    }),
    ...entries(old).flatMap(([unit, { name }]) =>
      Object.hasOwn(next, unit) ? [] : [{ kind: 'unit-removed' as const, unit, name }],
    ),
  ]
}

function pairChanges(old: Policy['same-person'], next: Policy['same-person']) {
  const nameOf = (roles: readonly [string, string]) => [...roles].sort().join(' ')
  return [
    ...missing(old, next, nameOf).map((roles) => ({ kind: 'pair-removed' as const, roles })),
    ...missing(next, old, nameOf).map((roles) => ({ kind: 'pair-added' as const, roles })),
  ]
}

/** What the first list has and the second has not, each once. */
function missing<T>(list: readonly T[], other: readonly T[], nameOf: (one: T) => string): T[] {
  const there = new Set(other.map(nameOf))
  return [...new Map(list.map((one) => [nameOf(one), one]))]
    .filter(([name]) => !there.has(name))
    .map(([, one]) => one)
}

function entries<T>(record: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(record)
}

function own<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined
}
