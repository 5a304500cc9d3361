/** A stage is drawn with everything that belongs to it, from top to bottom: its card, its gate or receipt, its ways at the sides. */
import type { Drawing, DrawnStage } from '../../core/process/drawing.ts'
import { exits, exitsHeight, type Leaving, waysAt } from './exits.ts'
import { gateRow } from './gate-row.ts'
import { heightOf, type Pen } from './scene.ts'
import { DOOR, stageCard } from './stage-card.ts'

/** Stages and gates stand between x = 0 and this. */
export const MAIN = 600
const SMALL = { size: 11.5 }
const RECEIPT = { size: 13, bold: true }
const COMPLETED = { size: 14, bold: true }

/** Where a stage ends, and the ways that leave it for a lane or straight down. */
export interface Block {
  readonly bottom: number
  readonly leaving: readonly Leaving[]
  /** The words of the way to the next stage; none where no way leads there. */
  readonly down: string | undefined
}

/** Draws the stage of that index from this height on. */
export function stageBlock(
  pen: Pen,
  { words }: Drawing,
  stage: DrawnStage,
  index: number,
  y: number,
): Block {
  const [left, right] = [waysAt(stage.ways, index, 'left'), waysAt(stage.ways, index, 'right')]
  const least = Math.max(exitsHeight(left, 'left'), exitsHeight(right, 'right'))
  const gated = stage.steps.length > 0
  // Ways into a card arrive at its door; those that leave a card without a gate do so below it.
  const sill = DOOR + 16
  const card = { x: 0, y, width: MAIN, least: gated || least === 0 ? 0 : sill + least }
  let bottom = y + stageCard(pen, stage, index + 1, card)
  let begin = y + sill
  if (gated) {
    begin = bottom + Math.max(30, downHeight(words.submit))
    down(pen, bottom, begin, words.submit)
    const at = { x: 0, y: begin, width: MAIN, least }
    bottom = begin + gateRow(pen, stage.steps, words.together, at)
  }
  if (stage.receipt !== '') bottom = receipt(pen, stage.receipt, bottom)
  const below = waysAt(stage.ways, index, 'down')
  for (const { target, label } of below) {
    if (target.to === 'completed') bottom = completed(pen, target.text, label, bottom)
  }
  const onward = below.filter(({ target }) => target.to === 'stage')
  return {
    bottom,
    leaving: [...exits(pen, left, 'left', 0, begin), ...exits(pen, right, 'right', MAIN, begin)],
    down: onward.length === 0 ? undefined : onward.map(({ label }) => label).join(' / '),
  }
}

/** The height that the words of a way straight down need. */
export function downHeight(words: string): number {
  return heightOf(words, MAIN / 2 - 20, SMALL) + 12
}

/** An arrow straight down, with its words beside its beginning. */
export function down(pen: Pen, from: number, to: number, words: string): void {
  pen.wire('onward', [MAIN / 2, from], [MAIN / 2, to])
  pen.text(words, { x: MAIN / 2 + 10, y: from + 5, width: MAIN / 2 - 20, ...SMALL })
}

function receipt(pen: Pen, words: string, y: number): number {
  const [top, width] = [y + 26, 320]
  down(pen, y, top, '')
  const height = heightOf(words, width - 32, RECEIPT) + 18
  pen.box('receipt', (MAIN - width) / 2, top, width, height)
  const set = { x: MAIN / 2, y: top + 9, width: width - 32, ...RECEIPT }
  pen.text(words, { ...set, anchor: 'middle' })
  return top + height
}

function completed(pen: Pen, words: string, label: string, y: number): number {
  const [top, width] = [y + Math.max(28, downHeight(label)), 170]
  down(pen, y, top, label)
  const height = heightOf(words, width - 24, COMPLETED) + 16
  pen.box('completed', (MAIN - width) / 2, top, width, height)
  const set = { x: MAIN / 2, y: top + 8, width: width - 24, ...COMPLETED }
  pen.text(words, { ...set, anchor: 'middle', role: 'inverse' })
  return top + height
}
