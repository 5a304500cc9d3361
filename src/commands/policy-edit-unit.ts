/** `bd policy edit-unit`: another name for a unit. */
import { withUnit } from '../core/policy/changes.ts'
import { nameIn } from '../terminal/names.ts'
import { renamedUnitReason } from '../terminal/phrases/policy-reasons.ts'
import { rosterWords } from '../terminal/phrases/roster.ts'
import { voiceOf } from '../terminal/voice.ts'
import { changePolicy } from './steps/change-policy.ts'
import { textOf, unitFor } from './steps/roster-questions.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) => {
  const words = rosterWords(session.screen.voice)
  return changePolicy(session, text(options, 'reason'), async (policy, { world }) => {
    const unit = await unitFor(session, world, argument(args, 0))
    const initial = policy.units[unit]!.name
    const asked = { message: words.unitName, answers: '--name', initial }
    const name = text(options, 'name') ?? (await textOf(session, asked))
    const { language } = world.workspace
    const next = withUnit(policy, unit, name)
    const [from, to] = [policy, next].map((one) =>
      nameIn(voiceOf(language), one, 'unit', unit),
    ) as [string, string]
    return {
      next,
      because: renamedUnitReason(voiceOf(language), from, to),
    }
  })
}
