/** The command that would change the roster again as an act changed it, where one command says it all. */
import type { Change } from '../../core/effect/change.ts'
import type { RoleGrant } from '../../core/policy/policy.ts'

/** Takes what the act changed; gives the words after `bd`, or nothing where they need a key or more than one command. */
export function rosterWordsOf(changes: readonly Change[]): readonly string[] | undefined {
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
  const [one] = rest
  if (rest.length !== 1 || one === undefined) return undefined
  switch (one.kind) {
    case 'granted':
      return grantWords('grant-role', one.grant)
    case 'revoked':
      return grantWords('revoke-role', one.grant)
    case 'member-added':
      return ['policy', 'add-member', one.member, `--name=${one.name}`]
    case 'member-renamed':
      return ['policy', 'edit-member', one.member, `--name=${one.to}`]
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

function grantWords(verb: string, { member, role, unit }: RoleGrant): readonly string[] {
  return ['policy', verb, member, role, ...(unit === undefined ? [] : [`--unit=${unit}`])]
}
