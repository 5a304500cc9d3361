/** `bd parameter set`: a number that the regulation leaves open, decided by the company. */
import { readParameter } from '../core/process/parameter-value.ts'
import type { ParameterValue } from '../core/workspace.ts'
import type { World } from '../core/world.ts'
import { carryOut } from './steps/act.ts'
import { identify } from './steps/identify.ts'
import { parameterNamed, processNamed } from './steps/named.ts'
import { read } from './steps/read.ts'
import { reasonFor } from './steps/reason.ts'
import { UsageError } from './steps/refused.ts'
import { tell } from './steps/tell.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const reading = await read(session)
  const { world } = reading
  const given = text(options, 'process')
  const process = given === undefined ? onlyProcess(world) : processNamed(session, world, given)
  const parameter = parameterNamed(session, world, process, argument(args, 0))
  const value = valueFrom(reading.world, process, parameter, argument(args, 1))
  const actor = await identify(session, reading)
  const reason = await reasonFor(session, options)
  const act = { act: 'parameter' as const, process, parameter, value, reason }
  const order = { act, actor, prose: reason }
  return tell(session, reading, order, await carryOut(session, reading, order))
}

/** The value by the parameter's type; of one that no process declares the text, so that the rules can say so. */
function valueFrom(
  world: World,
  process: string,
  parameter: string,
  given: string,
): ParameterValue {
  const declared = world
    .processes()
    .filter((one) => one.process.process === process)
    .map((one) => one.process.parameters)
    .find((parameters) => Object.hasOwn(parameters, parameter))?.[parameter]
  if (declared === undefined) return given
  const value = readParameter(declared, given)
  if (value === undefined) throw new UsageError('bad-parameter-value', { found: given })
  return value
}

function onlyProcess(world: World): string {
  const ids = [...new Set(world.processes().map(({ process }) => process.process))]
  if (ids.length === 1) return ids[0]!
  throw new UsageError('which-process', { known: ids.join(', ') })
}
