/** Duties name roles: those who owe them, those who are told what is missing, those who may excuse. */
import { SUPERIOR } from '../process/roles.ts'
import type { Duties } from './duty.ts'

/** Each role once, in the order in which they are named; the superior of whoever owes is none of the roster's. */
export function rolesOfDuties(duties: Duties): readonly string[] {
  const named = duties.list.flatMap(({ who, copies, 'excused-by': by }) => [
    ...('each' in who ? [who.each] : 'role' in who ? [who.role] : []),
    ...copies,
    ...(by === undefined ? [] : [by]),
  ])
  const { 'excused-by': by } = duties
  return [...new Set([...named, ...(by === undefined ? [] : [by])])].filter(
    (role) => role !== SUPERIOR,
  )
}
