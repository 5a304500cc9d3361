/** `bd policy set-threshold`: how many administrators sign a change of the roster. */
import { withThreshold } from '../core/policy/changes.ts'
import { thresholdReason } from '../terminal/phrases/policy-reasons.ts'
import { voiceOf } from '../terminal/voice.ts'
import { changePolicy } from './steps/change-policy.ts'
import { UsageError } from './steps/refusal.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) => {
  const found = argument(args, 0)
  if (!/^[1-9]\d{0,2}$/.test(found)) {
    throw new UsageError('number-expected', { option: '<n>', found })
  }
  return changePolicy(session, text(options, 'reason'), (policy, { world }) => ({
    next: withThreshold(policy, Number(found)),
    because: thresholdReason(voiceOf(world.workspace.language), Number(found)),
  }))
}
