/** `bd ungrant`: a grant of mine ends now; ballots cast under it stand. */
import { grantsOf } from '../core/record/grant.ts'
import { carryOut } from './steps/act.ts'
import { identify } from './steps/identify.ts'
import { read } from './steps/read.ts'
import { reasonFor } from './steps/reason.ts'
import { UsageError } from './steps/refused.ts'
import { tell } from './steps/tell.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const given = argument(args, 0)
  if (!/^[1-9]\d*$/.test(given))
    throw new UsageError('number-expected', { option: '<n>', found: given })
  const n = Number(given)
  const reading = await read(session)
  const actor = await identify(session, reading)
  const reason = await reasonFor(session, options)
  const mine = grantsOf(reading.world.tree).find(
    ({ record }) => record.by === actor.member && record.n === n,
  )
  const act = { act: 'revoke' as const, n, grant: mine?.sha256 ?? '', reason }
  const order = { act, actor, prose: reason }
  return tell(session, reading, order, await carryOut(session, reading, order))
}
