/** `bd policy leave`: a member leaves; he signs nothing more and holds no role, and stays on the list with what he signed. */
import { membersWho } from '../core/policy/changes.ts'
import { nameIn } from '../terminal/names.ts'
import { leftReason } from '../terminal/phrases/policy-reasons.ts'
import { rosterWords } from '../terminal/phrases/roster.ts'
import { voiceOf } from '../terminal/voice.ts'
import { changePolicy } from './steps/change-policy.ts'
import { memberFor } from './steps/roster-questions.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  changePolicy(session, text(options, 'reason'), async (policy, { world }) => {
    const { whoLeaves } = rosterWords(session.screen.voice)
    const there = membersWho(policy, 'there')
    const member = await memberFor(session, world, argument(args, 0), whoLeaves, there)
    const { language } = world.workspace
    return {
      deed: { name: 'mark-left', words: { member } },
      because: leftReason(voiceOf(language), nameIn(voiceOf(language), policy, 'member', member)),
    }
  })
