/** A text is set on A4 pages: headings, paragraphs broken at the margin, tables of one line a row. */

/** A4 in points. */
export const PAPER = { width: 595, height: 842 }

const MARGIN = 72
const TOP = PAPER.height - MARGIN
const COLUMN = PAPER.width - 2 * MARGIN

/** Text at a place, counted from the lower left. */
export interface Mark {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly text: string
}

export interface Page {
  readonly scanned: boolean
  readonly marks: readonly Mark[]
  /** Lines from margin to margin. */
  readonly rules: readonly { readonly y: number }[]
}

/**
 * The pages of a text. `====` begins a page and `==== scan` one that looks scanned; `# ` and `## ` are headings,
 * `| a | b |` a row of a table, an empty line a gap, anything else a paragraph. A full page runs on to a next one.
 */
export function pagesOf(text: string): readonly Page[] {
  return text
    .split(/^====/m)
    .filter((part) => part.trim() !== '')
    .flatMap((part) => {
      const scanned = part.startsWith(' scan')
      return laidOut(part.replace(/^ scan/, '').trim(), scanned)
    })
}

function laidOut(text: string, scanned: boolean): readonly Page[] {
  const pages: { scanned: boolean; marks: Mark[]; rules: { y: number }[] }[] = []
  let y = 0
  const down = (by: number) => {
    if (y - by < MARGIN) {
      pages.push({ scanned, marks: [], rules: [] })
      y = TOP
    }
    y -= by
    return pages.at(-1)!
  }
  for (const line of text.split('\n')) {
    const { size, leading, indent } = styleOf(line)
    if (line.startsWith('|')) {
      const cells = line.split('|').slice(1, -1)
      const page = down(leading)
      for (const [index, cell] of cells.entries()) {
        const x = MARGIN + Math.round((COLUMN * index) / cells.length)
        page.marks.push({ x, y, size, text: cell.trim() })
      }
      page.rules.push({ y: y - 5 })
      continue
    }
    const words = line.replace(/^#+ /, '')
    for (const part of brokenAt(indent + words, COLUMN / size)) {
      down(leading).marks.push({ x: MARGIN, y, size, text: part })
    }
  }
  return pages
}

function styleOf(line: string) {
  if (line.startsWith('# ')) return { size: 18, leading: 34, indent: '' }
  if (line.startsWith('## ')) return { size: 13, leading: 26, indent: '' }
  if (line.startsWith('|')) return { size: 10, leading: 19, indent: '' }
  const first = /^[（(\d]/.test(line) || line === '' ? '' : '　　'
  return { size: 11, leading: line === '' ? 8 : 18, indent: first }
}

/** Breaks where the line is full; a Latin letter is half as wide as a Chinese one. */
function brokenAt(text: string, width: number): readonly string[] {
  const lines: string[] = ['']
  let used = 0
  for (const character of text) {
    const wide = character.charCodeAt(0) < 128 ? 0.5 : 1
    if (used + wide > width && !/[，。；：、）％]/.test(character)) {
      lines.push('')
      used = 0
    }
    lines[lines.length - 1] += character
    used += wide
  }
  return lines
}
