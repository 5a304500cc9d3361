/** `bd transfer`: my seat in an open review goes to another member. */
import { reviewIn } from '../core/deeds/scene.ts'
import { memberNamed, reviewOption, seatOption } from './steps/ids-by-name.ts'
import { reasonFor } from './steps/reason.ts'
import { write } from './steps/write.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), async (scene) => {
    const { reading, actor, here } = scene
    const to = memberNamed(session, reading.world, argument(args, 1))
    const review = reviewIn(here, reviewOption(scene, options).review, actor.member)
    const seat = seatOption(scene, options)
    const reason = await reasonFor(session, options)
    return { deed: { name: 'transfer', words: { to, review, ...seat, reason } }, prose: reason }
  })
