/** `bd recuse`: my seat, or for the chair another's, leaves the review. */
import { seatMeant } from '../core/review/meant.ts'
import { placeOf, reviewIn } from './steps/gate.ts'
import { reasonFor } from './steps/reason.ts'
import { write } from './steps/write.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), async ({ actor, standing }) => {
    const reason = await reasonFor(session, options)
    const review = reviewIn(
      standing,
      text(options, 'review'),
      text(options, 'seat') ?? actor.member,
    )
    const seat = text(options, 'seat') ?? seatMeant(standing, review, actor.member)
    return { act: { act: 'recuse', ...placeOf(standing), review, seat, reason }, prose: reason }
  })
