/** `bd parameter set`: a number that the regulation leaves open, decided by the company. */
import type { ParameterValue } from '../core/workspace.ts'
import type { World } from '../core/world.ts'
import { carryOut } from './steps/act.ts'
import { identify } from './steps/identify.ts'
import { read } from './steps/read.ts'
import { reasonFor } from './steps/reason.ts'
import { UsageError } from './steps/refused.ts'
import { tell } from './steps/tell.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const value = valueFrom(argument(args, 1))
  const reading = await read(session)
  const process = text(options, 'process') ?? onlyProcess(reading.world)
  const actor = await identify(session, reading)
  const reason = await reasonFor(session, options)
  const act = { act: 'parameter' as const, process, parameter: argument(args, 0), value, reason }
  const order = { act, actor, prose: reason }
  return tell(session, reading, order, await carryOut(session, reading, order))
}

/** `>1/2` or `more-than 1/2`, `>=2/3` or `at-least 2/3`, or a number of working days. */
function valueFrom(given: string): ParameterValue {
  const text = given.trim().replaceAll('≥', '>=')
  if (/^[1-9]\d*$/.test(text)) return Number(text)
  const share = /^(>=|>|more-than|at-least)\s*(\d+\/\d+)$/.exec(text)
  if (share === null) throw new UsageError('bad-parameter-value', { found: given })
  const [, sign, fraction] = share
  return sign === '>' || sign === 'more-than'
    ? { 'more-than': fraction! }
    : { 'at-least': fraction! }
}

function onlyProcess(world: World): string {
  const ids = [...new Set(world.processes().map(({ process }) => process.process))]
  if (ids.length === 1) return ids[0]!
  throw new UsageError('which-process', { known: ids.join(', ') })
}
