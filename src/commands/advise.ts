/** `bd advise`: my seat asks somebody outside for advice, or I give the advice that I was asked for. */
import { given } from '../core/record/kinds.ts'
import type { Standing } from '../core/review/standing.ts'
import { awaited } from '../core/review/advice.ts'
import { reviewIn } from '../core/deeds/scene.ts'
import { askingWords } from '../terminal/phrases/asking.ts'
import { memberNamed, reviewOption } from './steps/ids-by-name.ts'
import { showPacket } from './steps/show-packet.ts'
import { textFor } from './steps/reason.ts'
import { write } from './steps/write.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), async (scene) => {
    const { reading, actor, standing, here } = scene
    const asked = text(options, 'ask')
    const ask = asked === undefined ? undefined : memberNamed(session, reading.world, asked)
    const named = reviewOption(scene, options).review
    const review =
      ask === undefined
        ? (named ?? askedIn(standing, actor.member) ?? reviewIn(here, undefined))
        : reviewIn(here, named, actor.member)
    const what = ask === undefined ? 'advice' : 'ballot'
    const shown = await showPacket(scene, { review, member: actor.member, what })
    const words = askingWords(session.screen.voice)
    const said =
      text(options, 'opinion') ??
      (await textFor(session, options, 'reason', ask === undefined ? words.advice : words.question))
    return {
      deed: { name: 'advise', words: { review, ...given('ask', ask), text: said } },
      prose: said,
      ...shown,
    }
  })

/** The open review that waits for the member's advice. */
function askedIn({ gate }: Standing, member: string): string | undefined {
  return gate?.open.find(({ acts }) => awaited(acts).includes(member))?.review.review
}
