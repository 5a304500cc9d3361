/** Obligations grouped by their duty, so that whoever answers for fifty people reads ten lines. */
import { endOf, type Due } from '../calendar/deadline.ts'
import type { PlainDate } from '../calendar/time.ts'
import type { Duties, Duty } from './duty.ts'
import type { Obligation, ObligationState } from './obligation.ts'

/** What of one duty stands how often in one way, and of whom. */
export interface Share {
  readonly count: number
  /** Who, or which record, with how often; the most first. */
  readonly of: readonly (readonly [of: string, count: number])[]
  /** The first days of the periods, each once. */
  readonly days: readonly PlainDate[]
}

export interface Group {
  readonly duties: Duties
  readonly duty: Duty
  readonly count: number
  readonly shares: Readonly<Partial<Record<ObligationState, Share>>>
  /** When the first of what is open is due. */
  readonly next?: Due
  readonly obligations: readonly Obligation[]
}

/** Takes obligations in any order; gives a group for each duty, in the order in which duties first come. */
export function grouped(obligations: readonly Obligation[]): readonly Group[] {
  const byDuty = new Map<string, Obligation[]>()
  for (const one of obligations) {
    const key = `${one.duties.duties} ${one.duty.duty}`
    const found = byDuty.get(key)
    if (found === undefined) byDuty.set(key, [one])
    else found.push(one)
  }
  return [...byDuty.values()].map(groupOf)
}

function groupOf(all: readonly Obligation[]): Group {
  const { duties, duty } = all.at(-1)!
  const states = [...new Set(all.map(({ state }) => state))]
  const open = all.filter(({ state }) => state === 'open').map(({ due }) => due)
  const next = open.sort((a, b) => (endOf(a) < endOf(b) ? -1 : 1))[0]
  return {
    duties,
    duty,
    count: all.length,
    shares: Object.fromEntries(
      states.map((state) => [state, shareOf(all.filter((one) => one.state === state))]),
    ),
    ...(next === undefined ? {} : { next }),
    obligations: all,
  }
}

function shareOf(all: readonly Obligation[]): Share {
  const counts = new Map<string, number>()
  for (const { of } of all) counts.set(of, (counts.get(of) ?? 0) + 1)
  return {
    count: all.length,
    of: [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
    days: [...new Set(all.map(({ day }) => day))].sort(),
  }
}
