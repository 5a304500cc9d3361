/** Paths through a process that avoid stages. */
import type { Process } from '../process.ts'
import type { Edge } from './edges.ts'

/**
 * A shortest path from the first stage to the stage at this position on which none of the avoided stages is left or
 * reached; its stages, or `undefined` when there is none.
 */
export function pathAvoiding(
  { stages }: Process,
  edges: readonly Edge[],
  avoided: ReadonlySet<number>,
  goal: number,
): readonly string[] | undefined {
  const position = new Map(stages.map(({ stage }, index) => [stage, index]))
  const next = new Map<number, number[]>()
  for (const edge of edges) {
    const from = position.get(edge.from)
    const to = position.get(edge.to)
    if (from === undefined || to === undefined || avoided.has(to)) continue
    next.set(from, [...(next.get(from) ?? []), to])
  }
  if (avoided.has(0)) return undefined
  const before = new Map<number, number>([[0, 0]])
  for (const here of before.keys()) {
    for (const there of next.get(here) ?? []) if (!before.has(there)) before.set(there, here)
  }
  if (!before.has(goal)) return undefined
  const path = [goal]
  while (path[0] !== 0) path.unshift(before.get(path[0]!)!)
  return path.map((index) => stages[index]!.stage)
}
