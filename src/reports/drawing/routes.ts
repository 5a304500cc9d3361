/** Some ways pass other stages by: each has a lane beside the stages, one lane for all that lead to the same stage. */
import type { DrawnStage, DrawnWay } from '../../core/process/drawing.ts'

/** Which side a way leaves on: straight down to the next stage, back on the left, out or onward on the right. */
export type Side = 'down' | 'left' | 'right'

/** The side on which a way leaves the stage of that index; a completion stands below it unless another stage follows. */
export function sideOf(way: DrawnWay, index: number, ways: readonly DrawnWay[]): Side {
  const { target } = way
  if (target.to === 'completed') {
    const isLast = ways.every((one) => one.target.to !== 'stage' || one.target.index !== index + 1)
    return isLast ? 'down' : 'right'
  }
  if (target.to !== 'stage') return 'right'
  if (target.index === index + 1) return 'down'
  return target.index <= index ? 'left' : 'right'
}

/** The lanes of one side: for each stage that ways lead to, the number of its lane, counted from the stages outwards. */
export interface Lanes {
  readonly of: ReadonlyMap<number, number>
  readonly count: number
}

/** Gives every stage that ways of this side lead to a lane in which no other's ways cross it. */
export function lanesOf(stages: readonly DrawnStage[], side: 'left' | 'right'): Lanes {
  const spans = new Map<number, { from: number; to: number }>()
  for (const [index, { ways }] of stages.entries()) {
    for (const way of ways) {
      const { target } = way
      if (target.to !== 'stage' || sideOf(way, index, ways) !== side) continue
      const span = spans.get(target.index) ?? { from: target.index, to: target.index }
      spans.set(target.index, {
        from: Math.min(span.from, index),
        to: Math.max(span.to, index),
      })
    }
  }
  const lanes = new Map<number, number>()
  /** The last stage that each lane reaches so far. */
  const reach: number[] = []
  for (const [target, { from, to }] of [...spans].sort(([, a], [, b]) => a.from - b.from)) {
    const free = reach.findIndex((last) => last < from)
    const lane = free === -1 ? reach.length : free
    reach[lane] = to
    lanes.set(target, lane)
  }
  return { of: lanes, count: reach.length }
}
