/** The screen gives stdout the result and stderr the talk; text is escaped here and nowhere bypasses it. */
import type { Language } from '../core/record/workspace.ts'
import { type Environment, type Paint, paintOf, wantsColour } from './colour.ts'
import { escapeText } from './escape.ts'
import { type Line, type Piece, piecesOf, TAB } from './text.ts'
import { type Voice, voiceOf } from './voice.ts'
import { wrapHanging } from './width.ts'

/** What bd needs of a stream: process.stdout is one, and so is a buffer in a test. */
export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

export interface ScreenSettings {
  readonly out: Output
  readonly err: Output
  readonly language: Language
  readonly json?: boolean
  readonly quiet?: boolean
  /** `false` for `--no-color`. */
  readonly colour?: boolean
  readonly env?: Environment
}

/** Where everything that bd says goes. */
export interface Screen {
  /** What speaks the language of the screen. */
  readonly voice: Voice
  /** Whether the result is the JSON envelope. */
  readonly json: boolean
  readonly quiet: boolean
  readonly outIsTerminal: boolean
  readonly errIsTerminal: boolean
  /** Columns of the result; unlimited when it is no terminal. */
  readonly columns: number
  /** Lines of the result, on stdout. */
  result(...lines: readonly Line[]): void
  /** The same for a list, however long: so many arguments at once no function takes. */
  results(lines: readonly Line[]): void
  /** Talk, on stderr: what happened, what comes next. Silent when quiet. */
  say(...lines: readonly Line[]): void
  /** What must be said even when quiet, on stderr: why something was refused. */
  warn(...lines: readonly Line[]): void
  /** The same for a list, however long. */
  warnings(lines: readonly Line[]): void
  /** Text for programs on stdout, byte for byte: JSON, a rendered document. */
  raw(text: string): void
  /** Shows how far long work has come, in place, when stderr is a terminal; without a text takes it away. */
  progress(text?: string): void
}

/** Makes the screen of two streams. */
export function screenOf(settings: ScreenSettings): Screen {
  const { out, err, language, json = false, quiet = false, colour, env = {} } = settings
  const outIsTerminal = out.isTTY === true
  const errIsTerminal = err.isTTY === true
  const paintOut = paintOf(wantsColour(outIsTerminal, env, colour))
  const paintErr = paintOf(wantsColour(errIsTerminal, env, colour))
  const write = (stream: Output, paint: Paint, lines: readonly Line[]) => {
    const within = stream.isTTY === true ? columnsOf(stream) : Number.POSITIVE_INFINITY
    const parts = lines.flatMap((line) => wrapped(line, within))
    if (parts.length > 0) stream.write(parts.map((line) => `${printed(line, paint)}\n`).join(''))
  }
  const animated = errIsTerminal && !quiet && env['TERM'] !== 'dumb'
  let shown = false
  const progress = (text?: string) => {
    if (!animated || (text === undefined && !shown)) return
    err.write(`\r\u001b[K${text === undefined ? '' : escapeText(text)}`)
    shown = text !== undefined
  }
  const afterProgress = (stream: Output, paint: Paint, lines: readonly Line[]) => {
    progress()
    write(stream, paint, lines)
  }
  return {
    voice: voiceOf(language),
    json,
    quiet,
    outIsTerminal,
    errIsTerminal,
    columns: outIsTerminal ? columnsOf(out) : Number.POSITIVE_INFINITY,
    result: (...lines) => afterProgress(out, paintOut, lines),
    results: (lines) => afterProgress(out, paintOut, lines),
    say: (...lines) => {
      if (!quiet) afterProgress(err, paintErr, lines)
    },
    warn: (...lines) => afterProgress(err, paintErr, lines),
    warnings: (lines) => afterProgress(err, paintErr, lines),
    raw: (text) => {
      progress()
      out.write(text)
    },
    progress,
  }
}

/** A terminal that does not say how wide it is, or says nought, is taken to be 80 columns wide. */
function columnsOf({ columns = 0 }: Output): number {
  return columns > 0 ? columns : 80
}

/** The line in several where it is wider than the terminal; what follows stands as far in as the line did. */
function wrapped(line: Line, columns: number): readonly Line[] {
  if (!Number.isFinite(columns)) return [line]
  const pieces = piecesOf(line).map((piece): Exclude<Piece, string> => {
    const { text, style } = typeof piece === 'string' ? { text: piece, style: undefined } : piece
    const shown = text === TAB ? text : escapeText(text)
    return { text: shown, ...(style === undefined ? {} : { style }) } as Exclude<Piece, string>
  })
  const text = pieces.map((piece) => piece.text).join('')
  const indent = /^ */u.exec(text)![0].length
  const parts = wrapHanging(text, columns, indent)
  if (parts.length === 1) return [line]
  let at = 0
  return parts.map((part, index): Line => {
    const from = at
    at += part.length
    const own = cutOut(pieces, from, from + part.trimEnd().length)
    return index === 0 ? own : [' '.repeat(indent), ...own]
  })
}

/** The pieces between two places of a line. */
function cutOut(pieces: readonly Exclude<Piece, string>[], from: number, to: number): Piece[] {
  let at = 0
  return pieces.flatMap((piece): Piece[] => {
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, piece.text.length)]
    at += piece.text.length
    if (start >= end) return []
    const text = piece.text.slice(start, end)
    return [piece.style === undefined ? text : { ...piece, text }]
  })
}

function printed(line: Line, paint: Paint): string {
  return piecesOf(line)
    .map((piece) => {
      if (piece === TAB) return piece
      return typeof piece === 'string'
        ? escapeText(piece)
        : paint(piece.style, escapeText(piece.text))
    })
    .join('')
}
