/** `bd deadline recompute`: a running deadline by the calendar as it is today. */
import { placeOf, reviewIn } from './steps/gate.ts'
import { reasonFor } from './steps/reason.ts'
import { write } from './steps/write.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), async ({ standing }) => {
    const reason = await reasonFor(session, options)
    const review = reviewIn(standing, text(options, 'review'))
    return { act: { act: 'recompute', ...placeOf(standing), review, reason }, prose: reason }
  })
