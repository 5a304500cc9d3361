/** Everything in a drawing gets its place: phases from top to bottom, ways back at the left, ways onward and endings at the right. */
import type { Drawing } from '../../core/process/drawing.ts'
import { LABEL_WIDTH, type Leaving } from './exits.ts'
import { foot, head } from './margins.ts'
import { type Lanes, lanesOf } from './routes.ts'
import { heightOf, Pen, type DrawingScene } from './scene.ts'
import { type Block, down, downHeight, MAIN, stageBlock } from './stage-block.ts'
import { DOOR } from './stage-card.ts'

const LANE = 16
const PHASE = { size: 14, bold: true }
const PHASE_WIDTH = 120
const PADDING = 18

/** A scene with the edges of what it shows. */
export interface Laid extends DrawingScene {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Lays a drawing out; takes time in proportion to its length, and no two of its texts meet. */
export function laidOut(drawing: Drawing): Laid {
  const pen = new Pen()
  const columns = columnsOf(drawing)
  const { left, right } = columns
  const edges = { left, right, middle: MAIN / 2 }
  let y = head(pen, drawing, { ...edges, y: 0 })
  /** The way down that waits for the card it leads to. */
  let coming: { readonly from: number; readonly words: string } | undefined = { from: y, words: '' }
  y += PADDING
  const doors: number[] = []
  const leaving: Leaving[] = []
  for (const [nth, phase] of drawing.phases.entries()) {
    const begin = y
    y += PADDING
    for (const stage of phase.stages) {
      if (coming !== undefined) down(pen, coming.from, y, coming.words)
      const block: Block = stageBlock(pen, drawing, stage, doors.length, y)
      doors.push(y + DOOR)
      leaving.push(...block.leaving)
      coming = block.down === undefined ? undefined : { from: block.bottom, words: block.down }
      const gap = block.down === undefined ? 2 * PADDING : downHeight(block.down) + 10
      y = block.bottom + (stage === phase.stages.at(-1) ? gap - 10 : gap)
    }
    const named = begin + heightOf(phase.title, PHASE_WIDTH - 22, PHASE) + 2 * PADDING
    y = Math.max(y, named)
    pen.box(nth % 2 === 0 ? 'band-even' : 'band-odd', left, begin, right - left, y - begin)
    pen.text(phase.title, { x: left + 14, y: begin + PADDING, width: PHASE_WIDTH - 22, ...PHASE })
  }
  wires(pen, columns, doors, leaving)
  const bottom = foot(pen, drawing, { ...edges, y: y + 22 })
  return { boxes: pen.boxes, wires: pen.wires, texts: pen.texts, left, right, top: 0, bottom }
}

interface Columns {
  readonly left: number
  readonly right: number
  readonly lanes: { readonly left: Lanes; readonly right: Lanes }
  /** Where a lane is. */
  readonly at: { readonly left: (lane: number) => number; readonly right: (lane: number) => number }
}

function columnsOf({ phases }: Drawing): Columns {
  const stages = phases.flatMap((phase) => phase.stages)
  const lanes = { left: lanesOf(stages, 'left'), right: lanesOf(stages, 'right') }
  const named = phases.some(({ title }) => title !== '')
  const at = {
    left: (lane: number) => -LABEL_WIDTH.left - lane * LANE,
    right: (lane: number) => MAIN + LABEL_WIDTH.right + lane * LANE,
  }
  return {
    left: at.left(lanes.left.count) - (named ? PHASE_WIDTH : 0),
    right: at.right(lanes.right.count) + (lanes.right.count === 0 ? 0 : 4),
    lanes,
    at,
  }
}

/** Leads every way to the door of its stage; of those that share a lane, only the longest is drawn to its end. */
function wires(
  pen: Pen,
  { lanes, at }: Columns,
  doors: readonly number[],
  leaving: readonly Leaving[],
): void {
  for (const side of ['left', 'right'] as const) {
    const [edge, role] = side === 'left' ? [0, 'back' as const] : [MAIN, 'onward' as const]
    const drawn = new Set<number>()
    const mine = leaving.filter((one) => one.side === side)
    for (const { target, y } of side === 'left' ? mine.toReversed() : mine) {
      const x = at[side](lanes[side].of.get(target) ?? 0)
      const door = doors[target] ?? y
      if (drawn.has(target)) pen.wire(`${role}-joins`, [edge, y], [x, y])
      else pen.wire(role, [edge, y], [x, y], [x, door], [edge, door])
      drawn.add(target)
    }
  }
}
