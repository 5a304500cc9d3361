/** `bd process show <process>`: a regulation for reading, with the ledger, the readings chosen, and who holds its roles. */
import { holders } from '../core/policy/policy.ts'
import { rolesNamedBy } from '../core/policy/weight.ts'
import type { Process } from '../core/process/process.ts'
import { envelopeText } from '../terminal/envelope.ts'
import { namesIn } from '../terminal/names.ts'
import { processLines } from '../terminal/phrases/process.ts'
import { roleLines } from '../terminal/phrases/process-roles.ts'
import type { Session } from './session.ts'
import { knownRoles, rolesMissing } from './steps/built-in-roles.ts'
import { regulationNamed, versionOption } from './steps/regulation-argument.ts'
import { titling } from './steps/role-titles.ts'
import { show } from './steps/show-result.ts'
import { viewOf } from './steps/project-view.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const { screen } = session
  const { voice } = screen
  const found = await regulationNamed(session, argument(args, 0), versionOption(options))
  const { process, sha256, reading } = found
  if (reading === undefined) return apart(session, process)
  const { policy, workspace } = reading.world
  const parameters = workspace.parameters[process.process] ?? {}
  const missing = await rolesMissing(reading.world, rolesNamedBy([process], workspace.parameters))
  const roles = rolesNamedBy([process], workspace.parameters).map((role) => ({
    role,
    listed: Object.hasOwn(policy.roles, role),
    holders: holders(policy, role),
  }))
  return show(session, reading, {
    kind: 'process-show',
    data: { sha256: sha256 ?? null, parameters, process, roles },
    lines: () => {
      const view = viewOf(session, reading, process)
      const names = titling(view.names, voice, missing)
      return [
        ...processLines(voice, { ...view, names, process, sha256, parameters }),
        ...roleLines(voice, names, roles),
      ]
    },
  })
}

/** A regulation outside of any workspace: nothing is set, and nobody is known. */
async function apart({ screen }: Session, process: Process): Promise<number> {
  const { voice } = screen
  if (screen.json) {
    const data = { sha256: null, parameters: {}, process, roles: [] }
    screen.raw(envelopeText('process-show', data, [], { voice }))
    return 0
  }
  const names = titling(namesIn(voice, undefined, process), voice, await knownRoles())
  screen.results(processLines(voice, { names, process, parameters: {} }))
  return 0
}
