/** The catalogue puts processes in the order of their families, and finds whatever comes with bd by what people call it. */
import { byMost, byWords, type Searched } from '../text/search.ts'
import { spelling } from '../text/spelling.ts'
import type { Wording } from '../text/wording.ts'
import { type Catalogued, FAMILIES, type Family } from './catalogued.ts'

/** What of all that comes with bd is published on its own. */
export const OFFERED = ['process', 'register', 'duties'] as const

/** What comes with bd as a list tells of it, without the rest of its file. */
export interface Offer extends Catalogued {
  readonly kind: (typeof OFFERED)[number] | 'pack'
  readonly id: string
  readonly version: number
  readonly title: Wording
  readonly ledger?: string
  /** The numbers of the rules that it tells of. */
  readonly rules: readonly string[]
  /** Who keeps a register: roles. */
  readonly keeps?: readonly string[]
  /** The duties of a file, by their titles. */
  readonly holds: readonly Wording[]
}

/** The processes of one family; those that say none come last, without one. */
export interface Shelf<T> {
  readonly family: Family | Wording | undefined
  readonly processes: readonly T[]
}

/** By family: the library's in their order, then a company's own, then what belongs to none; within one in the order given. */
export function shelvesOf<T extends Pick<Catalogued, 'family'>>(
  processes: readonly T[],
): readonly Shelf<T>[] {
  const own = processes.flatMap(({ family }) => (typeof family === 'object' ? [family] : []))
  const named = [...new Map(own.map((one) => [keyOf(one), one])).values()]
  const shelves = [...FAMILIES, ...named, undefined].map((family): Shelf<T> => {
    const held = processes.filter((one) => keyOf(one.family) === keyOf(family))
    return { family, processes: held }
  })
  return shelves.filter(({ processes: held }) => held.length > 0)
}

function keyOf(family: Family | Wording | undefined): string {
  return typeof family === 'object' ? JSON.stringify([family.zh, family.en]) : (family ?? '')
}

/**
 * What a text calls: the one of this id, title or other name; those that tell of the rule of this number, or of
 * one of its system; else those that hold all of its words in their titles, other names, use or sources; else those whose other name stands in it, for people ask in
 * sentences; else those that hold most of it. Packs are found beside them, by name or words alone. `titles` are those of the families.
 */
export function calledIn(
  offers: readonly Offer[],
  typed: string,
  titles: (family: Family | Wording) => readonly string[],
): readonly Offer[] {
  const wanted = spelling(typed)
  if (wanted === '') return []
  const packs = offers.filter(({ kind }) => kind === 'pack')
  const single = offers.filter(({ kind }) => kind !== 'pack')
  const named = (among: readonly Offer[]) =>
    among.filter((one) => namesOf(one).some((name) => spelling(name) === wanted))
  const worded = (among: readonly Offer[]) =>
    inOrder(among, byWords(typed, searched(among, titles)))
  const first = (ways: readonly (() => readonly Offer[])[]) =>
    ways.reduce<readonly Offer[]>((found, way) => (found.length > 0 ? found : way()), [])
  const sets = first([() => named(packs), () => worded(packs)])
  const found = first([
    () => named(single),
    () => single.filter((one) => numbersOf(one).some((number) => isOf(number, typed))),
    () => worded(single),
  ])
  if (found.length + sets.length > 0) return [...found, ...sets]
  const inside = single.filter((one) =>
    namesOf(one).some((name) => name.length > 1 && wanted.includes(spelling(name))),
  )
  if (inside.length > 0) return inside
  return inOrder(single, byMost(typed, searched(single, titles)))
}

function searched(
  offers: readonly Offer[],
  titles: (family: Family | Wording) => readonly string[],
): readonly Searched<string>[] {
  return offers.map((one) => {
    const { family, use, sources = [], holds } = one
    const told = [...(use === undefined ? [] : [use]), ...sources, ...holds]
    const about = told.flatMap(({ zh, en }) => [zh, en])
    return {
      id: keyed(one),
      texts: [namesOf(one).join(' '), ...about, ...(family === undefined ? [] : titles(family))],
    }
  })
}

function inOrder(offers: readonly Offer[], keys: readonly string[]): readonly Offer[] {
  return keys.flatMap((key) => offers.filter((one) => keyed(one) === key))
}

/** Of one id there may be a process and a register. */
function keyed({ kind, id }: Offer): string {
  return `${kind}/${id}`
}

/** Its id, its titles, what else people call it, and what it holds. */
function namesOf({ id, title, also, holds }: Offer): readonly string[] {
  const titles = [title, ...holds].flatMap(({ zh, en }) => [zh, en])
  return [id, ...titles, ...(also?.zh ?? []), ...(also?.en ?? [])]
}

/** The numbers of the rules that it tells of, and of their systems. */
function numbersOf({ ledger, rules }: Offer): readonly string[] {
  return [...(ledger === undefined ? [] : ledger.split(/,\s*/u)), ...rules]
}

/** Whether the number is the one that was typed, or of the system that was: S0-B-13 of S0-B. */
function isOf(number: string, typed: string): boolean {
  const [one, wanted] = [`${number.trim()}-`, `${typed.trim().toUpperCase()}-`]
  return one.toUpperCase().startsWith(wanted)
}
