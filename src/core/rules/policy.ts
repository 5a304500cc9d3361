/** Facts of the rules about the policy. */
export interface PolicyRules {
  'policy-version': { found: number; expected: number }
  'policy-removed': Record<never, never>
  'policy-threshold': { needed: number; have: number }
  'key-shared': { fingerprint: string; members: string }
  'key-not-proven': { member: string }
  'member-removed': { member: string }
  'no-administrator': { needed: number; have: number }
  'roles-not-together': { member: string; roles: string }
  'possession-not-proven': { member: string }
}
