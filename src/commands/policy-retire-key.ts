/** `bd policy retire-key`: old signatures of the key stand, new ones do not. */
import { finding } from '../core/finding.ts'
import { withRetired } from '../core/policy/changes.ts'
import type { Policy } from '../core/policy/policy.ts'
import { retiredReason } from '../terminal/phrases/policy-reasons.ts'
import { rosterWords } from '../terminal/phrases/roster.ts'
import type { Session } from './session.ts'
import { fingerprintOf, keyCalled } from './steps/key-called.ts'
import { changePolicy } from './steps/policy.ts'
import { Refused } from './steps/refused.ts'
import { oneOf } from './steps/roster-questions.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  changePolicy(session, text(options, 'reason'), async (policy, { world }) => {
    const typed = argument(args, 0)
    const wanted = typed === '' ? await chosenKey(session, policy) : typed
    const found = keyCalled(policy, wanted)
    if (found === undefined) throw new Refused([finding('unknown-key', { fingerprint: wanted })])
    const { member, key } = found
    const { name } = policy.members[member]!
    return {
      next: withRetired(policy, member, key),
      because: retiredReason(world.workspace.language, name, fingerprintOf(key)),
    }
  })

/** Every active key with its member. */
function chosenKey(session: Session, policy: Policy): Promise<string> {
  const keys = Object.values(policy.members).flatMap(({ name, keys }) =>
    keys
      .filter(({ state }) => state === 'active')
      .map(({ key }) => [fingerprintOf(key), name] as const),
  )
  const { key } = rosterWords(session.screen.language)
  return oneOf(session, key, '<fingerprint>', Object.fromEntries(keys))
}
