/** Lines show the roster: members, their roles and keys. */
import type { Policy, PolicyKey } from '../../core/policy/policy.ts'
import { type Names, namesIn } from '../names.ts'
import { type Cell, tableLines } from '../table.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { nameOf, namesOf } from './view.ts'

/** A member with everything that the policy says of him. */
export interface MemberView {
  readonly id: string
  readonly name: string
  readonly superior: string | null
  readonly left: boolean
  readonly roles: readonly { readonly role: string; readonly unit: string | null }[]
  readonly keys: readonly {
    readonly fingerprint: string
    readonly state: PolicyKey['state']
    readonly proven: boolean
  }[]
}

export interface PolicyView {
  readonly policy: Policy
  readonly members: readonly MemberView[]
}

/** The version and threshold, every member, and the roles that nobody holds. */
export function policyLines(
  v: Voice,
  { policy, members }: PolicyView,
  columns: number,
): readonly Line[] {
  const names = namesIn(v, policy)
  const isLed = members.some(({ superior }) => superior !== null)
  const head = [
    ...v.t(['人员', '姓名', '角色'], ['member', 'name', 'roles']),
    ...(isLed ? [v.t('上级', 'superior')] : []),
    v.t('密钥', 'keys'),
  ]
  const rows = members.map(({ id, name, superior, left, roles, keys }): (string | Cell)[] => [
    { text: id, style: left ? 'faint' : 'strong' },
    left ? name + v.bracketed(v.t('已离任', 'left')) : name,
    v.list(
      roles.map(
        ({ role, unit }) =>
          nameOf({ names }, 'role', role) +
          (unit === null ? '' : v.bracketed(nameOf({ names }, 'unit', unit))),
      ),
    ),
    ...(isLed ? [superior === null ? '' : nameOf({ names }, 'member', superior)] : []),
    keys.length === 0
      ? { text: v.t('尚无密钥', 'none yet'), style: 'warning' }
      : v.list(keys.map((key) => keyText(v, key))),
  ])
  const empty = Object.keys(policy.roles).filter(
    (role) => !policy.grants.some((grant) => grant.role === role),
  )
  const pairs = policy['same-person'].map((pair) => namesOf(v, { names }, 'role', pair))
  return [
    styled(
      'strong',
      v.t(
        `人员与权限名册，第 ${policy.version} 版；变更须 ${policy.thresholds.policy} 位管理员签名`,
        `policy, version ${policy.version}; changes need ${policy.thresholds.policy} administrator${policy.thresholds.policy === 1 ? '' : 's'}`,
      ),
    ),
    ...tableLines({ head, rows }, columns),
    ...postLines(v, policy, names),
    ...(empty.length === 0
      ? []
      : [v.labelled(v.t('尚无人担任', 'held by nobody'), namesOf(v, { names }, 'role', empty))]),
    ...(pairs.length === 0
      ? []
      : [v.labelled(v.t('可由一人兼任', 'may be held together'), pairs.join(v.t('；', '; ')))]),
  ]
}

/** The roles with a headcount or a duty: how many of how many hold it, and what it has to do. */
function postLines(v: Voice, policy: Policy, names: Names): readonly Line[] {
  return Object.entries(policy.roles).flatMap(([role, { headcount, duty }]): readonly Line[] => {
    if (headcount === undefined && duty === undefined) return []
    const held = new Set(policy.grants.filter((one) => one.role === role).map((one) => one.member))
    const count =
      headcount === undefined
        ? ''
        : v.t(`定编 ${headcount} 人，在岗 ${held.size} 人`, `${held.size} of ${headcount}`)
    const said = [count, duty ?? ''].filter((one) => one !== '').join(v.t('；', '; '))
    return [v.labelled(nameOf({ names }, 'role', role), said)]
  })
}

function keyText(v: Voice, key: MemberView['keys'][number]): string {
  const notes = [
    ...(key.state === 'retired' ? [v.t('已停用', 'retired')] : []),
    ...(key.state === 'compromised' ? [v.t('已失控', 'compromised')] : []),
    ...(key.proven ? [] : [v.t('持有未证实', 'not yet shown to be held')]),
  ]
  return key.fingerprint + v.bracketed(notes.join(v.t('，', ', ')))
}
