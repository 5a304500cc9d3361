/** `bd transfer`: my seat in an open review goes to another member. */
import { seatMeant } from '../core/review/meant.ts'
import { placeOf, reviewIn } from './steps/gate.ts'
import { memberNamed } from './steps/member.ts'
import { reasonFor } from './steps/reason.ts'
import { write } from './steps/write.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), async ({ reading, actor, standing }) => {
    const to = memberNamed(reading, argument(args, 1))
    const review = reviewIn(standing, text(options, 'review'), actor.member)
    const seat = text(options, 'seat') ?? seatMeant(standing, review, actor.member)
    const reason = await reasonFor(session, options)
    return {
      act: { act: 'transfer', ...placeOf(standing), review, seat, to, reason },
      prose: reason,
    }
  })
