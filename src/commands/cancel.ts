/** `bd cancel`: the owner ends the project. */
import { reasonFor } from './steps/reason.ts'
import { write } from './steps/write.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), async ({ standing }) => {
    const reason = await reasonFor(session, options)
    return { act: { act: 'cancel', project: standing.id, reason }, prose: reason }
  })
