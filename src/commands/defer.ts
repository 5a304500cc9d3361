/** `bd defer`: my ballot on the board is to put the vote off, for something must be supplied first. */
import { cast } from './steps/ballot.ts'
import type { Run } from './verb.ts'

export const run: Run = (session, args, options) => cast(session, args, options, 'defer')
