/** The screen: stdout takes the result, stderr the talk; text is escaped here and nowhere bypasses it. */
import type { Language } from '../core/workspace.ts'
import { type Environment, type Paint, paintOf, wantsColour } from './colour.ts'
import { escapeText } from './escape.ts'
import { type Line, piecesOf, TAB } from './text.ts'

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
  readonly language: Language
  /** Whether the result is the JSON envelope. */
  readonly json: boolean
  readonly quiet: boolean
  readonly outIsTerminal: boolean
  readonly errIsTerminal: boolean
  /** Columns of the result; unlimited when it is no terminal. */
  readonly columns: number
  /** Lines of the result, on stdout. */
  result(...lines: readonly Line[]): void
  /** Talk, on stderr: what happened, what comes next. Silent when quiet. */
  say(...lines: readonly Line[]): void
  /** What must be said even when quiet, on stderr: why something was refused. */
  warn(...lines: readonly Line[]): void
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
    if (lines.length > 0) stream.write(lines.map((line) => `${printed(line, paint)}\n`).join(''))
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
    language,
    json,
    quiet,
    outIsTerminal,
    errIsTerminal,
    columns: outIsTerminal ? (out.columns ?? 80) : Number.POSITIVE_INFINITY,
    result: (...lines) => afterProgress(out, paintOut, lines),
    say: (...lines) => {
      if (!quiet) afterProgress(err, paintErr, lines)
    },
    warn: (...lines) => afterProgress(err, paintErr, lines),
    raw: (text) => {
      progress()
      out.write(text)
    },
    progress,
  }
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
