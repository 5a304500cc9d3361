/** `bd upgrade`: enters the newest epoch of the rules that this bd knows. */
import { EPOCH } from '../core/rules/rulebook.ts'
import { carryOut } from './steps/act.ts'
import { identify } from './steps/identify.ts'
import { read } from './steps/read.ts'
import { reasonFor } from './steps/reason.ts'
import { tell } from './steps/tell.ts'
import type { Run } from './verb.ts'

export const run: Run = async (session, _args, options) => {
  const reading = await read(session)
  const actor = await identify(session, reading)
  const reason = await reasonFor(session, options)
  const order = { act: { act: 'upgrade' as const, to: EPOCH, reason }, actor, prose: reason }
  return tell(session, reading, order, await carryOut(session, reading, order))
}
