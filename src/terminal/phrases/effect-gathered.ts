/** Changes that one act makes by the dozen are told together: a roster by its people, roles in one line, years from when to when. */
import type { Change } from '../../core/effect/change.ts'
import type { KeptRecordChange } from '../../core/effect/register-change.ts'
import type { RoleGrant } from '../../core/policy/policy.ts'
import { type Line, styled } from '../text.ts'
import type { EffectView } from './effect-view.ts'
import { keptRecordsLines } from './effect-register.ts'
import { grantedRole } from './effect-roster.ts'

/** A member who comes onto the roster, with all that the roster gives at once. */
interface Arrival {
  readonly kind: 'arrival'
  readonly member: string
  readonly name: string
  readonly keys: readonly string[]
  readonly grants: readonly RoleGrant[]
}

type Role = Extract<Change, { kind: 'role-added' }>

export type Gathered =
  | Arrival
  | { readonly kind: 'new-roles'; readonly roles: readonly Role[] }
  | { readonly kind: 'kept-records'; readonly records: readonly KeptRecordChange[] }
  | { readonly kind: 'years'; readonly from: number; readonly to: number; readonly count: number }

/** Up to so many of a kind are told each by itself. */
const FEW = 3

/** What is new in one go as one change, where it is more than a few; everything else as it is, in its order. */
export function gathered(changes: readonly Change[]): readonly (Change | Gathered)[] {
  return records(roles(people(years(changes))))
}

type Some = readonly (Change | Gathered)[]

function years(changes: readonly Change[]): Some {
  const found = changes.flatMap((one) =>
    one.kind === 'calendar-year' && one.before === undefined ? [one.year] : [],
  )
  if (found.length < FEW) return changes
  const rest = changes.filter((one) => one.kind !== 'calendar-year' || one.before !== undefined)
  const span = { from: Math.min(...found), to: Math.max(...found), count: found.length }
  return [...rest, { kind: 'years', ...span }]
}

function people(changes: Some): Some {
  const added = changes.filter((one) => one.kind === 'member-added')
  if (added.length <= FEW) return changes
  const arriving = new Set(added.map(({ member }) => member))
  const keys = changes.filter((one) => one.kind === 'key-added' && arriving.has(one.member))
  const grants = changes.filter((one) => one.kind === 'granted' && arriving.has(one.grant.member))
  const told = new Set<Change | Gathered>([...keys, ...grants])
  return changes.flatMap((one): Some => {
    if (told.has(one)) return []
    if (one.kind !== 'member-added') return [one]
    const { member, name } = one
    return [
      {
        kind: 'arrival',
        member,
        name,
        keys: keys.flatMap((key) =>
          key.kind === 'key-added' && key.member === member ? [key.key] : [],
        ),
        grants: grants.flatMap((given) =>
          given.kind === 'granted' && given.grant.member === member ? [given.grant] : [],
        ),
      },
    ]
  })
}

function roles(changes: Some): Some {
  const added = changes.filter((one) => one.kind === 'role-added')
  if (added.length <= FEW) return changes
  const at = changes.indexOf(added[0]!)
  const rest = (from: number, to?: number) =>
    changes.slice(from, to).filter((one) => one.kind !== 'role-added')
  return [...rest(0, at), { kind: 'new-roles', roles: added }, ...rest(at)]
}

/** Up to so many records are told each with its fields. */
const MOST_RECORDS = 12

function records(changes: Some): Some {
  const all = changes.filter((one) => one.kind === 'kept-record')
  if (all.length <= MOST_RECORDS) return changes
  const rest = changes.filter((one) => one.kind !== 'kept-record')
  return [{ kind: 'kept-records', records: all }, ...rest]
}

/** What was gathered, in words. */
export function gatheredLines(view: EffectView, change: Gathered): readonly Line[] {
  return change.kind === 'kept-records'
    ? keptRecordsLines(view, change.records)
    : [gatheredLine(view, change)]
}

function gatheredLine(view: EffectView, change: Exclude<Gathered, { kind: 'kept-records' }>): Line {
  const { v } = view
  switch (change.kind) {
    case 'arrival': {
      const who = v.named(change.name, change.member)
      const parts = [
        ...change.grants.map((grant) => grantedRole(view, grant)),
        ...change.keys.map((key) => view.fingerprint(key)),
      ]
      const line = v.labelled(v.t('新增人员', 'new member'), [who, ...parts].join(v.t('，', ', ')))
      return change.keys.length > 1 ? styled('warning', line as string) : line
    }
    case 'new-roles':
      return v.labelled(
        v.t('新设角色', 'new roles'),
        v.list(change.roles.map(({ title, role }) => v.named(v.title(title), role))),
      )
    case 'years': {
      const { from, to, count } = change
      return v.t(
        `工作日历：${from}年至${to}年，共 ${count} 年的国家放假安排`,
        `calendar: the official days of ${count} years, ${from} to ${to}`,
      )
    }
    default:
      return change satisfies never
  }
}
