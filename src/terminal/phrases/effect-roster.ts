/** What an act changes in the roster, in words: people, keys by fingerprint, roles, the threshold. */
import type { PolicyChange } from '../../core/policy/roster-change.ts'
import type { KeyRequirement, Permission, RoleGrant } from '../../core/policy/policy.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { changeLine, type EffectView } from './effect-view.ts'
import { nameOf, namesOf } from './view.ts'

/** One change of the roster. */
export function rosterLine(view: EffectView, change: PolicyChange): Line {
  const { v } = view
  const who = (member: string) => v.named(nameOf(view, 'member', member), member)
  switch (change.kind) {
    case 'member-added':
      return v.labelled(v.t('新增人员', 'new member'), v.named(change.name, change.member))
    case 'member-renamed':
      return styled(
        'warning',
        changeLine(
          v,
          v.t(`人员改名（${change.member}）`, `name of ${change.member}`),
          change.from,
          change.to,
        ) as string,
      )
    case 'email-changed':
      return changeLine(
        v,
        v.t(`${who(change.member)}的邮箱`, `e-mail of ${who(change.member)}`),
        change.from,
        change.to,
      )
    case 'superior-changed': {
      const named = (one: string | undefined) => (one === undefined ? undefined : who(one))
      const label = v.t(`${who(change.member)}的上级`, `superior of ${who(change.member)}`)
      return changeLine(v, label, named(change.from), named(change.to))
    }
    case 'member-left':
      return v.labelled(v.t('离任', 'leaves'), who(change.member))
    case 'member-returned':
      return v.labelled(v.t('恢复在任', 'returns'), who(change.member))
    case 'key-added': {
      const key = `${who(change.member)} ${view.fingerprint(change.key)}`
      const further = v.t('此人另有在用密钥', 'besides a key in use')
      return change.further
        ? styled('warning', v.labelled(v.t('增加密钥', 'further key'), key + v.bracketed(further)))
        : v.labelled(v.t('登记密钥', 'key'), key)
    }
    case 'key-retired':
      return v.labelled(
        v.t('停用密钥', 'key retired'),
        `${who(change.member)} ${view.fingerprint(change.key)}`,
      )
    case 'key-compromised':
      return v.labelled(
        v.t('密钥失控', 'key compromised'),
        v.t(
          `${who(change.member)} ${view.fingerprint(change.key)}，提交 ${change.since.slice(0, 12)} 之后所签的存疑`,
          `${who(change.member)} ${view.fingerprint(change.key)}; in doubt is what it signed after commit ${change.since.slice(0, 12)}`,
        ),
      )
    case 'granted':
      return v.labelled(v.t('授予角色', 'role granted'), grantText(view, change.grant))
    case 'revoked':
      return v.labelled(v.t('收回角色', 'role taken away'), grantText(view, change.grant))
    case 'role-added':
      return v.labelled(v.t('新设角色', 'new role'), v.named(v.title(change.title), change.role))
    case 'role-removed':
      return v.labelled(
        v.t('撤销角色', 'role removed'),
        v.named(v.title(change.title), change.role),
      )
    case 'role-retitled':
      return changeLine(
        v,
        v.t(`角色名称（${change.role}）`, `title of role ${change.role}`),
        v.title(change.from),
        v.title(change.to),
      )
    case 'role-may':
      return changeLine(
        v,
        roleLabel(view, change.role, '权限', 'what it may do'),
        mayText(v, change.from),
        mayText(v, change.to),
      )
    case 'role-requires':
      return changeLine(
        v,
        roleLabel(view, change.role, '签名要求', 'how it signs'),
        requiresText(v, change.from),
        requiresText(v, change.to),
      )
    case 'role-headcount': {
      const label = roleLabel(view, change.role, '定编', 'headcount')
      return changeLine(v, label, headcountText(v, change.from), headcountText(v, change.to))
    }
    case 'role-duty':
      return changeLine(v, roleLabel(view, change.role, '岗位职责', 'duty'), change.from, change.to)
    case 'unit-added':
      return v.labelled(v.t('新增单位', 'new unit'), v.named(change.name, change.unit))
    case 'unit-removed':
      return v.labelled(v.t('撤销单位', 'unit removed'), v.named(change.name, change.unit))
    case 'unit-renamed':
      return changeLine(
        v,
        v.t(`单位名称（${change.unit}）`, `name of unit ${change.unit}`),
        change.from,
        change.to,
      )
    case 'threshold':
      return changeLine(
        v,
        v.t('变更名册须签名的管理员人数', 'administrators who must sign a change'),
        change.from === 0 ? undefined : String(change.from),
        String(change.to),
      )
    case 'pair-added':
      return v.labelled(v.t('允许一人兼任', 'may be held together'), pairText(view, change.roles))
    case 'pair-removed':
      return v.labelled(
        v.t('不再允许一人兼任', 'no longer held together'),
        pairText(view, change.roles),
      )
    default:
      return change satisfies never
  }
}

function grantText(view: EffectView, grant: RoleGrant): string {
  const { v } = view
  const who = v.named(nameOf(view, 'member', grant.member), grant.member)
  return v.t(`${who}任`, `${who} as `) + grantedRole(view, grant)
}

/** The role that a member is granted, with its unit. */
export function grantedRole(view: EffectView, { role, unit }: RoleGrant): string {
  const { v } = view
  const where = unit === undefined ? '' : v.bracketed(nameOf(view, 'unit', unit))
  return v.named(nameOf(view, 'role', role), role) + where
}

function roleLabel(view: EffectView, role: string, zh: string, en: string): string {
  const name = nameOf(view, 'role', role)
  return view.v.t(`角色“${name}”的${zh}`, `role ${name}: ${en}`)
}

function pairText(view: EffectView, roles: readonly [string, string]): string {
  return namesOf(view.v, view, 'role', roles)
}

const permissionWords = ({ t }: Voice): Readonly<Record<Permission, string>> => ({
  publish: t('发布流程', 'publish processes'),
  'set-parameters': t('设定制度待定值', 'set parameters'),
  calendar: t('维护工作日历', 'keep the calendar'),
})

function mayText(v: Voice, may: readonly Permission[]): string {
  if (may.length === 0) return v.t('无', 'nothing')
  return v.list(may.map((one) => permissionWords(v)[one]))
}

/** `3 人`; nothing where any number may hold the role. */
function headcountText(v: Voice, headcount: number | undefined): string | undefined {
  return headcount === undefined ? undefined : v.t(`${headcount} 人`, String(headcount))
}

function requiresText(v: Voice, requires: KeyRequirement | undefined): string {
  switch (requires) {
    case 'touch':
      return v.t('须触碰安全密钥', 'a touched security key')
    case 'touch-and-pin':
      return v.t('须触碰安全密钥并输入 PIN', 'a touched security key with PIN')
    case undefined:
      return v.t('无特别要求', 'as everybody')
    default:
      return requires satisfies never
  }
}
