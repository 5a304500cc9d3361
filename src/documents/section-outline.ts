/** The headings of a document are taken in as its lines go by, with the most that stands under each. */
import { type Section, type Substance, SUBSTANCES } from '../core/process/document.ts'
import { cellsOf, isTableRule, substanceOf } from '../core/process/substance.ts'

type Draft = { -readonly [K in keyof Section]: Section[K] }
type Kind = 'text' | 'code' | 'quote' | 'blank'

/** The longest of such words that is shown. */
const SHOWN = 40

/** The level of a document's chapters, below its title. */
const CHAPTER = 2

/** A rule across the page: what comes after it, such as the closing words and the signatures, is of the whole document. */
const RULE = /^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:\*[ \t]*){3,}$|^ {0,3}(?:_[ \t]*){3,}$/u

interface Outline {
  readonly sections: readonly Section[]
  /** The headings that the present line stands under, outermost first. */
  above(): readonly string[]
  heading(text: string, level: number, line: number): void
  /** A line that is no heading, as the reader sees it and as it is written. */
  line(kind: Kind, visible: string, raw: string): void
  end(): void
}

/**
 * Takes the lines in order. Of a table the head counts for nothing, and of a row what stands beside its first cell: that
 * is its label.
 */
export function outlineOf(): Outline {
  const sections: Draft[] = []
  let above: readonly Draft[] = []
  // What the present line counts for: a rule across the page ends the chapters, and the title alone goes on.
  let told: readonly Draft[] = []
  let isAfterBlank = true
  let head: string | undefined
  let isTable = false

  const say = (says: Substance, words: string) => {
    for (const section of told) {
      if (SUBSTANCES.indexOf(says) <= SUBSTANCES.indexOf(section.says)) continue
      section.says = says
      const only = words.trim().slice(0, SHOWN)
      if (says === 'text' || says === 'guidance') delete section.only
      else section.only = only
    }
  }
  const flush = () => {
    if (head !== undefined) say(substanceOf(head), head)
    head = undefined
    isTable = false
  }
  const row = (text: string) => {
    const cells = cellsOf(text)
    const told = cells.length === 1 ? cells : cells.slice(1)
    for (const cell of told) say(cell === '' ? 'omitted' : substanceOf(cell), cell || text)
  }

  return {
    sections,
    above: () => above.map(({ heading }) => heading),
    heading(text, level, line) {
      flush()
      const section: Draft = { heading: text, level, line, filled: false, says: 'nothing' }
      above = [...above.filter((one) => one.level < level), section]
      told = above
      isAfterBlank = false
      sections.push(section)
    },
    line(kind, visible, raw) {
      if (kind === 'text' || kind === 'code') for (const one of above) one.filled = true
      const ends = kind === 'text' && isAfterBlank && RULE.test(visible)
      isAfterBlank = kind === 'blank'
      if (ends) {
        flush()
        told = above.filter(({ level }) => level < CHAPTER)
        return
      }
      if (kind === 'text' && visible.trimStart().startsWith('|')) {
        if (isTable) row(visible)
        else if (head !== undefined && isTableRule(visible)) {
          head = undefined
          isTable = true
          say('omitted', visible)
        } else {
          flush()
          head = visible
        }
        return
      }
      flush()
      if (kind === 'text') say(substanceOf(visible), visible)
      else if (kind === 'code') say(/^\s*(?:`{3,}|~{3,})/u.test(visible) ? 'nothing' : 'text', '')
      else if (kind === 'quote' || raw.trim() !== '') say('guidance', '')
    },
    end: flush,
  }
}
