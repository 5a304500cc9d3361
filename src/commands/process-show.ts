/** `bd process show <process>`: a regulation for reading, with the ledger, the readings chosen, and who holds its roles. */
import { holders, type Policy, type Role } from '../core/policy/policy.ts'
import { rolesNamedBy } from '../core/policy/weight.ts'
import type { Language } from '../core/workspace.ts'
import type { Names } from '../terminal/names.ts'
import { processLines } from '../terminal/phrases/process.ts'
import { roleLines } from '../terminal/phrases/process-roles.ts'
import { rolesMissing } from './steps/known-roles.ts'
import { read } from './steps/read.ts'
import { versionNamed, versionOption } from './steps/regulation.ts'
import { show } from './steps/show.ts'
import { viewOf } from './steps/view.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const { language } = session.screen
  const version = versionOption(options)
  const reading = await read(session)
  const { policy, workspace } = reading.world
  const { process, sha256 } = versionNamed(reading.world, argument(args, 0), version)
  const parameters = workspace.parameters[process.process] ?? {}
  const missing = await rolesMissing(reading.world, [process])
  const roles = rolesNamedBy([process], workspace.parameters).map((role) => ({
    role,
    listed: Object.hasOwn(policy.roles, role),
    holders: holders(policy, role),
  }))
  return show(session, reading, {
    kind: 'process-show',
    data: { sha256, parameters, process, roles },
    lines: () => {
      const view = viewOf(session, reading, process)
      const names = titling(view.names, language, missing)
      return [
        ...processLines(language, { ...view, names, process, sha256, parameters }),
        ...roleLines(language, names, roles),
      ]
    },
  })
}

/** A role that the roster does not list yet is called as bd knows it, where it does. */
function titling(
  names: Names,
  language: Language,
  missing: Readonly<Record<string, Role | undefined>>,
): Names {
  const known: Policy['roles'] = Object.fromEntries(
    Object.entries(missing).flatMap(([role, entry]) =>
      entry === undefined ? [] : [[role, entry]],
    ),
  )
  return (kind, id) => {
    const other = kind === 'role' && Object.hasOwn(known, id) ? known[id] : undefined
    return names(kind, id) ?? other?.title[language]
  }
}
