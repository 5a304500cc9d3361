/** What a change of the roster says of itself where its author gave no reason: it stands in the record and in the commit. */
import type { Policy } from '../../core/policy/policy.ts'
import type { Language } from '../../core/workspace.ts'
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

export function retiredReason(language: Language, fingerprint: string): string {
  return language === 'zh' ? `停用密钥 ${fingerprint}` : `retire the key ${fingerprint}`
}

function called(language: Language, policy: Policy, member: string, role: string) {
  const names = namesIn(language, policy)
  return [names('member', member) ?? member, names('role', role) ?? role] as const
}
