/** One member may hold two roles together, or may no longer. */
import { withPair } from '../../core/policy/changes.ts'
import { pairReason } from '../../terminal/phrases/policy-reasons.ts'
import { rosterWords } from '../../terminal/phrases/roster.ts'
import { voiceOf } from '../../terminal/voice.ts'
import { argument, type Run, text } from '../verb.ts'
import { changePolicy } from './change-policy.ts'
import { UsageError } from './refusal.ts'
import { roleFor } from './roster-questions.ts'

/** The verb that allows a pair, or takes it back. */
export function pairVerb(allowed: boolean): Run {
  return (session, args, options) => {
    const words = rosterWords(session.screen.voice)
    return changePolicy(session, text(options, 'reason'), async (policy, { world }) => {
      const one = await roleFor(session, world, argument(args, 0), words.role)
      const rest = Object.keys(policy.roles).filter((role) => role !== one)
      const other = await roleFor(session, world, argument(args, 1), words.otherRole, rest)
      if (one === other) throw new UsageError('two-roles', { found: one })
      return {
        next: withPair(policy, [one, other], allowed),
        because: pairReason(voiceOf(world.workspace.language), policy, [one, other], allowed),
      }
    })
  }
}
