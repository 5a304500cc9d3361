/** `bd enter`: a secretary enters what a member decided on paper, with the scan of the original. */
import type { Decision } from '../core/record/record.ts'
import { enter } from './steps/ballot.ts'
import { argument, type Run } from './verb.ts'

const DECISIONS: readonly string[] = [
  'approve',
  'reject',
  'return',
  'abstain',
  'defer',
  'opinion',
] satisfies Decision[]

export const run: Run = (session, args, options) => {
  const said = argument(args, 2)
  const decision = DECISIONS.includes(said) ? (said as Decision) : { answer: said }
  return enter(session, args, options, decision)
}
