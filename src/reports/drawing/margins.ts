/** What stands above and below the stages: the title and where a project begins; how it may be cancelled, and the legend. */
import type { Drawing } from '../../core/process/drawing.ts'
import { heightOf, type Pen } from './scene.ts'

const TITLE = { size: 26, bold: true }
const ABOUT = { size: 12.5 }
const STRONG = { size: 13, bold: true }
const SMALL = { size: 11.5 }

interface MarginPlace {
  readonly left: number
  readonly right: number
  readonly middle: number
  readonly y: number
}

/** Title, what the process is and whose; the place where a project begins. Gives where the first phase may begin. */
export function head(pen: Pen, { title, about, start }: Drawing, place: MarginPlace): number {
  const { left, right, middle } = place
  let { y } = place
  y += pen.text(title, { x: left, y, width: right - left, ...TITLE }) + 4
  const apart = about.join('　')
  y += pen.text(apart, { x: left, y, width: right - left, role: 'faint', ...ABOUT }) + 16
  const width = 320
  const height = heightOf(start, width - 36, STRONG) + 16
  pen.box('start', middle - width / 2, y, width, height)
  pen.text(start, { x: middle, y: y + 8, width: width - 36, ...STRONG, anchor: 'middle' })
  return y + height
}

/** The ending that may come from anywhere, and what the lines mean. Gives the bottom. */
export function foot(pen: Pen, { cancelled, words }: Drawing, place: MarginPlace): number {
  const { left, right } = place
  let { y } = place
  const width = 150
  const room = right - left - width - 14
  const height = Math.max(heightOf(cancelled.title, width - 24, STRONG) + 14, 33)
  pen.box('cancelled', left, y, width, height)
  const set = { x: left + width / 2, y: y + 7, width: width - 24, ...STRONG }
  pen.text(cancelled.title, { ...set, anchor: 'middle' })
  const note = { x: left + width + 14, y: y + 8, width: room, ...SMALL }
  const said = pen.text(cancelled.note, { ...note, role: 'faint' })
  y += Math.max(height, said + 8) + 16
  const { forward, back, stay } = words.legend
  const samples = [
    ['onward', forward],
    ['back', back],
    ['stay', stay],
  ] as const
  const each = (right - left) / samples.length
  let tallest = 0
  for (const [index, [role, text]] of samples.entries()) {
    const x = left + index * each
    pen.wire(role, [x, y + 8], [x + 44, y + 8])
    const said = pen.text(text, { x: x + 54, y, width: each - 64, role: 'faint', ...SMALL })
    tallest = Math.max(tallest, said)
  }
  return y + tallest
}
