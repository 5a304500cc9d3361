/** Who bears a duty on an occasion: each holder of the role for himself, its holders together, or whom a record names. */
import type { PlainDate } from '../calendar/time.ts'
import type { Duty } from './duty.ts'
import { holdsAll, type Recorded } from './evidence.ts'
import type { Occasion } from './occasion.ts'
import type { Grounds } from './grounds.ts'
import { covers, type Tenure, tenuresOf } from './tenure.ts'

/** Somebody who bears it, from when until when. */
export interface Bearing {
  /** What an excuse names. */
  readonly of: string
  /** The one member who must do it; absent where any of them may. */
  readonly member?: string
  readonly members: readonly string[]
  /** The record for which it is owed. */
  readonly about?: string
  readonly record?: Recorded
}

/** What the bearers of a duty are found by. */
export type Bearings =
  | { readonly by: 'each'; readonly tenures: readonly Tenure[] }
  | { readonly by: 'role'; readonly role: string; readonly tenures: readonly Tenure[] }
  | { readonly by: 'record'; readonly bearings: readonly Bearing[] }

export function bearingsOf(grounds: Grounds, duty: Duty): Bearings {
  const { who } = duty
  if ('field' in who) return { by: 'record', bearings: recordBearings(grounds, duty, who.field) }
  if ('role' in who && duty['for-each'] !== undefined) {
    return { by: 'record', bearings: heldBearings(grounds, duty, who.role) }
  }
  const role = 'each' in who ? who.each : who.role
  const tenures = tenuresOf(grounds.policy, grounds.roster, role)
  return 'each' in who ? { by: 'each', tenures } : { by: 'role', role, tenures }
}

/**
 * Who bears it on an occasion. A member owes what opens on the day on which he took the role on or later, and no more once he has
 * given it up before it is due. What the holders of a role owe together outlasts who they are: those bear it who hold the role
 * when it is due; nobody does where nobody held it when it opened. For a record it is owed from the day on which it was first saved.
 */
export function bearersOf(bearings: Bearings, { opens, due }: Occasion): readonly Bearing[] {
  const last = due['last-day']
  if (bearings.by === 'record') {
    return bearings.bearings.filter(
      ({ record }) => record === undefined || record.at.slice(0, 10) <= opens,
    )
  }
  const { tenures } = bearings
  if (bearings.by === 'each') {
    return tenures
      .filter((one) => covers(one, opens) && covers(one, last))
      .map(({ member }) => ({ of: member, member, members: [member] }))
  }
  if (!tenures.some((one) => covers(one, opens))) return []
  const members = membersOn(tenures, last)
  return members.length === 0 ? [] : [{ of: bearings.role, members }]
}

function membersOn(tenures: readonly Tenure[], day: PlainDate): readonly string[] {
  return [...new Set(tenures.filter((one) => covers(one, day)).map(({ member }) => member))]
}

/** The records for which it is owed now, each with the member whom its field names. */
function recordBearings(
  { evidence }: Grounds,
  { 'for-each': each }: Duty,
  field: string,
): readonly Bearing[] {
  if (each === undefined) return []
  return [...evidence.records(each.record)].flatMap((record) => {
    const member = Object.hasOwn(record.values, field) ? String(record.values[field]) : undefined
    if (member === undefined || !holdsAll(each.where, record.values)) return []
    return [{ of: record.key, member, members: [member], about: record.key, record }]
  })
}

/** The records for which it is owed now, each by those who hold the role today. */
function heldBearings(
  { evidence, policy, roster }: Grounds,
  { 'for-each': each }: Duty,
  role: string,
): readonly Bearing[] {
  const held = tenuresOf(policy, roster, role).filter(({ until }) => until === undefined)
  const members = [...new Set(held.map(({ member }) => member))]
  if (each === undefined || members.length === 0) return []
  return [...evidence.records(each.record)]
    .filter(({ values }) => holdsAll(each.where, values))
    .map((record) => ({ of: record.key, members, about: record.key, record }))
}
