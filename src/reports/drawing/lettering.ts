/** How wide a text is in print, and where it breaks: reckoned generously, since nobody knows the reader's font. */

/** A line of text of a size in the drawing's units. */
export interface Type {
  readonly size: number
  readonly bold?: boolean
}

/** The height that a line of this size takes. */
export function leading({ size }: Type): number {
  return Math.round(size * 1.45)
}

const NARROW = /[ !'(),.:;I[\]fijlrt{|}/-]/u
const BROAD = /[%@MWmw&—…→]/u
const CAPITAL = /[A-Z#$+<=>?_~^]/u
const LATIN = /[\u0020-\u024f]/u
/** Marks that add no width to the character before them. */
const JOINED = /[\u0300-\u036f\ufe00-\ufe0f\u200d]/u

function widthOfCharacter(character: string): number {
  if (JOINED.test(character)) return 0
  if (NARROW.test(character)) return 0.37
  if (BROAD.test(character)) return 0.95
  if (CAPITAL.test(character)) return 0.7
  if (LATIN.test(character)) return 0.58
  return character.length > 1 ? 1.3 : 1
}

/** The width of a text in print, no less than common fonts need: a Chinese character one em, a Latin letter about 0.55. */
export function widthOf(text: string, { size, bold = false }: Type): number {
  let ems = 0
  for (const character of text) ems += widthOfCharacter(character)
  return ems * size * (bold ? 1.05 : 1)
}

const CLOSING = /^[，。；：、！？）」』》〉】”’…,.;:!?)\]}%]/u
const OPENING = /[（「『《〈【“‘([{]$/u

/**
 * The text in lines of at most this width: broken between Chinese characters and at spaces, within a word only where
 * the word alone is too wide. No line begins with closing punctuation or ends with opening; no character but spaces at
 * a break is lost.
 */
export function wrapped(text: string, width: number, type: Type): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  const put = (part: string, wide: number) => {
    line += part
    used += wide
  }
  const end = () => {
    lines.push(line.trimEnd())
    line = ''
    used = 0
  }
  for (const part of partsOf(text)) {
    const wide = widthOf(part, type)
    if (used + widthOf(part.trimEnd(), type) > width && line !== '') end()
    if (line === '' && part.trim() === '') continue
    if (wide <= width) put(part, wide)
    else {
      for (const character of part) {
        const one = widthOf(character, type)
        if (used + one > width && line !== '') end()
        put(character, one)
      }
    }
  }
  if (line.trim() !== '' || lines.length === 0) end()
  return lines
}

/** What may not be torn apart: a Latin word with the space after it, a Chinese character with its punctuation. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = []
  for (const piece of text.match(/[\u0021-\u024f]+ *| +|[^\u0020-\u024f]/gu) ?? []) {
    const before = parts.at(-1)
    const joins =
      before !== undefined && (OPENING.test(before) || CLOSING.test(piece) || JOINED.test(piece))
    if (joins) parts[parts.length - 1] += piece
    else parts.push(piece)
  }
  return parts
}
