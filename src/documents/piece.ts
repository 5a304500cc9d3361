/** A piece of Chinese text has no white space and half-width signs, and still knows where each letter stood. */
import type { FilePlace } from './places.ts'

interface Source {
  readonly file: string
  /** Where each line begins. */
  readonly lines: readonly number[]
}

export class Piece {
  readonly text: string
  readonly #offsets: readonly number[]
  readonly #source: Source

  private constructor(text: string, offsets: readonly number[], source: Source) {
    this.text = text
    this.#offsets = offsets
    this.#source = source
  }

  /** The whole of a text; line feeds stay, for headings end with them. */
  static of(file: string, text: string): Piece {
    const letters: string[] = []
    const offsets: number[] = []
    for (let at = 0; at < text.length; at += 1) {
      const letter = halfWidth(text[at]!)
      if (letter !== '\n' && /\s/u.test(letter)) continue
      letters.push(letter)
      offsets.push(at)
    }
    const lines = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
    return new Piece(letters.join(''), offsets, { file, lines })
  }

  slice(from: number, to: number = this.text.length): Piece {
    return new Piece(this.text.slice(from, to), this.#offsets.slice(from, to), this.#source)
  }

  /** Without its line feeds. */
  joined(): Piece {
    const offsets = this.#offsets.filter((_, at) => this.text[at] !== '\n')
    return new Piece(this.text.replaceAll('\n', ''), offsets, this.#source)
  }

  /** The parts between any of the signs, as long as they stand outside of brackets; empty parts are left out. */
  split(signs: string): readonly Piece[] {
    const parts: Piece[] = []
    let start = 0
    let depth = 0
    for (let at = 0; at <= this.text.length; at += 1) {
      const letter = this.text[at]
      if (letter === '(') depth += 1
      if (letter === ')') depth -= 1
      if (letter !== undefined && (depth > 0 || !signs.includes(letter))) continue
      if (at > start) parts.push(this.slice(start, at))
      start = at + 1
    }
    return parts
  }

  /** Where a letter stood, the first unless told. */
  place(at: number = 0): FilePlace {
    const { file, lines } = this.#source
    const offset = this.#offsets[at] ?? 0
    const line = lines.findLastIndex((start) => start <= offset)
    return { file, line: line + 1, column: offset - lines[line]! + 1 }
  }
}

/** Full-width digits, letters and signs have their half-width twins at a fixed distance. */
function halfWidth(letter: string): string {
  const code = letter.charCodeAt(0)
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : letter
}
