/** Adding a seat to an open review, or removing one that was added. */
import { seatMeant } from '../../core/review/deed-place.ts'
import type { Session } from '../session.ts'
import { argument, type Options } from '../verb.ts'
import { placeOf, reviewIn } from './gate.ts'
import { memberNamed, reviewOption } from './named.ts'
import { reasonFor } from './reason.ts'
import { write } from './write.ts'

/** The five steps, for the member named second in the open review of the project named first. */
export function changeSeats(
  session: Session,
  args: readonly unknown[],
  options: Options,
  act: 'add-seat' | 'remove-seat',
): Promise<number> {
  return write(session, argument(args, 0), async (scene) => {
    const { reading, actor, standing } = scene
    const member = memberNamed(session, reading.world, argument(args, 1))
    const review = reviewIn(standing, reviewOption(scene, options), actor.member)
    const seat = act === 'add-seat' ? member : seatMeant(standing, review, member)
    const reason = await reasonFor(session, options)
    return { act: { act, ...placeOf(standing), review, seat, reason }, prose: reason }
  })
}
