/** What an act changes in the roster, in words: people, keys by fingerprint, roles, the threshold. */
import type { PolicyChange } from '../../core/policy/difference.ts'
import type { Permission, RoleGrant } from '../../core/policy/policy.ts'
import type { Language } from '../../core/record/workspace.ts'
import { identified } from '../names.ts'
import { type Line, styled } from '../text.ts'
import { wordsOf } from '../words/telling.ts'
import { changeLine, type EffectView } from './effect-view.ts'
import { bracketed, labelled, nameOf, namesOf, pick } from './view.ts'

/** One change of the roster. */
export function rosterLine(view: EffectView, change: PolicyChange): Line {
  const { language } = view
  const who = (member: string) => identified(language, nameOf(view, 'member', member), member)
  const say = (zh: string, en: string, value: string) =>
    labelled(language, pick(language, zh, en), value)
  switch (change.kind) {
    case 'member-added':
      return say('新增人员', 'new member', identified(language, change.name, change.member))
    case 'member-renamed':
      return styled(
        'warning',
        changeLine(
          language,
          pick(language, `人员改名（${change.member}）`, `name of ${change.member}`),
          change.from,
          change.to,
        ) as string,
      )
    case 'email-changed':
      return changeLine(
        language,
        pick(language, `${who(change.member)}的邮箱`, `e-mail of ${who(change.member)}`),
        change.from,
        change.to,
      )
    case 'member-left':
      return say('离任', 'leaves', who(change.member))
    case 'member-returned':
      return say('恢复在任', 'returns', who(change.member))
    case 'key-added': {
      const key = `${who(change.member)} ${view.fingerprint(change.key)}`
      const further = pick(language, '此人另有在用密钥', 'besides a key in use')
      return change.further
        ? styled('warning', say('增加密钥', 'further key', key + bracketed(language, further)))
        : say('登记密钥', 'key', key)
    }
    case 'key-retired':
      return say('停用密钥', 'key retired', `${who(change.member)} ${view.fingerprint(change.key)}`)
    case 'granted':
      return say('授予角色', 'role granted', grantText(view, change.grant))
    case 'revoked':
      return say('收回角色', 'role taken away', grantText(view, change.grant))
    case 'role-added':
      return say('新设角色', 'new role', identified(language, change.title[language], change.role))
    case 'role-removed':
      return say(
        '撤销角色',
        'role removed',
        identified(language, change.title[language], change.role),
      )
    case 'role-retitled':
      return changeLine(
        language,
        pick(language, `角色名称（${change.role}）`, `title of role ${change.role}`),
        change.from[language],
        change.to[language],
      )
    case 'role-may':
      return changeLine(
        language,
        roleLabel(view, change.role, '权限', 'what it may do'),
        mayText(language, change.from),
        mayText(language, change.to),
      )
    case 'role-requires':
      return changeLine(
        language,
        roleLabel(view, change.role, '签名要求', 'how it signs'),
        requiresText(language, change.from),
        requiresText(language, change.to),
      )
    case 'unit-added':
      return say('新增单位', 'new unit', identified(language, change.name, change.unit))
    case 'unit-removed':
      return say('撤销单位', 'unit removed', identified(language, change.name, change.unit))
    case 'unit-renamed':
      return changeLine(
        language,
        pick(language, `单位名称（${change.unit}）`, `name of unit ${change.unit}`),
        change.from,
        change.to,
      )
    case 'threshold':
      return changeLine(
        language,
        pick(language, '变更名册须签名的管理员人数', 'administrators who must sign a change'),
        change.from === 0 ? undefined : String(change.from),
        String(change.to),
      )
    case 'pair-added':
      return say('允许一人兼任', 'may be held together', pairText(view, change.roles))
    case 'pair-removed':
      return say('不再允许一人兼任', 'no longer held together', pairText(view, change.roles))
    default:
      return change satisfies never
  }
}

function grantText(view: EffectView, grant: RoleGrant): string {
  const { language } = view
  const who = identified(language, nameOf(view, 'member', grant.member), grant.member)
  return pick(language, `${who}任`, `${who} as `) + grantedRole(view, grant)
}

/** The role that a member is granted, with its unit. */
export function grantedRole(view: EffectView, { role, unit }: RoleGrant): string {
  const { language } = view
  const where = unit === undefined ? '' : bracketed(language, nameOf(view, 'unit', unit))
  return identified(language, nameOf(view, 'role', role), role) + where
}

function roleLabel(view: EffectView, role: string, zh: string, en: string): string {
  const name = nameOf(view, 'role', role)
  return pick(view.language, `角色“${name}”的${zh}`, `role ${name}: ${en}`)
}

function pairText(view: EffectView, roles: readonly [string, string]): string {
  return namesOf(view.language, view, 'role', roles)
}

const MAY: Readonly<Record<Permission, readonly [zh: string, en: string]>> = {
  publish: ['发布流程', 'publish processes'],
  'set-parameters': ['设定制度待定值', 'set parameters'],
  calendar: ['维护工作日历', 'keep the calendar'],
}

function mayText(language: Language, may: readonly Permission[]): string {
  if (may.length === 0) return pick(language, '无', 'nothing')
  return may.map((one) => pick(language, ...MAY[one])).join(wordsOf(language).comma)
}

function requiresText(language: Language, requires: 'touch' | 'touch-and-pin' | undefined): string {
  switch (requires) {
    case 'touch':
      return pick(language, '须触碰安全密钥', 'a touched security key')
    case 'touch-and-pin':
      return pick(language, '须触碰安全密钥并输入 PIN', 'a touched security key with PIN')
    case undefined:
      return pick(language, '无特别要求', 'as everybody')
    default:
      return requires satisfies never
  }
}
