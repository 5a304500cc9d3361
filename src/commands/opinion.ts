/** `bd opinion`: my written opinion, where a review hears departments. */
import { cast } from './steps/ballot.ts'
import type { Run } from './verb.ts'

export const run: Run = (session, args, options) => cast(session, args, options, 'opinion')
