/** `bd deadline recompute`: a running deadline by the calendar as it is today. */
import { placeOf, reviewTaking } from './steps/gate.ts'
import { reviewOption } from './steps/named.ts'
import { reasonFor } from './steps/reason.ts'
import { write } from './steps/write.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), async (scene) => {
    const { standing } = scene
    const reason = await reasonFor(session, options)
    const actIn = (review: string) =>
      ({ act: 'recompute', ...placeOf(standing), review, reason }) as const
    const review = reviewTaking(scene, reviewOption(scene, options), actIn)
    return { act: actIn(review), prose: reason }
  })
