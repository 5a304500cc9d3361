/** People name and read keys by fingerprint. */
import type { Policy } from '../../core/policy/policy.ts'
import { parsePublicKey } from '../../repository/public-key.ts'

/** The fingerprint of a key of the roster; the key's own text where it is no key that bd knows. */
export function fingerprintOf(key: string): string {
  const parsed = parsePublicKey(key)
  return parsed.ok ? parsed.value.fingerprint : key
}

/** The member's key of the roster that a fingerprint, with or without its `SHA256:`, or its text names. */
export function keyCalled(
  { members }: Policy,
  wanted: string,
): { readonly member: string; readonly key: string } | undefined {
  const print = wanted.trim().replace(/^(?:sha256:)?/iu, 'SHA256:')
  for (const [member, { keys }] of Object.entries(members)) {
    const found = keys.find(({ key }) => key === wanted || fingerprintOf(key) === print)
    if (found !== undefined) return { member, key: found.key }
  }
  return undefined
}
