/** Text is set within so many columns: Chinese breaks between characters, no line begins with a closing mark or ends with an opening one. */
import { displayWidth } from './width.ts'

/** Marks that stay with what stands before them. */
const CLOSING = /^[，。、；：？！）】》」』”’％…—,.;:?!)\]}%]/u
/** Marks that stay with what follows. */
const OPENING = /[（【《「『“‘([{]$/u
const PART =
  /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’…—]|[^\s\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’…—]+|\s+/gu

/** The text in lines of at most so many columns; a single word that is longer is broken. */
export function flow(text: string, columns: number): readonly string[] {
  const limit = Math.max(8, columns)
  if (displayWidth(text) <= limit) return [text]
  const lines: string[] = []
  let line = ''
  for (const part of joined(text)) {
    if (displayWidth(line) + displayWidth(part) <= limit) {
      line += line === '' ? part.trimStart() : part
      continue
    }
    if (line !== '') lines.push(line.trimEnd())
    line = part.trimStart()
    while (displayWidth(line) > limit) {
      const head = headOf(line, limit)
      lines.push(head)
      line = line.slice(head.length)
    }
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()]
}

/** The parts between which a line may break. */
function joined(text: string): readonly string[] {
  const parts: string[] = []
  for (const [part] of text.matchAll(PART)) {
    const before = parts.at(-1)
    const stays =
      before !== undefined && (CLOSING.test(part) || OPENING.test(before)) && !/\s$/u.test(before)
    if (stays) parts[parts.length - 1] = before + part
    else parts.push(part)
  }
  return parts
}

function headOf(text: string, limit: number): string {
  let head = ''
  for (const character of text) {
    if (displayWidth(head + character) > limit) break
    head += character
  }
  return head === '' ? text.slice(0, 1) : head
}
