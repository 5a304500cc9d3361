/** Who holds the roles of a regulation, and which of them nobody holds or the roster does not list. */
import type { Names } from '../names.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { titledId } from './understood.ts'
import { namesOf } from './view.ts'

/** A role that a process names. */
export interface NamedRole {
  readonly role: string
  readonly listed: boolean
  readonly holders: readonly string[]
}

/** One line a role. */
export function roleLines(v: Voice, names: Names, roles: readonly NamedRole[]): readonly Line[] {
  return [
    '',
    styled('strong', v.t('角色', 'roles')),
    ...roles.map(({ role, listed, holders }): Line => {
      const title = `  ${titledId(v, names('role', role), role)}`
      if (holders.length > 0) {
        return v.labelled(title, namesOf(v, { names }, 'member', holders))
      }
      const lack = listed
        ? v.t('无人担任', 'held by nobody')
        : v.t(
            `名册中没有；增设：bd policy add-role ${role}`,
            `not in the roster; add it: bd policy add-role ${role}`,
          )
      return [v.labelled(title, ''), styled('warning', lack)]
    }),
  ]
}
