/** One command changes the roster again as an act changed it, where one command says it all. */
import type { Change } from '../../core/effect/change.ts'
import type { Policy, RoleGrant } from '../../core/policy/policy.ts'
import { fingerprintOf } from './fingerprint.ts'

/** Takes what the act changed; gives the words after `bd`, or nothing where they need a key or more than one command. */
export function rosterWordsOf(
  changes: readonly Change[],
  policy?: Policy,
): readonly string[] | undefined {
  const rest = changes.filter(({ kind }) => kind !== 'policy-version')
  const leaves = rest.find((one) => one.kind === 'member-left')
  // Who leaves loses his roles by the same command.
  const taken = rest.every(({ kind }) => kind === 'member-left' || kind === 'revoked')
  if (leaves !== undefined && taken) return ['policy', 'leave', leaves.member]
  const fresh = rest.find((one) => one.kind === 'role-added')
  const granted = rest.find((one) => one.kind === 'granted')
  if (rest.length === 2 && fresh !== undefined && granted?.grant.role === fresh.role) {
    // A role that the roster lacked came along with its first holder.
    const { zh, en } = fresh.title
    return [...grantWords('grant-role', granted.grant), `--title=${zh}`, `--title-en=${en}`]
  }
  const edited = roleWords(rest)
  if (edited !== undefined) return edited
  const added = memberWords(rest)
  if (added !== undefined) return added
  const [one] = rest
  if (rest.length !== 1 || one === undefined) return undefined
  switch (one.kind) {
    case 'granted':
      return grantWords('grant-role', one.grant)
    case 'revoked':
      return grantWords('revoke-role', one.grant)
    case 'role-added': {
      const { zh, en } = one.title
      const may = policy?.roles[one.role]?.may ?? []
      const titles = [`--title=${zh}`, `--title-en=${en}`]
      return ['policy', 'add-role', one.role, ...titles, ...may.map((each) => `--may=${each}`)]
    }
    case 'key-retired':
      return ['policy', 'retire-key', fingerprintOf(one.key)]
    case 'key-compromised':
      return ['policy', 'compromised', fingerprintOf(one.key), `--since=${one.since}`]
    case 'threshold':
      return ['policy', 'set-threshold', String(one.to)]
    case 'member-returned':
      return ['policy', 'return', one.member]
    case 'unit-added':
      return ['policy', 'add-unit', one.unit, `--name=${one.name}`]
    case 'unit-renamed':
      return ['policy', 'edit-unit', one.unit, `--name=${one.to}`]
    case 'pair-added':
      return ['policy', 'add-pair', ...one.roles]
    case 'pair-removed':
      return ['policy', 'remove-pair', ...one.roles]
    default:
      return undefined
  }
}

/** Another title, permission, headcount or duty of one role, or several of them. */
function roleWords(rest: readonly Change[]): readonly string[] | undefined {
  const titles = rest.flatMap((one) => (one.kind === 'role-retitled' ? [one] : []))
  const may = rest.flatMap((one) => (one.kind === 'role-may' ? [one] : []))
  const posts = rest.flatMap((one) =>
    one.kind === 'role-headcount' || one.kind === 'role-duty' ? [one] : [],
  )
  const all = [...titles, ...may, ...posts]
  const roles = new Set(all.map(({ role }) => role))
  const [role, ...others] = roles
  if (role === undefined || others.length > 0 || all.length !== rest.length) {
    return undefined
  }
  return [
    'policy',
    'edit-role',
    role,
    ...titles.flatMap(({ to }) => [`--title=${to.zh}`, `--title-en=${to.en}`]),
    ...may.flatMap(({ to }) => (to.length === 0 ? ['none'] : to).map((one) => `--may=${one}`)),
    ...posts.map(({ kind, to }) =>
      kind === 'role-duty' ? `--duty=${to ?? ''}` : `--headcount=${to ?? 'none'}`,
    ),
  ]
}

/** Somebody new without a key, or another name or address of somebody known, with the roles that came along. */
function memberWords(rest: readonly Change[]): readonly string[] | undefined {
  const fresh = rest.flatMap((one) => (one.kind === 'member-added' ? [one] : []))
  const renamed = rest.flatMap((one) => (one.kind === 'member-renamed' ? [one] : []))
  const email = rest.flatMap((one) => (one.kind === 'email-changed' ? [one] : []))
  const grants = rest.flatMap((one) => (one.kind === 'granted' ? [one.grant] : []))
  const superior = rest.flatMap((one) => (one.kind === 'superior-changed' ? [one] : []))
  const all = [...fresh, ...renamed, ...email, ...superior]
  const [member, ...others] = new Set(all.map((one) => one.member))
  if (member === undefined || others.length > 0) return undefined
  if (all.length + grants.length !== rest.length) return undefined
  const units = new Set(grants.map(({ unit }) => unit))
  const isNew = fresh.length > 0
  if (units.size > 1 || (!isNew && grants.length > 0)) return undefined
  const [unit] = units
  return [
    'policy',
    isNew ? 'add-member' : 'edit-member',
    member,
    ...fresh.map(({ name }) => `--name=${name}`),
    ...renamed.map(({ to }) => `--name=${to}`),
    ...email.flatMap(({ to }) => (to === undefined ? [] : [`--email=${to}`])),
    ...superior.map(({ to = '' }) => `--superior=${to}`),
    ...grants.map(({ role }) => `--role=${role}`),
    ...(unit === undefined ? [] : [`--unit=${unit}`]),
  ]
}

function grantWords(verb: string, { member, role, unit }: RoleGrant): readonly string[] {
  return ['policy', verb, member, role, ...(unit === undefined ? [] : [`--unit=${unit}`])]
}
