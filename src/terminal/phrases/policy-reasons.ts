/** What a change of the roster says of itself where its author gave no reason: it stands in the record and in the commit. */
import type { Wording } from '../../core/text/wording.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { namesIn } from '../names.ts'
import type { Voice } from '../voice.ts'

type Reason = (v: Voice, policy: Policy, member: string, role: string) => string

export const grantedReason: Reason = (v, policy, member, role) => {
  const [who, what] = called(v, policy, member, role)
  return v.t(`授予${who}“${what}”角色`, `grant ${what} to ${who}`)
}

export const revokedReason: Reason = (v, policy, member, role) => {
  const [who, what] = called(v, policy, member, role)
  return v.t(`收回${who}的“${what}”角色`, `take ${what} back from ${who}`)
}

/** The name is that of the request: the roster may not have it yet. */
export function admittedReason(v: Voice, name: string): string {
  return v.t(`接纳${name}`, `admit ${name}`)
}

export function retiredReason(v: Voice, name: string, fingerprint: string): string {
  return v.t(`停用${name}的密钥 ${fingerprint}`, `retire the key ${fingerprint} of ${name}`)
}

export function compromisedReason(v: Voice, name: string, fingerprint: string): string {
  return v.t(
    `${name}的密钥 ${fingerprint} 失控`,
    `the key ${fingerprint} of ${name} is compromised`,
  )
}

export function addedReason(v: Voice, name: string): string {
  return v.t(`增列人员${name}`, `list ${name}`)
}

export function editedReason(v: Voice, name: string): string {
  return v.t(`更正${name}的姓名或邮箱`, `correct the name or address of ${name}`)
}

export function leftReason(v: Voice, name: string): string {
  return v.t(`${name}离任`, `${name} leaves`)
}

export function returnedReason(v: Voice, name: string): string {
  return v.t(`${name}返任`, `${name} comes back`)
}

export function addedRoleReason(v: Voice, title: Wording): string {
  return v.t(`增设角色“${title.zh}”`, `add the role ${title.en}`)
}

export function editedRoleReason(v: Voice, title: Wording): string {
  return v.t(`调整角色“${title.zh}”`, `change the role ${title.en}`)
}

export function unitReason(v: Voice, name: string): string {
  return v.t(`增列单位“${name}”`, `add the unit ${name}`)
}

export function renamedUnitReason(v: Voice, from: string, to: string): string {
  return v.t(`单位“${from}”更名为“${to}”`, `the unit ${from} is now called ${to}`)
}

export function pairReason(
  v: Voice,
  policy: Policy,
  roles: readonly [string, string],
  allowed: boolean,
): string {
  const names = namesIn(v, policy)
  const [one, other] = roles.map((role) => names('role', role) ?? role)
  return v.t(
    `${allowed ? '允许' : '不再允许'}一人兼任“${one}”和“${other}”`,
    `one member may ${allowed ? '' : 'no longer '}hold both ${one} and ${other}`,
  )
}

export function thresholdReason(v: Voice, needed: number): string {
  return v.t(
    `名册变更须 ${needed} 位管理员签名`,
    `changes need ${needed} administrator${needed === 1 ? '' : 's'}`,
  )
}

function called(v: Voice, policy: Policy, member: string, role: string) {
  const names = namesIn(v, policy)
  return [names('member', member) ?? member, names('role', role) ?? role] as const
}
