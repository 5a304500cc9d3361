/** Draws what a terminal shows as SVG: the text in its colours, on a grid in which Chinese characters take two columns. */
import { displayWidth } from '../src/terminal/width.ts'

const COLUMN = 8.4
const LINE = 20
const MARGIN = 16

/** The colours of SGR codes that bd uses, on a dark ground. */
const COLOURS: Readonly<Record<string, string>> = {
  '31': '#ff7b72',
  '32': '#7ee787',
  '33': '#e3b341',
  '34': '#79c0ff',
  '35': '#d2a8ff',
  '36': '#76e3ea',
  '90': '#8b949e',
}

interface Style {
  readonly colour?: string
  readonly bold?: boolean
  readonly dim?: boolean
}

/** The picture of these lines (with their escapes), headed by what was typed. */
export function terminalSvg(lines: readonly string[], columns: number): string {
  const width = Math.ceil(columns * COLUMN + 2 * MARGIN)
  const height = lines.length * LINE + 2 * MARGIN
  const rows = lines.map((line, index) => rowOf(line, MARGIN + (index + 0.75) * LINE))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="100%" height="100%" rx="8" fill="#0d1117"/>`,
    `<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, 'Noto Sans Mono CJK SC', 'Microsoft YaHei', monospace" font-size="14" fill="#e6edf3" style="white-space: pre">`,
    ...rows,
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

/** A line's runs, each put where its first column is, so that no font can shift the columns. */
function rowOf(line: string, y: number): string {
  let style: Style = {}
  let column = 0
  const runs: string[] = []
  // oxlint-disable-next-line no-control-regex -- these are the escapes that are read here.
  for (const part of line.split(/(\u001b\[[\d;]*m)/)) {
    // oxlint-disable-next-line no-control-regex
    const codes = /^\u001b\[([\d;]*)m$/.exec(part)?.[1]
    if (codes !== undefined) style = codes.split(';').reduce(styled, style)
    else {
      for (const run of part.match(/[\u2e80-\uffff]+|[^\u2e80-\uffff]+/g) ?? []) {
        runs.push(runOf(run, MARGIN + column * COLUMN, y, style))
        column += displayWidth(run)
      }
    }
  }
  return runs.join('')
}

function styled(style: Style, code: string): Style {
  if (code === '' || code === '0') return {}
  if (code === '1') return { ...style, bold: true }
  if (code === '2') return { ...style, dim: true }
  if (code === '22') return style.colour === undefined ? {} : { colour: style.colour }
  if (code === '39') return style.bold === true ? { bold: true } : {}
  const colour = COLOURS[code]
  return colour === undefined ? style : { ...style, colour }
}

/** A run without the blanks around it, which are columns only. */
function runOf(text: string, x: number, y: number, { colour, bold, dim }: Style): string {
  const shown = text.trim()
  if (shown === '') return ''
  const from = x + displayWidth(text.slice(0, text.length - text.trimStart().length)) * COLUMN
  const attributes = [
    `x="${tenth(from)}" y="${y}" textLength="${tenth(displayWidth(shown) * COLUMN)}"`,
    ...(/[\u2e80-\uffff]/.test(shown) ? ['font-size="16"'] : []),
    ...(colour === undefined ? [] : [`fill="${colour}"`]),
    ...(bold === true ? ['font-weight="bold"'] : []),
    ...(dim === true ? ['opacity="0.7"'] : []),
  ]
  const escaped = shown.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `<text ${attributes.join(' ')}>${escaped}</text>`
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
