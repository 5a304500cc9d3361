/** What a new project is about, another project or a record, is the one fact that can name it. */
import { knownIn } from '../../core/policy/value-names.ts'
import type { Process } from '../../core/process/process.ts'
import { readValue } from '../../core/process/values.ts'
import type { World } from '../../core/world/world.ts'
import { UsageError } from './refusal.ts'

/** The fact with what was given by `--about`. Refused: what is not there, and where no fact of the process or several could name it. */
export function factAbout(
  world: World,
  { facts }: Process,
  given: string | undefined,
): readonly (readonly [string, string])[] {
  if (given === undefined) return []
  const links = Object.entries(facts).filter(
    ([, { type }]) => type === 'project' || type === 'record',
  )
  const fitting = links.filter(
    ([fact, declared]) => readValue(fact, declared, given, knownIn(world)).ok,
  )
  const [only, ...more] = fitting
  if (only === undefined) throw new UsageError('about-nothing', { found: given })
  if (more.length === 0) return [[only[0], given]]
  const known = fitting.map(([fact]) => fact).join(', ')
  throw new UsageError('about-several', { found: given, known })
}
