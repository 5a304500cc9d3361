/** Who held a role from when until when, worked out from the roster and how it came to be so: nobody owes for a time before. */
import type { PolicyChange } from '../policy/roster-change.ts'
import { isActive, type Policy } from '../policy/policy.ts'
import type { PlainDate } from '../calendar/time.ts'

/** One change of the roster, with the time at which it was signed. */
export interface RosterChange {
  readonly changes: readonly PolicyChange[]
  readonly at: string
}

/** A member held a role from a day on (since the founding, where none is told), and up to a day on which he no longer had it. */
export interface Tenure {
  readonly member: string
  readonly from?: PlainDate
  readonly until?: PlainDate
}

interface Stretch {
  readonly member: string
  until: PlainDate | undefined
  from: PlainDate | undefined
}

/**
 * Who held the role, for whatever unit, and when: today's holders, and back through the changes of the roster, the oldest first in
 * `steps`. A member may have held it more than once.
 */
export function tenuresOf(
  policy: Policy,
  steps: readonly RosterChange[],
  role: string,
): readonly Tenure[] {
  const done: Stretch[] = []
  const open = new Map<string, Stretch>()
  // How many grants of the role each member has, walking back; who has left keeps them and holds nothing.
  const grants = new Map<string, number>()
  const active = new Map(
    Object.keys(policy.members).map((member) => [member, isActive(policy, member)] as const),
  )
  for (const { member, role: held } of policy.grants) {
    if (held === role) grants.set(member, (grants.get(member) ?? 0) + 1)
  }
  const settle = (member: string, day: PlainDate | undefined) => {
    const holds = (grants.get(member) ?? 0) > 0 && active.get(member) === true
    const stretch = open.get(member)
    if (holds && stretch === undefined) open.set(member, { member, until: day, from: undefined })
    if (holds || stretch === undefined) return
    stretch.from = day
    open.delete(member)
    done.push(stretch)
  }
  for (const member of grants.keys()) settle(member, undefined)
  for (const { changes, at } of steps.toReversed()) {
    const day = at.slice(0, 10)
    const touched = new Set<string>()
    for (const change of changes) {
      if (change.kind === 'granted' || change.kind === 'revoked') {
        const { member, role: held } = change.grant
        if (held !== role) continue
        grants.set(member, (grants.get(member) ?? 0) + (change.kind === 'granted' ? -1 : 1))
        touched.add(member)
      } else if (change.kind === 'member-left' || change.kind === 'member-returned') {
        active.set(change.member, change.kind === 'member-left')
        touched.add(change.member)
      }
    }
    for (const member of touched) settle(member, day)
  }
  return [...done, ...open.values()]
    .map(({ member, from, until }) => ({
      member,
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
    }))
    .sort((a, b) => compare(a.member, b.member) || compare(a.from ?? '', b.from ?? ''))
}

/** Whether the tenure covers the day. */
export function covers({ from, until }: Tenure, day: PlainDate): boolean {
  return (from === undefined || from <= day) && (until === undefined || day < until)
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
