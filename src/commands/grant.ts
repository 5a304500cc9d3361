/** `bd grant`: another member may cast for me, in these roles, from one day until before another. */
import type { GrantAct } from '../core/record/act.ts'
import { dateOption } from './steps/dates.ts'
import { carryOut } from './steps/act.ts'
import { roundNamed } from './steps/grants.ts'
import { identify } from './steps/identify.ts'
import { memberNamed, roleNamed } from './steps/named.ts'
import { read } from './steps/read.ts'
import { reasonFor } from './steps/reason.ts'
import { UsageError } from './steps/refused.ts'
import { tell } from './steps/tell.ts'
import { argument, type Run, text, texts } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const reading = await read(session)
  const actor = await identify(session, reading)
  const to = memberNamed(session, reading.world, argument(args, 0))
  const roles = [
    ...new Set(texts(options, 'role').map((role) => roleNamed(session, reading.world, role))),
  ]
  if (roles.length === 0) throw new UsageError('missing-option', { option: '--role' })
  const until = dateOption(session, options, 'until')
  if (until === undefined) throw new UsageError('missing-option', { option: '--until' })
  const from = dateOption(session, options, 'from') ?? reading.now.date
  const only = roundNamed(session, reading.world, text(options, 'project'), text(options, 'round'))
  const reason = await reasonFor(session, options)
  const act: GrantAct = {
    act: 'grant',
    to,
    roles,
    from,
    until,
    ...(only === undefined ? {} : { only }),
    reason,
  }
  const order = { act, actor, prose: reason }
  return tell(session, reading, order, await carryOut(session, reading, order))
}
