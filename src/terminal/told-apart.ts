/** People, units and roles that are called alike are told apart by their ids. */
import { namesakesIn } from '../core/text/namesakes.ts'
import type { Voice } from './voice.ts'

type Named<T> = (thing: T) => string

/** Which ids of a roster share a name, worked out once for each roster and each way of naming. */
const SHARED = new WeakMap<object, Map<unknown, ReadonlySet<string>>>()

/** The name of one of a roster, with its id where another of it is called alike. */
export function toldApart<T extends object>(
  v: Voice,
  roster: Readonly<Record<string, T>> | undefined,
  id: string,
  named: Named<T>,
): string | undefined {
  const thing = own(roster, id)
  if (roster === undefined || thing === undefined) return undefined
  const known = SHARED.get(roster) ?? new Map<unknown, ReadonlySet<string>>()
  SHARED.set(roster, known)
  const shared =
    known.get(named) ??
    namesakesIn(Object.entries(roster).map(([one, it]) => [one, named(it)] as const))
  known.set(named, shared)
  return shared.has(id) ? v.named(named(thing), id) : named(thing)
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined
}
