/** `bd enter`: a secretary enters what a member decided on paper, with the scan of the original. */
import { enter } from './steps/ballot.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = (session, args, options) =>
  enter(session, args, options, { word: argument(args, 2) })
