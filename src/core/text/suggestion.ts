/** A suggestion is the nearest word to one that is not known, for "did you mean". */

/** The longest word that is looked up: comparing costs the product of the lengths. */
const LONGEST = 64

/**
 * The candidate with the fewest slips of the pen (a letter more, fewer, other, or two swapped) to `word`, the first of
 * equals; `undefined` when none is near: one slip in words of up to four letters, then one more for every three letters.
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined
  let best: string | undefined
  let fewest = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    if (candidate.length > LONGEST || Math.abs(candidate.length - word.length) >= fewest) continue
    const slips = distance(word.toLowerCase(), candidate.toLowerCase())
    if (slips < fewest && slips < candidate.length) {
      best = candidate
      fewest = slips
    }
  }
  return best
}

/** Whether two words are one slip of the pen apart. */
export function isOneSlip(a: string, b: string): boolean {
  return Math.max(a.length, b.length) <= LONGEST && distance(a, b) === 1
}

/** The Damerau–Levenshtein distance in its optimal string alignment form. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(
        line[column - 1]! + 1,
        last[column]! + 1,
        last[column - 1]! + (same ? 0 : 1),
      )
      const swapped = column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) cost = Math.min(cost, before[column - 2]! + 1)
      line.push(cost)
    }
    before = last
    last = line
  }
  return last[b.length]!
}
