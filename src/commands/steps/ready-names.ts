/** What a file of duties names is called by its title before a workspace has any of it: as it comes with bd. */
import type { Duties } from '../../core/duty/duty.ts'
import { type Names, namesIn } from '../../terminal/names.ts'
import type { Voice } from '../../terminal/voice.ts'
import { builtIn } from './built-in.ts'
import { knownRoles } from './built-in-roles.ts'
import { builtInProcesses } from './package-folder.ts'
import { builtInRegisters, registerIn } from './register-argument.ts'
import { titling } from './role-titles.ts'

/** These names first; then those of what comes with bd, and of the numbers that the file leaves open. */
export async function readyNames(v: Voice, duties: Duties, first: Names): Promise<Names> {
  const { list, parameters } = duties
  const records = list.flatMap(({ 'for-each': each, 'done-by': by }) => [
    ...(each === undefined ? [] : [each.record]),
    ...(by !== undefined && 'record' in by ? [by.record] : []),
  ])
  const projects = list.flatMap(({ 'done-by': by }) =>
    by !== undefined && 'project' in by ? [by.project] : [],
  )
  const read = [...new Set(records)].map(builtInRegisters)
  const registers = (await Promise.all(read)).flat().map(registerIn)
  const ready = await builtInProcesses()
  const known = projects.filter((id) => ready.includes(id))
  const processes = known.length === 0 ? [] : [...(await builtIn(known)).values()]
  const [process] = processes
  const all = titling(namesIn(v, undefined, process, processes, registers), v, await knownRoles())
  return (kind, id) =>
    first(kind, id) ??
    (kind === 'parameter' && Object.hasOwn(parameters, id)
      ? v.title(parameters[id]?.title)
      : all(kind, id))
}
