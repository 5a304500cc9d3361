/** `bd condition waive`: the body that set a condition of its approval lets it go. */
import { settle } from './steps/settle-condition.ts'
import type { Run } from './verb.ts'

export const run: Run = (session, args, options) =>
  settle(session, args, options, 'waive-condition')
