/** `bd recuse`: my seat, or for the chair another's, leaves the review. */
import { seatMeant } from '../core/deeds/place.ts'
import { reviewIn } from '../core/deeds/scene.ts'
import { reviewOption, seatOption } from './steps/ids-by-name.ts'
import { showPacket } from './steps/show-packet.ts'
import { recusalGround } from './steps/recusal-ground.ts'
import { reasonFor } from './steps/reason.ts'
import { write } from './steps/write.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), async (scene) => {
    const { actor, standing, here } = scene
    const named = seatOption(scene, options)
    const review = reviewIn(here, reviewOption(scene, options).review, named.seat ?? actor.member)
    const seat = named.seat ?? seatMeant(standing, review, actor.member)
    const open = standing.gate?.open.find((view) => view.review.review === review)
    const holder = open?.holders.get(seat) ?? seat
    const shown = await showPacket(scene, { review, member: holder, what: 'ballot' })
    const reason = await reasonFor(session, options)
    const ground = await recusalGround(session, standing, review, options)
    const words = { review, seat, reason, ...ground }
    return { deed: { name: 'recuse', words }, prose: reason, ...shown }
  })
