/** What the company still lacks for a version is told before it is signed, as a note with its mend: it keeps nobody from publishing. */
import { holders } from '../../core/policy/policy.ts'
import type { ParameterDeclaration } from '../../core/process/parameter.ts'
import type { Finding } from '../../core/rules/finding.ts'
import { findingLines } from '../../terminal/findings.ts'
import { namesIn } from '../../terminal/names.ts'
import { lackingLines } from '../../terminal/phrases/publication.ts'
import type { Session } from '../session.ts'
import { knownRoles } from './built-in-roles.ts'
import { findingNames } from './finding-names.ts'
import type { Reading } from './read-world.ts'
import { titling } from './role-titles.ts'

/** A version of a process, a register or a file of duties, as far as the company may lack something for it. */
export interface Needing {
  readonly id: string
  readonly title: { readonly zh: string; readonly en: string }
  /** The roles that it names. */
  readonly roles: readonly string[]
  readonly parameters: Readonly<Record<string, ParameterDeclaration>>
  /** What lint says of it in this company. */
  readonly findings: readonly Finding[]
}

/** These say only that a role is listed nowhere or held by nobody, which is told in one line. */
const OF_ROLES: ReadonlySet<string> = new Set(['role-without-holder', 'unknown-name'])

export async function sayLacking(
  session: Session,
  { world }: Reading,
  { id, title, roles, parameters, findings }: Needing,
): Promise<void> {
  const { screen } = session
  const { voice } = screen
  const { policy, workspace } = world
  const names = titling(namesIn(voice, policy), voice, await knownRoles())
  const unheld = roles.filter((role) => holders(policy, role).length === 0)
  const set = workspace.parameters[id] ?? {}
  const unset = Object.entries(parameters).filter(([parameter]) => !Object.hasOwn(set, parameter))
  screen.say(
    ...lackingLines(voice, { names }, { id, title, unheld, unset: Object.fromEntries(unset) }),
  )
  const rest = findings.filter(
    ({ rule, facts }) =>
      !OF_ROLES.has(rule) && !('role' in facts && unheld.includes(String(facts.role))),
  )
  screen.say(
    ...findingLines(rest, {
      voice,
      noted: true,
      names: findingNames(voice, world),
      most: 20,
    }),
  )
}
