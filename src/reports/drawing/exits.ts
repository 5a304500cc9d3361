/** Some ways leave a gate at its sides: they have words, endings of their own, and a place where each begins its way to a lane. */
import type { DrawnWay } from '../../core/process/drawing.ts'
import { type Side, sideOf } from './routes.ts'
import { leading } from './lettering.ts'
import { heightOf, type Pen } from './scene.ts'

const SMALL = { size: 11.5 }
const STRONG = { size: 12, bold: true }

/** The room for words between the stages and the lanes. */
export const LABEL_WIDTH = { left: 96, right: 156 }
const NEAR = 10
const ENDING = { from: 26, width: 122, inset: 9 }
const GAP = 10

/** A way that leaves for a lane, at this height. */
export interface Leaving {
  readonly side: 'left' | 'right'
  readonly target: number
  readonly y: number
}

/** The ways of one side, which stand below one another. */
export function waysAt(ways: readonly DrawnWay[], index: number, side: Side): readonly DrawnWay[] {
  return ways.filter((way) => sideOf(way, index, ways) === side)
}

/** The height that the ways of one side need. */
export function exitsHeight(ways: readonly DrawnWay[], side: 'left' | 'right'): number {
  return ways.reduce((sum, way) => sum + rowHeight(way, side), 0)
}

function rowHeight(way: DrawnWay, side: 'left' | 'right'): number {
  const { label, target } = way
  if (target.to === 'stage') {
    return heightOf(label, LABEL_WIDTH[side] - 2 * NEAR, SMALL) + 3 + GAP
  }
  if (target.to === 'stay') {
    return heightOf(label, STAY, SMALL) + heightOf(target.text, STAY, SMALL) + GAP
  }
  const room = ENDING.width - 2 * ENDING.inset
  return heightOf(label, room, STRONG) + heightOf(target.text, room, SMALL) + 14 + GAP
}

/** The room for the words of a way that leads nowhere. */
const STAY = LABEL_WIDTH.right - ENDING.from - 4

/** Draws the ways of one side from this height on; `edge` is where the gate ends. Gives those that go on to a lane. */
export function exits(
  pen: Pen,
  ways: readonly DrawnWay[],
  side: 'left' | 'right',
  edge: number,
  y: number,
): readonly Leaving[] {
  const leaving: Leaving[] = []
  let top = y
  for (const way of ways) {
    const { label, target } = way
    const height = rowHeight(way, side)
    if (target.to === 'stage') {
      const width = LABEL_WIDTH[side] - 2 * NEAR
      const x = side === 'left' ? edge - NEAR : edge + NEAR
      const set = { x, y: top, width, ...SMALL }
      if (side === 'left') pen.text(label, { ...set, anchor: 'end', role: 'back' })
      else pen.text(label, set)
      leaving.push({ side, target: target.index, y: top + height - GAP })
    } else if (target.to === 'stay') {
      const middle = top + leading(SMALL) / 2
      pen.wire('stay', [edge, middle], [edge + ENDING.from - 6, middle])
      const set = { x: edge + ENDING.from, width: STAY, role: 'faint' as const, ...SMALL }
      const said = pen.text(label, { ...set, y: top })
      pen.text(target.text, { ...set, y: top + said })
    } else {
      ending(pen, way, edge, top, height - GAP)
    }
    top += height
  }
  return leaving
}

function ending(pen: Pen, { label, target }: DrawnWay, edge: number, y: number, height: number) {
  if (target.to === 'stage' || target.to === 'stay') return
  const role = target.to === 'completed' ? 'inverse' : 'rejected'
  const x = edge + ENDING.from
  pen.wire('onward', [edge, y + height / 2], [x, y + height / 2])
  pen.box(target.to, x, y, ENDING.width, height)
  const set = { x: x + ENDING.width / 2, width: ENDING.width - 2 * ENDING.inset }
  const said = pen.text(label, { ...set, y: y + 7, ...STRONG, anchor: 'middle', role })
  const below = { ...set, y: y + 7 + said, ...SMALL }
  pen.text(target.text, { ...below, anchor: 'middle', role })
}
