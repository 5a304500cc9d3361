/** What a member may be called, and where he may be written to, so that it can stand in the commits that he signs. */
import { type Finding, finding } from '../rules/finding.ts'
import { policyDifference } from './difference.ts'
import type { Policy } from './policy.ts'

const NAME = /^[^<>\p{Cc}\p{Zl}\p{Zp}]+$/u
const EMAIL = /^[^<>\s\p{Cc}]+$/u

/** Whether the name can stand in a commit: no angle brackets, no control characters, no blanks around it. */
export function isSigningName(name: string): boolean {
  return NAME.test(name) && name.trim() === name
}

/** Whether the address can: no angle brackets and no blanks. */
export function isSigningEmail(email: string): boolean {
  return EMAIL.test(email)
}

/** Whether letters can be sent to it: it can stand in a commit, and has a name and a place around one `@`. */
export function isMailAddress(email: string): boolean {
  return isSigningEmail(email) && /^[^@]+@[^@]+$/u.test(email)
}

/** Names and addresses that came in with this version and under which their member could sign nothing. */
export function signingNameFindings(old: Policy, next: Policy): readonly Finding[] {
  const wrong = (member: string, key: 'name' | 'email', found: string) =>
    finding(
      'invalid-value',
      { key: `${member}.${key}`, expected: `signing-${key}`, found },
      { file: 'policy.yaml', member },
    )
  return policyDifference(old, next).flatMap((one) => {
    switch (one.kind) {
      case 'member-added':
        return isSigningName(one.name) ? [] : [wrong(one.member, 'name', one.name)]
      case 'member-renamed':
        return isSigningName(one.to) ? [] : [wrong(one.member, 'name', one.to)]
      case 'email-changed':
        return one.to === undefined || isSigningEmail(one.to)
          ? []
          : [wrong(one.member, 'email', one.to)]
      default:
        return []
    }
  })
}
