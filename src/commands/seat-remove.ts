/** `bd seat remove`: a seat that was added, and has not voted, leaves the review. */
import { changeSeats } from './steps/change-seats.ts'
import type { Run } from './verb.ts'

export const run: Run = (session, args, options) =>
  changeSeats(session, args, options, 'remove-seat')
