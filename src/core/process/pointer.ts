/** A text sends its reader to a file by name: 见决议.pdf, see "resolution.pdf". */
import type { DocumentContent } from './document.ts'
import { spelling } from '../text/spelling.ts'

const POINTING = /见|\b(?:see|refer to)\b/giu
/** What a name may stand in. */
const DRESS = /^[\s:：“”"'‘’「『《<（(【[`*_]+/u

/** What stands behind each 见 or "see" of a line that may name a file, up to its end. */
export function pointersIn(line: string): readonly string[] {
  if (!line.includes('.')) return []
  return [...line.matchAll(POINTING)]
    .map(({ 0: word, index }) => line.slice(index + word.length).replace(DRESS, ''))
    .filter((rest) => rest.includes('.'))
}

/** Whether the document sends its reader to the file that is called so. */
export function pointsTo({ pointers = [] }: DocumentContent, name: string): boolean {
  const wanted = spelling(name)
  return wanted !== '' && pointers.some((rest) => spelling(rest).startsWith(wanted))
}
