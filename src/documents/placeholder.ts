/** Places that a template left to be filled in: `【待填:…】`, `【待填】`, `[TODO: …]`, `[TODO]`. */

/** The longest text of a placeholder that is shown. */
const SHOWN = 100

const OPENING = /【\s?待填|\[TODO\b/gi

/**
 * The placeholders of a line, each as its text up to the closing bracket. An opening alone counts, closed or not: what
 * looks unfinished to a reader blocks. Linear, for each is cut off after a fixed length.
 */
export function placeholdersIn(line: string): readonly string[] {
  if (!line.includes('待填') && !/\[TODO/i.test(line)) return []
  return Array.from(line.matchAll(OPENING), ({ 0: opening, index }) => {
    const close = opening.startsWith('【') ? '】' : ']'
    const window = line.slice(index, index + SHOWN)
    const end = window.indexOf(close)
    return end === -1 ? window.trimEnd() : window.slice(0, end + 1)
  })
}
