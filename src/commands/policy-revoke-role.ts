/** `bd policy revoke-role`: takes a role back; open seats of that member become vacant. */
import { revokedReason } from '../terminal/phrases/policy-reasons.ts'
import { rosterWords } from '../terminal/phrases/roster.ts'
import { voiceOf } from '../terminal/voice.ts'
import { unitNamed } from './steps/ids-by-name.ts'
import { changePolicy } from './steps/change-policy.ts'
import { memberFor, roleFor } from './steps/roster-questions.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  changePolicy(session, text(options, 'reason'), async (policy, { world }) => {
    const words = rosterWords(session.screen.voice)
    const member = await memberFor(session, world, argument(args, 0), words.whom)
    const held = policy.grants.filter((grant) => grant.member === member).map(({ role }) => role)
    const role = await roleFor(session, world, argument(args, 1), words.role, [...new Set(held)])
    const named = text(options, 'unit')
    const unit = named === undefined ? {} : { unit: unitNamed(session, world, named) }
    return {
      deed: { name: 'revoke-role', words: { member, role, ...unit } },
      because: revokedReason(voiceOf(world.workspace.language), policy, member, role),
    }
  })
