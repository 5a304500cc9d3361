/** A seat is added to an open review, or one that was added is removed. */
import { reviewIn } from '../../core/deeds/scene.ts'
import type { Session } from '../session.ts'
import { argument, type Options } from '../verb.ts'
import { memberNamed, reviewOption } from './ids-by-name.ts'
import { reasonFor } from './reason.ts'
import { write } from './write.ts'

/** The five steps, for the member named second in the open review of the project named first. */
export function changeSeats(
  session: Session,
  args: readonly unknown[],
  options: Options,
  name: 'add-seat' | 'remove-seat',
): Promise<number> {
  return write(session, argument(args, 0), async (scene) => {
    const { reading, actor, here } = scene
    const member = memberNamed(session, reading.world, argument(args, 1))
    const review = reviewIn(here, reviewOption(scene, options).review, actor.member)
    const reason = await reasonFor(session, options)
    return { deed: { name, words: { member, review, reason } }, prose: reason }
  })
}
