/** What each line of Markdown is: a heading, code, quoted guidance, or text; with comments taken out. */

export type MarkdownLine =
  | {
      readonly kind: 'heading'
      readonly level: number
      readonly text: string
      readonly visible: string
    }
  | { readonly kind: 'text' | 'code' | 'quote' | 'blank'; readonly visible: string }

const FENCE = /^ {0,3}(`{3,}|~{3,})/
const COMMENT_BLOCK = /^ {0,3}<!--/

/** The lines of a Markdown text, in order. Costs time linear in the text. */
export function* markdownLines(lines: Iterable<string>): Generator<MarkdownLine> {
  let fence: string | undefined
  let isInComment = false
  for (const line of lines) {
    if (fence !== undefined) {
      if (closes(line, fence)) fence = undefined
      yield { kind: 'code', visible: line }
      continue
    }
    const { visible, open } = withoutComments(line, isInComment)
    isInComment = open
    const opening = FENCE.exec(visible)?.[1]
    if (
      opening !== undefined &&
      !(opening[0] === '`' && visible.trimStart().slice(opening.length).includes('`'))
    ) {
      fence = opening
      yield { kind: 'code', visible }
      continue
    }
    yield plainLine(visible)
  }
}

/** The lines without HTML comments, for reading; those of which only a comment was there are left out. Code stays as it is. */
export function withoutHints(lines: readonly string[]): readonly string[] {
  const kept: string[] = []
  let isAfterHint = false
  let at = 0
  for (const { visible } of markdownLines(lines)) {
    const isHint = visible.trim() === '' && lines[at]!.trim() !== ''
    at += 1
    // One blank line stands where a comment stood between two.
    const isDouble = isAfterHint && visible.trim() === '' && (kept.at(-1) ?? '').trim() === ''
    if (isHint) isAfterHint = true
    else if (!isDouble) {
      kept.push(visible)
      isAfterHint = false
    }
  }
  return kept
}

function plainLine(visible: string): MarkdownLine {
  const trimmed = visible.trimStart()
  if (trimmed === '') return { kind: 'blank', visible }
  const indent = visible.length - trimmed.length
  if (indent > 3 || visible.slice(0, indent).includes('\t')) return { kind: 'text', visible }
  if (trimmed.startsWith('>')) return { kind: 'quote', visible }
  const level = levelOf(trimmed)
  if (level === 0) return { kind: 'text', visible }
  return { kind: 'heading', level, text: withoutClosing(trimmed.slice(level).trim()), visible }
}

/** The number of `#` that open a heading, 0 for none. */
function levelOf(line: string): number {
  let level = 0
  while (line[level] === '#') level += 1
  const after = line[level]
  return level <= 6 && (after === undefined || after === ' ' || after === '\t') ? level : 0
}

/** The heading's text without a closing run of `#`. */
function withoutClosing(text: string): string {
  let end = text.length
  while (text[end - 1] === '#') end -= 1
  if (end === text.length) return text
  if (end === 0) return ''
  return /[ \t]/.test(text[end - 1]!) ? text.slice(0, end).trimEnd() : text
}

function closes(line: string, fence: string): boolean {
  const trimmed = line.trim()
  return trimmed.length >= fence.length && trimmed === fence[0]!.repeat(trimmed.length)
}

/**
 * The line without HTML comments. A comment that is not closed on its line is one only if it opens the line, as in
 * CommonMark: anything else stays visible, so that nothing is hidden from the check that the reader will see.
 */
function withoutComments(line: string, isInComment: boolean): { visible: string; open: boolean } {
  let rest = line
  let visible = ''
  if (isInComment) {
    const end = line.indexOf('-->')
    if (end === -1) return { visible: '', open: true }
    rest = line.slice(end + 3)
  }
  for (;;) {
    const start = rest.indexOf('<!--')
    if (start === -1) return { visible: visible + rest, open: false }
    const end = rest.indexOf('-->', start + 4)
    if (end === -1) {
      const opensLine = visible === '' && !isInComment && COMMENT_BLOCK.test(rest)
      return opensLine ? { visible: '', open: true } : { visible: visible + rest, open: false }
    }
    visible += rest.slice(0, start)
    rest = rest.slice(end + 3)
  }
}

/** A line that somebody meant as a heading, and that Markdown, or bd, does not read as one. */
export interface NearHeading {
  readonly text: string
  /** `no-blank` after the signs, `full-width` signs, `underlined` by the next line, `bold`, `indented`. */
  readonly cause: 'no-blank' | 'full-width' | 'underlined' | 'bold' | 'indented' | 'unmarked'
}

const UNDERLINE = /^ {0,3}(?:=+|-+)\s*$/

/** A line that could be a heading as a word processor has it: short, no sentence, no mark of a list, a table or a quotation. */
const SHORT = /^(?![-*+>|<=`~])[^。；;！!？?|<>]{2,40}$/u

/** What heading the line was probably meant as; `next` is the line after it. */
export function nearHeading(line: string, next: string | undefined): NearHeading | undefined {
  const trimmed = line.trim()
  const [, signs = '', rest = ''] = /^([#＃]{1,6})(.*)$/u.exec(trimmed) ?? []
  const text = withoutClosing(rest.trim())
  if (text !== '') {
    if (signs.includes('＃')) return { text, cause: 'full-width' }
    if (!/^[ \t]/.test(rest)) return { text, cause: 'no-blank' }
    return { text, cause: 'indented' }
  }
  if (trimmed !== '' && next !== undefined && UNDERLINE.test(next)) {
    return { text: trimmed, cause: 'underlined' }
  }
  const bold = /^(?:\*\*|__)([^*_]+)(?:\*\*|__)$/.exec(trimmed)?.[1]
  if (bold !== undefined) return { text: bold.trim(), cause: 'bold' }
  return SHORT.test(trimmed) ? { text: trimmed, cause: 'unmarked' } : undefined
}
