/** `bd receive`: the receiving department takes the project over. */
import { optionalReason } from './steps/reason.ts'
import { write } from './steps/write.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), () => ({
    deed: { name: 'receive', words: optionalReason(options) },
  }))
