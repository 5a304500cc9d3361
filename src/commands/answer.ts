/** `bd answer`: the submitter adopts or declines a written opinion. */
import { given } from '../core/record/kinds.ts'
import { hearingIn } from '../core/deeds/beside.ts'
import { askingWords } from '../terminal/phrases/asking.ts'
import type { Session } from './session.ts'
import { memberNamed, reviewOption } from './steps/ids-by-name.ts'
import { optionalReason, reasonFor } from './steps/reason.ts'
import { UsageError } from './steps/refusal.ts'
import { write } from './steps/write.ts'
import { argument, flag, type Options, type Run } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), async (scene) => {
    const to = memberNamed(session, scene.reading.world, argument(args, 1))
    const named = reviewOption(scene, options).review
    const hearing = hearingIn(scene.here, named, to)
    const adopt = await adoptedIn(session, options)
    const said =
      adopt === 'yes' ? optionalReason(options) : { reason: await reasonFor(session, options) }
    const review = hearing?.review.review ?? named
    const words = { to, ...given('review', review), adopt, ...said }
    return { deed: { name: 'answer', words }, ...given('prose', said.reason) }
  })

/** Whether it is adopted: by exactly one of the two flags, else asked for on a terminal. */
async function adoptedIn(session: Session, options: Options): Promise<'yes' | 'no'> {
  const [adopt, decline] = [flag(options, 'adopt'), flag(options, 'decline')]
  if (adopt !== decline) return adopt ? 'yes' : 'no'
  if (adopt || !session.interactive)
    throw new UsageError('one-of', { options: '--adopt, --decline' })
  const words = askingWords(session.screen.voice)
  const prompter = await session.prompter()
  return prompter.select({
    message: words.adopts,
    flag: '--adopt',
    choices: [
      { value: 'yes', name: words.adopt },
      { value: 'no', name: words.decline },
    ],
  })
}
