/** What roles require of the key that signs in them: a hardware key that is touched, or one that asks for a PIN besides. */
import type { KeyShown } from '../record/plan.ts'
import type { Policy, Role } from './policy.ts'

/** Whether a key of this text is a hardware key. One that signed without being touched is refused in whatever role. */
export function isHardwareKey(key: string): boolean {
  return key.startsWith('sk-')
}

/** Whether the key shows what the role requires. */
function meets({ requires }: Role, key: KeyShown): boolean {
  switch (requires) {
    case undefined:
      return true
    case 'touch':
      return key.hardware
    case 'touch-and-pin':
      return key.hardware && key.pin
    default:
      return requires satisfies never
  }
}

/** The roles of which the key does not show what they require. */
export function rolesBeyond({ roles }: Policy, key: KeyShown): ReadonlySet<string> {
  return new Set(Object.entries(roles).flatMap(([id, role]) => (meets(role, key) ? [] : [id])))
}

/** Whether the member has an active key with which the role could be acted in; whether it asks for a PIN shows only when it signs. */
export function hasKeyFor(policy: Policy, member: string, role: string): boolean {
  const { requires } = policy.roles[role] ?? {}
  return policy.members[member]!.keys.some(
    ({ key, state }) => state === 'active' && (requires === undefined || isHardwareKey(key)),
  )
}
