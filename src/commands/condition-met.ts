/** `bd condition met`: I have seen to a condition of an approval. */
import { settle } from './steps/settle-condition.ts'
import type { Run } from './verb.ts'

export const run: Run = (session, args, options) => settle(session, args, options, 'meet-condition')
