/** `bd policy add-unit`: a unit for which roles can be held, such as a subsidiary. */
import { withUnit } from '../core/policy/changes.ts'
import { nameIn } from '../terminal/names.ts'
import { unitReason } from '../terminal/phrases/policy-reasons.ts'
import { rosterWords } from '../terminal/phrases/roster.ts'
import { voiceOf } from '../terminal/voice.ts'
import { changePolicy } from './steps/change-policy.ts'
import { newId, textOf } from './steps/roster-questions.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) => {
  const words = rosterWords(session.screen.voice)
  return changePolicy(session, text(options, 'reason'), async (policy, { world }) => {
    const question = { message: words.unitId, argument: '<unit>', taken: policy.units }
    const unit = await newId(session, argument(args, 0), question)
    const asked = { message: words.unitName, answers: '--name' }
    const name = text(options, 'name') ?? (await textOf(session, asked))
    const { language } = world.workspace
    const next = withUnit(policy, unit, name)
    return {
      next,
      because: unitReason(voiceOf(language), nameIn(voiceOf(language), next, 'unit', unit)),
    }
  })
}
