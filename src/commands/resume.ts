/** `bd resume`: a project on hold goes on, and its deadlines with what was left of them. */
import { optionalReason } from './steps/reason.ts'
import { write } from './steps/write.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), () => ({
    deed: { name: 'resume', words: optionalReason(options) },
  }))
