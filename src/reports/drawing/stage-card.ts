/** A stage is drawn as a card: its number and title, who submits, its documents in one or two columns, and what must hold. */
import type { DrawnItem, DrawnStage } from '../../core/process/drawing.ts'
import { heightOf, type Pen } from './scene.ts'

const TITLE = { size: 17, bold: true }
const BODY = { size: 12.5 }
const NOTE = { size: 11 }
const PADDING = 16
/** Where text begins beside the number of the stage. */
const INDENT = 50
const BULLET = 14
const GUTTER = 20

/** How far below its top edge the ways into a card arrive, and above which none leaves it. */
export const DOOR = 24

/** Draws the card at its place and gives its height, at least as high as asked. */
export function stageCard(
  pen: Pen,
  stage: DrawnStage,
  number: number,
  at: { readonly x: number; readonly y: number; readonly width: number; readonly least: number },
): number {
  const { x, y, width } = at
  const room = width - INDENT - PADDING
  const left = x + INDENT
  let bottom = y + 12
  pen.box('number', x + 12, y + 11, 26, 26)
  const inside = { x: x + 25, y: y + 14, width: 26, size: 13, bold: true }
  pen.text(String(number), { ...inside, role: 'inverse', anchor: 'middle' })
  bottom += pen.text(stage.title, { x: left, y: bottom, width: room, ...TITLE })
  bottom += pen.text(stage.owner, { x: left, y: bottom, width: room, role: 'faint', ...NOTE })
  if (stage.deliverables.length > 0) {
    bottom = documents(pen, stage.deliverables, left, bottom + 5, room)
  }
  if (stage.needs.length > 0) bottom += 5
  for (const need of stage.needs) {
    bottom += pen.text(need, { x: left, y: bottom, width: room, role: 'faint', ...NOTE })
  }
  const height = Math.max(bottom + 12 - y, 48, at.least)
  pen.box('stage', x, y, width, height)
  return height
}

/** The documents, in two columns where there are several; gives the bottom of the longer one. */
function documents(
  pen: Pen,
  items: readonly DrawnItem[],
  x: number,
  y: number,
  width: number,
): number {
  const columns = items.length > 1 ? 2 : 1
  const room = (width - (columns - 1) * GUTTER) / columns
  const heights = items.map((item) => itemHeight(item, room - BULLET))
  const half = heights.reduce((sum, one) => sum + one, 0) / 2
  const bottoms = [y, y]
  for (const [index, item] of items.entries()) {
    // The first column takes what fits into its half; the rest keeps its order in the second.
    const full = bottoms[0]! - y + heights[index]! / 2 > half
    const column = columns === 2 && (full || bottoms[1]! > y) ? 1 : 0
    const left = x + column * (room + GUTTER)
    const top = bottoms[column]!
    pen.text('▪', { x: left, y: top, width: BULLET, role: 'faint', ...BODY })
    const said = pen.text(item.text, { x: left + BULLET, y: top, width: room - BULLET, ...BODY })
    const note = { x: left + BULLET, y: top + said, width: room - BULLET, ...NOTE }
    bottoms[column] = top + said + pen.text(item.note, { ...note, role: 'faint' }) + 3
  }
  return Math.max(...bottoms)
}

function itemHeight({ text, note }: DrawnItem, width: number): number {
  return heightOf(text, width, BODY) + heightOf(note, width, NOTE) + 3
}
