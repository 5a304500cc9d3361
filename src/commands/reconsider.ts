/** `bd reconsider`: the owner asks the gate to look once more at what it rejected. */
import { reasonFor } from './steps/reason.ts'
import { write } from './steps/write.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), async () => {
    const reason = await reasonFor(session, options)
    return { deed: { name: 'reconsider', words: { reason } }, prose: reason }
  })
