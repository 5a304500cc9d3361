/** What a change of the roster says of itself where its author gave no reason: it stands in the record and in the commit. */
import type { Policy } from '../../core/policy/policy.ts'
import type { Wording } from '../../core/process/process.ts'
import type { Language } from '../../core/record/workspace.ts'
import { namesIn } from '../names.ts'

type Reason = (language: Language, policy: Policy, member: string, role: string) => string

export const grantedReason: Reason = (language, policy, member, role) => {
  const [who, what] = called(language, policy, member, role)
  return language === 'zh' ? `授予${who}“${what}”角色` : `grant ${what} to ${who}`
}

export const revokedReason: Reason = (language, policy, member, role) => {
  const [who, what] = called(language, policy, member, role)
  return language === 'zh' ? `收回${who}的“${what}”角色` : `take ${what} back from ${who}`
}

/** The name is that of the request: the roster may not have it yet. */
export function admittedReason(language: Language, name: string): string {
  return language === 'zh' ? `接纳${name}` : `admit ${name}`
}

export function retiredReason(language: Language, name: string, fingerprint: string): string {
  return language === 'zh'
    ? `停用${name}的密钥 ${fingerprint}`
    : `retire the key ${fingerprint} of ${name}`
}

export function addedReason(language: Language, name: string): string {
  return language === 'zh' ? `增列人员${name}` : `list ${name}`
}

export function editedReason(language: Language, name: string): string {
  return language === 'zh' ? `更正${name}的姓名或邮箱` : `correct the name or address of ${name}`
}

export function leftReason(language: Language, name: string): string {
  return language === 'zh' ? `${name}离任` : `${name} leaves`
}

export function returnedReason(language: Language, name: string): string {
  return language === 'zh' ? `${name}返任` : `${name} comes back`
}

export function addedRoleReason(language: Language, title: Wording): string {
  return language === 'zh' ? `增设角色“${title.zh}”` : `add the role ${title.en}`
}

export function editedRoleReason(language: Language, title: Wording): string {
  return language === 'zh' ? `调整角色“${title.zh}”` : `change the role ${title.en}`
}

export function unitReason(language: Language, name: string): string {
  return language === 'zh' ? `增列单位“${name}”` : `add the unit ${name}`
}

export function renamedUnitReason(language: Language, from: string, to: string): string {
  return language === 'zh' ? `单位“${from}”更名为“${to}”` : `the unit ${from} is now called ${to}`
}

export function pairReason(
  language: Language,
  policy: Policy,
  roles: readonly [string, string],
  allowed: boolean,
): string {
  const names = namesIn(language, policy)
  const [one, other] = roles.map((role) => names('role', role) ?? role)
  if (language === 'zh') {
    return `${allowed ? '允许' : '不再允许'}一人兼任“${one}”和“${other}”`
  }
  return `one member may ${allowed ? '' : 'no longer '}hold both ${one} and ${other}`
}

export function thresholdReason(language: Language, needed: number): string {
  return language === 'zh'
    ? `名册变更须 ${needed} 位管理员签名`
    : `changes need ${needed} administrator${needed === 1 ? '' : 's'}`
}

function called(language: Language, policy: Policy, member: string, role: string) {
  const names = namesIn(language, policy)
  return [names('member', member) ?? member, names('role', role) ?? role] as const
}
