/** `bd decide`: my ballot, where the review has answers of its own. */
import { cast } from './steps/ballot.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = (session, args, options) =>
  cast(session, args, options, { answer: argument(args, 1) })
