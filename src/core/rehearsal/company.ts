/** The company of a rehearsal has a roster and numbers, made of what the script says and of the roles that a process names. */
import { given } from '../record/kinds.ts'
import { ADMINISTRATOR, type Policy, type RoleGrant } from '../policy/policy.ts'
import { rolesNamedBy } from '../policy/weight.ts'
import type { Process } from '../process/process.ts'
import { parametersOf } from './parameters.ts'
import type { Epoch } from '../rules/rulebook.ts'
import type { Workspace } from '../record/workspace.ts'
import { OFFSET } from './clock.ts'
import { KEEPER, type Script } from './script.ts'

/** The roster: the script's people, each with a key of his own that signs nothing, and the keeper. */
export function policyOf(script: Script, process: Process, hash: (text: string) => string): Policy {
  const people = Object.entries(script.people)
  const members = [
    [KEEPER, { name: '管理员' }] as const,
    ...people.map(
      ([id, { name, superior }]) => [id, { name, ...given('superior', superior) }] as const,
    ),
  ]
  const grants: readonly RoleGrant[] = [
    { member: KEEPER, role: ADMINISTRATOR },
    ...people.flatMap(([member, { roles }]) => roles.map((role) => ({ member, ...role }))),
  ]
  const roles = new Set([...knownRoles(process, script), ...grants.map(({ role }) => role)])
  roles.delete(ADMINISTRATOR)
  return {
    format: 'bd/policy@1',
    version: 1,
    thresholds: { policy: 1 },
    units: Object.fromEntries(Object.entries(script.units).map(([id, name]) => [id, { name }])),
    roles: {
      [ADMINISTRATOR]: {
        title: { zh: '管理员', en: 'Administrator' },
        may: ['publish', 'set-parameters', 'calendar'],
      },
      ...Object.fromEntries([...roles].map((role) => [role, { title: { zh: role, en: role } }])),
    },
    members: Object.fromEntries(
      members.map(([id, entry]) => [
        id,
        { ...entry, keys: [{ key: `ssh-ed25519 ${hash(id)}`, state: 'active' }] },
      ]),
    ),
    grants,
    'same-person': script['same-person'],
  }
}

/** Every role that the process names, as far as the script sets the parameters that say some. */
export function knownRoles(
  process: Process,
  script: Pick<Script, 'parameters'>,
): readonly string[] {
  return rolesNamedBy([process], { [process.process]: parametersOf(process, script) })
}

/** The record of the workspace, with the numbers that the script sets, under the rules of an epoch. */
export function workspaceOf(script: Script, process: Process, epoch: Epoch): Workspace {
  const parameters = parametersOf(process, script)
  return {
    format: epoch,
    id: 'rehearsal',
    name: process.title.zh,
    language: 'zh',
    zone: 'Asia/Shanghai',
    offset: OFFSET,
    classification: 'internal',
    parameters: Object.keys(parameters).length === 0 ? {} : { [process.process]: parameters },
  }
}
