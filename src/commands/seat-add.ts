/** `bd seat add`: one more seat in an open review, before its first ballot. */
import { changeSeats } from './steps/change-seats.ts'
import type { Run } from './verb.ts'

export const run: Run = (session, args, options) => changeSeats(session, args, options, 'add-seat')
