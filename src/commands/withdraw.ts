/** `bd withdraw`: the submitter takes a submission back. */
import { optionalReason } from './steps/reason.ts'
import { write } from './steps/write.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), () => ({
    deed: { name: 'withdraw', words: optionalReason(options) },
  }))
