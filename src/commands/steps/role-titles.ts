/** A role that the roster does not list is called by a title all the same. */
import type { Policy, Role } from '../../core/policy/policy.ts'
import type { Names } from '../../terminal/names.ts'
import type { Voice } from '../../terminal/voice.ts'

/** A role that the roster does not list yet is called as bd knows it, where it does. */
export function titling(
  names: Names,
  v: Voice,
  missing: Readonly<Record<string, Role | undefined>>,
): Names {
  const known: Policy['roles'] = Object.fromEntries(
    Object.entries(missing).flatMap(([role, entry]) =>
      entry === undefined ? [] : [[role, entry]],
    ),
  )
  return (kind, id) => {
    const other = kind === 'role' && Object.hasOwn(known, id) ? known[id] : undefined
    return names(kind, id) ?? v.title(other?.title)
  }
}
