/** `bd abstain`: my ballot is to abstain. */
import { cast } from './steps/ballot.ts'
import type { Run } from './verb.ts'

export const run: Run = (session, args, options) => cast(session, args, options, 'abstain')
