/** A gate is drawn as rows of badges: its reviews from left to right as they follow one another, those that run together in one frame. */
import type { DrawnReview } from '../../core/process/drawing.ts'
import { heightOf, type Pen } from './scene.ts'

const TITLE = { size: 13.5, bold: true }
const RULE = { size: 11 }
const LABEL = { size: 11 }
const PADDING = 12
const BETWEEN = 28
const PER_ROW = 3

type GateStep = readonly DrawnReview[]

/** Draws the gate at its place and gives its height, at least as high as asked. */
export function gateRow(
  pen: Pen,
  steps: readonly GateStep[],
  together: string,
  at: { readonly x: number; readonly y: number; readonly width: number; readonly least: number },
): number {
  const { x, y, width, least } = at
  const column = columnWidth(steps.length, width)
  const rows = rowsOf(steps)
  const heights = rows.map((row) =>
    Math.max(...row.map((step) => stepHeight(step, column, together))),
  )
  const own = heights.reduce((sum, one) => sum + one, 0) + (rows.length - 1) * BETWEEN + 2 * PADDING
  const height = Math.max(own, least)
  pen.box('gate', x, y, width, height)
  let top = y + PADDING + (height - own) / 2
  const middleOf = (index: number, row: readonly GateStep[]) => {
    const across = row.length * column + (row.length - 1) * BETWEEN
    return x + (width - across) / 2 + index * (column + BETWEEN) + column / 2
  }
  for (const [nth, row] of rows.entries()) {
    const middle = top + heights[nth]! / 2
    for (const [index, step] of row.entries()) {
      const left = middleOf(index, row) - column / 2
      drawStep(pen, step, together, left, middle, column)
      if (index > 0) pen.wire('onward', [left - BETWEEN, middle], [left, middle])
    }
    const next = rows[nth + 1]
    if (next !== undefined) {
      const bottom = middle + stepHeight(row.at(-1)!, column, together) / 2
      const turn = top + heights[nth]! + BETWEEN / 2
      const [from, to] = [middleOf(row.length - 1, row), middleOf(0, next)]
      const arrival =
        top +
        heights[nth]! +
        BETWEEN +
        (heights[nth + 1]! - stepHeight(next[0]!, column, together)) / 2
      pen.wire('onward', [from, bottom], [from, turn], [to, turn], [to, arrival])
    }
    top += heights[nth]! + BETWEEN
  }
  return height
}

function rowsOf(steps: readonly GateStep[]): readonly (readonly GateStep[])[] {
  const count = Math.ceil(steps.length / PER_ROW)
  return Array.from({ length: count }, (_, index) =>
    steps.slice(index * PER_ROW, (index + 1) * PER_ROW),
  )
}

function columnWidth(steps: number, width: number): number {
  const columns = Math.min(PER_ROW, Math.max(2, steps))
  const wide = (width - 2 * PADDING - (columns - 1) * BETWEEN) / columns
  return steps === 1 ? wide * 1.2 : wide
}

const FRAME = 8

function stepHeight(step: GateStep, width: number, together: string): number {
  if (step.length === 1) return badgeHeight(step[0]!, width)
  const inner = width - 2 * FRAME
  const label = heightOf(together, inner, LABEL) + 4
  return step.reduce((sum, one) => sum + badgeHeight(one, inner) + FRAME, FRAME + label)
}

function drawStep(
  pen: Pen,
  step: GateStep,
  together: string,
  x: number,
  middle: number,
  width: number,
): void {
  const height = stepHeight(step, width, together)
  const y = middle - height / 2
  if (step.length === 1) return badge(pen, step[0]!, x, y, width)
  pen.box('together', x, y, width, height)
  const inner = width - 2 * FRAME
  const label = { x: x + width / 2, y: y + 5, width: inner, ...LABEL }
  let top = y + FRAME + 4 + pen.text(together, { ...label, anchor: 'middle', role: 'faint' })
  for (const review of step) {
    badge(pen, review, x + FRAME, top, inner)
    top += badgeHeight(review, inner) + FRAME
  }
}

const INSET = 10

function badgeHeight({ title, rule }: DrawnReview, width: number): number {
  const room = width - 2 * INSET
  const lines = rule.reduce((sum, line) => sum + heightOf(line, room, RULE) + 2, 0)
  return heightOf(title, room, TITLE) + lines + 20
}

function badge(pen: Pen, review: DrawnReview, x: number, y: number, width: number): void {
  pen.box('review', x, y, width, badgeHeight(review, width))
  const room = width - 2 * INSET
  let top = y + 8
  top += pen.text(review.title, { x: x + INSET, y: top, width: room, ...TITLE }) + 3
  for (const line of review.rule) {
    top += pen.text(line, { x: x + INSET, y: top, width: room, ...RULE }) + 2
  }
}
