/** `bd policy retire-key`: old signatures of the key stand, new ones do not. */
import { finding } from '../core/finding.ts'
import type { Policy } from '../core/policy/policy.ts'
import { retiredReason } from '../terminal/phrases/policy-reasons.ts'
import { parsePublicKey } from '../repository/public-key.ts'
import { changePolicy } from './steps/policy.ts'
import { Refused } from './steps/refused.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) => {
  const wanted = argument(args, 0)
  return changePolicy(session, text(options, 'reason'), (policy, { world }) => {
    const next = retired(policy, wanted)
    if (next === undefined) throw new Refused([finding('unknown-key', { fingerprint: wanted })])
    return { next, because: retiredReason(world.workspace.language, wanted) }
  })
}

/** The policy with that key retired; it is named by its fingerprint or its text. */
function retired(policy: Policy, wanted: string): Policy | undefined {
  const names = (key: string) => {
    const parsed = parsePublicKey(key)
    return key === wanted || (parsed.ok && parsed.value.fingerprint === wanted)
  }
  const entries = Object.entries(policy.members)
  if (!entries.some(([, { keys }]) => keys.some(({ key }) => names(key)))) return undefined
  const members = entries.map(([member, entry]) => {
    const keys = entry.keys.map((one) =>
      names(one.key) ? { ...one, state: 'retired' as const } : one,
    )
    return [member, { ...entry, keys }] as const
  })
  return { ...policy, members: Object.fromEntries(members) }
}
