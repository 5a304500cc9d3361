/** A command line names whose number is meant: a process, or a file of duties. */
import { callableRegulations, regulationsIn, titled } from '../../core/text/known-names.ts'
import { called } from '../../core/text/naming.ts'
import type { World } from '../../core/world/world.ts'
import type { Session } from '../session.ts'
import { named } from './ids-by-name.ts'
import { Refused } from './refusal.ts'
import { unknownProcess } from './regulation-argument.ts'

/** The process or file of duties that is called so. Refused: what is neither. */
export function regulationMeant(session: Session, world: World, typed: string): string {
  const all = callableRegulations(world)
  if (called(all, typed).is === 'none') throw new Refused([unknownProcess(world, typed)])
  return named(session, 'process', all, typed)
}

/** A parameter of any version of the process. */
export function parameterNamed(
  session: Session,
  world: World,
  process: string,
  typed: string,
): string {
  const versions = world.processes().filter((one) => one.process.process === process)
  const all = regulationsIn(world).filter(({ id }) => id === process)
  const declared = Object.assign({}, ...all.map(({ parameters }) => parameters))
  session.seen.process = versions.at(-1)?.process
  return named(session, 'parameter', titled(declared), typed)
}
