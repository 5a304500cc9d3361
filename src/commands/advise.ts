/** `bd advise`: my seat asks somebody outside for advice, or I give the advice that I was asked for. */
import { awaited } from '../core/review/advice.ts'
import type { Standing } from '../core/project/standing.ts'
import { phrasesOf } from '../terminal/phrases/phrases.ts'
import { placeOf, reviewIn } from './steps/gate.ts'
import { memberNamed, reviewOption } from './steps/named.ts'
import { showPacket } from './steps/packet.ts'
import { textFor } from './steps/reason.ts'
import { write } from './steps/write.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), async (scene) => {
    const { reading, actor, standing } = scene
    const given = text(options, 'ask')
    const asks = given === undefined ? undefined : memberNamed(session, reading.world, given)
    const named = reviewOption(scene, options)
    const review =
      asks === undefined
        ? (named ?? askedIn(standing, actor.member) ?? reviewIn(standing, undefined))
        : reviewIn(standing, named, actor.member)
    const what = asks === undefined ? 'advice' : 'ballot'
    const shown = await showPacket(scene, { review, member: actor.member, what })
    const words = phrasesOf(session.screen.language).asking
    const said =
      text(options, 'opinion') ??
      (await textFor(
        session,
        options,
        'reason',
        asks === undefined ? words.advice : words.question,
      ))
    return {
      act: {
        act: 'advise',
        ...placeOf(standing),
        review,
        ...(asks === undefined ? {} : { asks }),
        text: said,
      },
      prose: said,
      ...shown,
    }
  })

/** The open review that waits for the member's advice. */
function askedIn({ gate }: Standing, member: string): string | undefined {
  return gate?.open.find(({ acts }) => awaited(acts).includes(member))?.review.review
}
