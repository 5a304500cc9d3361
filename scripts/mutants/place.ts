/** Finds a snippet in sources that may have moved and been laid out anew since. */
import { basename } from 'node:path'
import type { Change } from './mutant.ts'

export type Place =
  | { readonly found: true; readonly file: string; readonly from: number; readonly to: number }
  | { readonly found: false; readonly why: 'gone' | 'ambiguous' }

/** A text without what a formatter decides, and where each character that is left stood. */
export interface Bare {
  readonly text: string
  readonly at: readonly number[]
}

/** All but white space and a comma before what closes. */
export function bare(text: string): Bare {
  const at = [...text.matchAll(/(?!,\s*[)\]}])\S/g)].map(({ index }) => index)
  return { text: at.map((index) => text[index]).join(''), at }
}

/** Where a snippet begins and ends in a text, at each of its places. */
export function placesIn(whole: Bare, snippet: string): readonly (readonly [number, number])[] {
  const part = bare(snippet).text
  const found: (readonly [number, number])[] = []
  for (let from = whole.text.indexOf(part); from !== -1;) {
    found.push([whole.at[from]!, whole.at[from + part.length - 1]! + 1])
    from = whole.text.indexOf(part, from + 1)
  }
  return found
}

/** Where a snippet stands: in its own file, else in one of the same name, else in the only one that has it. */
export function placeOf(change: Change, sources: ReadonlyMap<string, string>): Place {
  const all = [...sources].flatMap(([file, text]) =>
    placesIn(bare(text), change.snippet).map(([from, to]) => ({ file, from, to })),
  )
  const own = all.filter(({ file }) => file === change.file)
  const called = all.filter(({ file }) => basename(file) === basename(change.file))
  const [place, ...more] = [own, called, all].find((places) => places.length > 0) ?? []
  if (place === undefined) return { found: false, why: 'gone' }
  return more.length > 0 ? { found: false, why: 'ambiguous' } : { found: true, ...place }
}
