/** `bd decide`: my ballot in a word: an answer of the review's own, or 同意, reject and the like. */
import { cast } from './steps/ballot.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = (session, args, options) =>
  cast(session, args, options, { word: argument(args, 1) })
