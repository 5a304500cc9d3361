/** A laid-out drawing is written as SVG by hand: no script, no font of its own, nothing fetched; readable in grey. */
import type { Drawing } from '../../core/process/drawing.ts'
import { printable } from '../printable.ts'
import { type Laid, laidOut } from './layout.ts'
import type { Box, BoxRole, Lettering, TextRole, Wire } from './scene.ts'

const FONTS = [
  "'Noto Sans CJK SC'",
  "'Source Han Sans SC'",
  "'PingFang SC'",
  "'Microsoft YaHei'",
  "'WenQuanYi Micro Hei'",
  'sans-serif',
].join(',')
const MARGIN = 36

/** The drawing as one SVG document; the same drawing gives the same text. */
export function svgOf(drawing: Drawing): string {
  const laid = laidOut(drawing)
  const [x, y] = [laid.left - MARGIN, laid.top - MARGIN]
  const width = round(laid.right - laid.left + 2 * MARGIN)
  const height = round(laid.bottom - laid.top + 2 * MARGIN)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${round(x)} ${round(y)} ${width} ${height}" font-family="${FONTS}" xml:lang="${escaped(drawing.language)}" role="img" aria-labelledby="title">`,
    `<title id="title">${escaped(drawing.title)}</title>`,
    `<rect x="${round(x)}" y="${round(y)}" width="${width}" height="${height}" fill="#fff"/>`,
    ...shapesOf(laid),
    '</svg>',
    '',
  ].join('\n')
}

function shapesOf({ boxes, wires, texts }: Laid): readonly string[] {
  const layers = LAYERS.flatMap((role) => boxes.filter((box) => box.role === role))
  return [...layers.map(boxText), ...wires.map(wireText), ...texts.map(letters)]
}

interface Look {
  readonly fill: string
  readonly stroke?: string
  readonly wide?: number
  readonly dashes?: string
  /** The radius of the corners; `round` for half the height. */
  readonly corner: number | 'round'
}

const LOOKS: Readonly<Record<BoxRole, Look>> = {
  'band-even': { fill: '#eef1f4', corner: 10 },
  'band-odd': { fill: '#f8f9fa', stroke: '#e3e7eb', corner: 10 },
  start: { fill: '#fff', stroke: '#2f3b47', wide: 1.5, corner: 'round' },
  stage: { fill: '#fff', stroke: '#2f3b47', wide: 1.6, corner: 6 },
  number: { fill: '#2f3b47', corner: 'round' },
  gate: { fill: '#d9e4ef', stroke: '#9db2c6', corner: 6 },
  together: { fill: 'none', stroke: '#5d7286', dashes: '4 3', corner: 6 },
  review: { fill: '#fff', stroke: '#5d7286', wide: 1.2, corner: 4 },
  receipt: { fill: '#fff', stroke: '#2f3b47', wide: 1.2, corner: 'round' },
  completed: { fill: '#1f5a3c', corner: 'round' },
  rejected: { fill: '#fff', stroke: '#8c2f24', wide: 2.6, corner: 'round' },
  cancelled: { fill: '#fff', stroke: '#2f3b47', wide: 1.6, dashes: '5 4', corner: 'round' },
}

/** From the back to the front. */
const LAYERS = Object.keys(LOOKS) as readonly BoxRole[]

function boxText({ role, x, y, width, height }: Box): string {
  const { fill, stroke, wide = 1, dashes, corner } = LOOKS[role]
  const radius = corner === 'round' ? Math.min(height / 2, 20) : corner
  const line = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${wide}"`
  const broken = dashes === undefined ? '' : ` stroke-dasharray="${dashes}"`
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${round(radius)}" fill="${fill}"${line}${broken}/>`
}

const INK = { onward: '#2f3b47', back: '#9a4f0b', stay: '#6b7885' } as const

function wireText({ role, points }: Wire): string {
  const kind = role === 'onward-joins' ? 'onward' : role === 'back-joins' ? 'back' : role
  const ink = INK[kind]
  const dashes =
    kind === 'back' ? ' stroke-dasharray="7 4"' : kind === 'stay' ? ' stroke-dasharray="1.5 3"' : ''
  const headed = role === 'onward' || role === 'back'
  const path = `<path d="${rounded(points)}" fill="none" stroke="${ink}" stroke-width="1.5"${dashes}/>`
  return headed ? `${path}<path d="${arrowhead(points)}" fill="${ink}"/>` : path
}

/** A line from point to point whose corners are turned gently. */
function rounded(points: Wire['points']): string {
  const [[startX, startY] = [0, 0]] = points
  const parts = [`M${round(startX)} ${round(startY)}`]
  for (let index = 1; index < points.length; index += 1) {
    const [x, y] = points[index]!
    const next = points[index + 1]
    if (next === undefined) {
      parts.push(`L${round(x)} ${round(y)}`)
      continue
    }
    const before = towards([x, y], points[index - 1]!)
    const after = towards([x, y], next)
    parts.push(`L${before}Q${round(x)} ${round(y)} ${after}`)
  }
  return parts.join('')
}

type Point = readonly [x: number, y: number]

/** A point on the way to another, at most 7 off. */
function towards([x, y]: Point, [otherX, otherY]: Point): string {
  const off = (from: number, to: number) =>
    from + Math.sign(to - from) * Math.min(7, Math.abs(to - from) / 2)
  return `${round(off(x, otherX))} ${round(off(y, otherY))}`
}

function arrowhead(points: Wire['points']): string {
  const [x, y] = points.at(-1)!
  const [fromX, fromY] = points.at(-2) ?? [x, y]
  const [dx, dy] = [Math.sign(x - fromX), Math.sign(y - fromY)]
  const wing = (side: 1 | -1) =>
    `${round(x - dx * 9 + dy * side * 4.5)} ${round(y - dy * 9 + dx * side * 4.5)}`
  return `M${round(x)} ${round(y)}L${wing(1)}L${wing(-1)}Z`
}

const TEXTS: Readonly<Record<TextRole, string>> = {
  ink: '#1c2530',
  faint: '#55616d',
  inverse: '#fff',
  back: '#85430a',
  rejected: '#7a261d',
}

function letters({ role, text, x, y, width, height, size, bold, anchor }: Lettering): string {
  const at = anchor === 'start' ? x : anchor === 'middle' ? x + width / 2 : x + width
  const how = anchor === 'start' ? '' : ` text-anchor="${anchor}"`
  const weight = bold === true ? ' font-weight="700"' : ''
  const base = y + (height - size) / 2 + size * 0.86
  return `<text x="${round(at)}" y="${round(base)}" font-size="${size}"${weight} fill="${TEXTS[role]}"${how}>${escaped(text)}</text>`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

const MEANT: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for XML: markup as characters, and what XML or the eye cannot take as a mark. */
function escaped(text: string): string {
  return printable(text).replaceAll(/[&<>"']/g, (character) => MEANT[character]!)
}
