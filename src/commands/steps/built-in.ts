/** Bd brings processes along, which are read here; some of them fit a roster. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { holders, type Policy } from '../../core/policy/policy.ts'
import { rolesNamedBy } from '../../core/policy/weight.ts'
import type { Process } from '../../core/process/process.ts'
import { readProcess } from '../../documents/process.ts'
import { readYaml } from '../../documents/source.ts'
import { builtInProcesses, packageRoot } from './package-folder.ts'
import { orRefuse } from './refusal.ts'

/** The first version of each, by id; where ids that there are are named, of these alone: reading the whole shelf takes a while. */
export async function builtIn(
  named: readonly string[] = [],
): Promise<ReadonlyMap<string, Process>> {
  const all = await builtInProcesses()
  const ids = named.length > 0 && named.every((id) => all.includes(id)) ? new Set(named) : all
  const read = [...ids].map(async (id) => {
    const file = join(packageRoot(), 'templates', 'processes', id, '1', 'process.yaml')
    const source = orRefuse(readYaml('process.yaml', await readFile(file, 'utf8')))
    return [id, orRefuse(readProcess(source))] as const
  })
  return new Map(await Promise.all(read))
}

/** Those whose every role somebody of the roster holds; where there is none, those whose every role it lists. */
export function fitting(
  policy: Policy,
  processes: ReadonlyMap<string, Process>,
): readonly string[] {
  const fits = (has: (role: string) => boolean) =>
    [...processes].flatMap(([id, process]) => (rolesNamedBy([process]).every(has) ? [id] : []))
  const held = fits((role) => holders(policy, role).length > 0)
  return held.length > 0 ? held : fits((role) => Object.hasOwn(policy.roles, role))
}
