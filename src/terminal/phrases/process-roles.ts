/** Who holds the roles of a regulation, and which of them nobody holds or the roster does not list. */
import type { Language } from '../../core/record/workspace.ts'
import type { Names } from '../names.ts'
import { type Line, styled } from '../text.ts'
import { titledId } from './understood.ts'
import { labelled, namesOf, pick } from './view.ts'

/** A role that a process names. */
export interface NamedRole {
  readonly role: string
  readonly listed: boolean
  readonly holders: readonly string[]
}

/** One line a role. */
export function roleLines(
  language: Language,
  names: Names,
  roles: readonly NamedRole[],
): readonly Line[] {
  return [
    '',
    styled('strong', pick(language, '角色', 'roles')),
    ...roles.map(({ role, listed, holders }): Line => {
      const title = `  ${titledId(language, names('role', role), role)}`
      if (holders.length > 0) {
        return labelled(language, title, namesOf(language, { names }, 'member', holders))
      }
      const lack = listed
        ? pick(language, '无人担任', 'held by nobody')
        : pick(
            language,
            `名册中没有；增设：bd policy add-role ${role}`,
            `not in the roster; add it: bd policy add-role ${role}`,
          )
      return [labelled(language, title, ''), styled('warning', lack)]
    }),
  ]
}
