/** The catalogue puts processes in the order of their families and finds them by whatever people call them. */
import { byMost, byWords, type Searched } from '../text/search.ts'
import { spelling } from '../text/spelling.ts'
import type { Wording } from '../text/wording.ts'
import { FAMILIES, type Family } from './catalogued.ts'
import type { Process } from './process.ts'

/** The processes of one family; those that say none come last, without one. */
export interface Shelf {
  readonly family: Family | Wording | undefined
  readonly processes: readonly Process[]
}

/** By family: the library's in their order, then a company's own, then what belongs to none; within one in the order given. */
export function shelvesOf(processes: readonly Process[]): readonly Shelf[] {
  const own = processes.flatMap(({ family }) => (typeof family === 'object' ? [family] : []))
  const named = [...new Map(own.map((one) => [keyOf(one), one])).values()]
  const shelves = [...FAMILIES, ...named, undefined].map((family): Shelf => {
    const held = processes.filter((one) => keyOf(one.family) === keyOf(family))
    return { family, processes: held }
  })
  return shelves.filter(({ processes: held }) => held.length > 0)
}

function keyOf(family: Family | Wording | undefined): string {
  return typeof family === 'object' ? JSON.stringify([family.zh, family.en]) : (family ?? '')
}

/**
 * The processes that a text calls: the one of this id, title or other name; those that tell of the rule of this number, or of
 * one of its system; else those that hold all of its words in their titles, other names, use or sources; else those whose other name stands in it, for people ask in
 * sentences; else those that hold most of it. `titles` are those of the families.
 */
export function calledIn(
  processes: readonly Process[],
  typed: string,
  titles: (family: Family | Wording) => readonly string[],
): readonly Process[] {
  const wanted = spelling(typed)
  if (wanted === '') return []
  const exact = processes.filter((one) => namesOf(one).some((name) => spelling(name) === wanted))
  if (exact.length > 0) return exact
  const numbered = processes.filter((one) => numbersOf(one).some((number) => isOf(number, typed)))
  if (numbered.length > 0) return numbered
  const known = processes.map((one): Searched<string> => {
    const { process, family, use, sources = [] } = one
    const told = [...(use === undefined ? [] : [use]), ...sources]
    const about = told.flatMap(({ zh, en }) => [zh, en])
    return {
      id: process,
      texts: [namesOf(one).join(' '), ...about, ...(family === undefined ? [] : titles(family))],
    }
  })
  const byId = (ids: readonly string[]) =>
    ids.flatMap((id) => processes.filter(({ process }) => process === id))
  const held = byWords(typed, known)
  if (held.length > 0) return byId(held)
  const inside = processes.filter((one) =>
    namesOf(one).some((name) => name.length > 1 && wanted.includes(spelling(name))),
  )
  return inside.length > 0 ? inside : byId(byMost(typed, known))
}

/** Its id, its titles, and what else people call it. */
function namesOf({ process, title, also }: Process): readonly string[] {
  return [process, title.zh, title.en, ...(also?.zh ?? []), ...(also?.en ?? [])]
}

/** The numbers of the rules that it tells of, and of their systems. */
function numbersOf({ ledger, notes }: Process): readonly string[] {
  return [...(ledger === undefined ? [] : [ledger]), ...notes.map(({ rule }) => rule)]
}

/** Whether the number is the one that was typed, or of the system that was: S0-B-13 of S0-B. */
function isOf(number: string, typed: string): boolean {
  const [one, wanted] = [`${number.trim()}-`, `${typed.trim().toUpperCase()}-`]
  return one.toUpperCase().startsWith(wanted)
}
