/** `bd reconsider`: the owner asks the gate to look once more at what it rejected. */
import { rejectionOf } from '../core/review/reconsideration.ts'
import { placeOf } from './steps/gate.ts'
import { reasonFor } from './steps/reason.ts'
import { write } from './steps/write.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), async ({ standing }) => {
    const reason = await reasonFor(session, options)
    const { project, stage, round } = placeOf(standing)
    const rejection = rejectionOf(standing)?.by.sha256 ?? ''
    return { act: { act: 'reconsider', project, stage, round, rejection, reason }, prose: reason }
  })
