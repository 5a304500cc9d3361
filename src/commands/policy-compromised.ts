/** `bd policy compromised`: what the key signed after a commit is in doubt, until it is affirmed or voided; it signs nothing more. */
import { withCompromised } from '../core/policy/changes.ts'
import { doubtLines } from '../terminal/phrases/doubt.ts'
import { compromisedReason } from '../terminal/phrases/policy-reasons.ts'
import { voiceOf } from '../terminal/voice.ts'
import { commitBegun } from './steps/commit-argument.ts'
import { keyMeant } from './steps/key-argument.ts'
import { changePolicy } from './steps/change-policy.ts'
import { UsageError } from './steps/refusal.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  changePolicy(session, text(options, 'reason'), async (policy, reading) => {
    const typed = argument(args, 0)
    const verb = 'policy compromised'
    const { member, key, name, print } = await keyMeant(session, reading, typed, verb)
    const given = text(options, 'since')
    if (given === undefined) throw new UsageError('missing-option', { option: '--since <commit>' })
    const log = reading.log()
    const ids = log.map(({ commit }) => commit.id)
    const since = commitBegun('--since', given, ids)
    const doubtful = new Set(reading.replay.compromises.after({ key, since }))
    const acts = log.filter(({ commit }) => doubtful.has(commit.id))
    session.screen.say(...doubtLines(session.screen.voice, acts))
    return {
      next: withCompromised(policy, member, key, since),
      because: compromisedReason(voiceOf(reading.world.workspace.language), name, print),
    }
  })
