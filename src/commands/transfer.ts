/** `bd transfer`: my seat in an open review goes to another member. */
import { seatMeant } from '../core/review/deed-place.ts'
import { placeOf, reviewIn } from './steps/gate.ts'
import { memberNamed, reviewOption, seatOption } from './steps/named.ts'
import { reasonFor } from './steps/reason.ts'
import { write } from './steps/write.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), async (scene) => {
    const { reading, actor, standing } = scene
    const to = memberNamed(session, reading.world, argument(args, 1))
    const review = reviewIn(standing, reviewOption(scene, options), actor.member)
    const seat = seatOption(scene, options) ?? seatMeant(standing, review, actor.member)
    const reason = await reasonFor(session, options)
    return {
      act: { act: 'transfer', ...placeOf(standing), review, seat, to, reason },
      prose: reason,
    }
  })
