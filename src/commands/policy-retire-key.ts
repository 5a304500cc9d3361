/** `bd policy retire-key`: old signatures of the key stand, new ones do not. */
import { withRetired } from '../core/policy/changes.ts'
import { retiredReason } from '../terminal/phrases/policy-reasons.ts'
import { voiceOf } from '../terminal/voice.ts'
import { keyMeant } from './steps/key-argument.ts'
import { changePolicy } from './steps/change-policy.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  changePolicy(session, text(options, 'reason'), async (policy, reading) => {
    const typed = argument(args, 0)
    const { member, key, name, print } = await keyMeant(
      session,
      reading,
      typed,
      'policy retire-key',
    )
    return {
      next: withRetired(policy, member, key),
      because: retiredReason(voiceOf(reading.world.workspace.language), name, print),
    }
  })
