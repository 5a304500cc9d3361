/** The ways through a process: from which stage to which, by what, and where the file says so. */
import { gateStage } from '../process/ways.ts'
import type { Condition } from '../process/condition.ts'
import type { ByTable, Process, Stage } from '../process/process.ts'
import type { Rulebook } from '../rules/rulebook.ts'
import { gateAhead, passedTo } from '../project/gates-ahead.ts'
import type { PartPath } from './fault.ts'
import { givenIn } from '../process/sources.ts'

/** How a way is taken: without a gate, by an outcome of the gate, or by an answer of a body's own. */
export type By =
  | 'then'
  | 'receipt'
  | 'passed'
  | 'rejected'
  | 'not-carried'
  | 'returned'
  | 'deferred'
  | 'lapsed'
  | 'answer'

/** A way from one stage to another, or to `end`. */
export interface Edge {
  readonly from: string
  readonly to: string
  readonly by: By
  readonly path: PartPath
  /** The case in which a table leads there; absent where it is no table that does. */
  readonly when?: Condition
  /** Whether somebody decides on this way in the stage that it leaves, by what a document of that stage says. */
  readonly decided?: true
}

/** Every way that the process names; a lapse, deferral or vote not carried that stays where it is is none. */
export function edgesOf(process: Process): readonly Edge[] {
  return process.stages.flatMap((stage, index) => exits(process, stage, ['stages', index]))
}

function exits(process: Process, stage: Stage, path: PartPath): readonly Edge[] {
  const { on, then, receipt, gate } = stage
  const edge = (by: By, source: string | ByTable | undefined, ...steps: PartPath): Edge[] =>
    givenIn(process, source, [...path, ...steps]).map(({ id, ...given }) => ({
      from: stage.stage,
      to: id,
      by,
      ...given,
    }))
  const decided = isDecided(process, stage) ? { decided: true as const } : {}
  const thens = edge('then', then, 'then').map((one) => ({ ...one, ...decided }))
  const answers = gate.flatMap((review, nth) =>
    review.decide === 'sole'
      ? Object.entries(review.outcomes ?? {}).flatMap(([id, { to }]) =>
          edge('answer', to, 'gate', nth, 'outcomes', id, 'to'),
        )
      : [],
  )
  const named = (
    ['passed', 'rejected', 'not-carried', 'returned', 'deferred', 'lapsed'] as const
  ).flatMap((by) => edge(by, on?.[by] === 'stay' ? undefined : on?.[by], 'on', by))
  return [
    ...(on === undefined ? thens : named),
    ...answers,
    ...(receipt === undefined ? [] : edge('receipt', 'end', 'receipt')),
  ]
}

/** Whether a stage without a gate asks for the document by which its table says where it leads, as an opinion that says no. */
function isDecided({ tables }: Process, { then, deliverables }: Stage): boolean {
  if (typeof then !== 'object' || !Object.hasOwn(tables, then.table)) return false
  const written = new Set(deliverables.map(({ document }) => document))
  return tables[then.table]!.on.some((one) => 'field' in one && written.has(one.document))
}

/** Everything that can be reached from these over the edges, these included. */
export function reachedFrom(
  starts: readonly string[],
  edges: readonly Edge[],
  direction: 'forward' | 'backward' = 'forward',
): ReadonlySet<string> {
  const next = new Map<string, string[]>()
  for (const { from, to } of edges) {
    const [here, there] = direction === 'forward' ? [from, to] : [to, from]
    next.set(here, [...(next.get(here) ?? []), there])
  }
  const seen = new Set(starts)
  for (const id of seen) for (const other of next.get(id) ?? []) seen.add(other)
  return seen
}

/** The gates after which no other follows once they have approved, by position; by file, the one that stands last. */
export function lastGates(process: Process, { lastGateByFile }: Rulebook): ReadonlySet<number> {
  const { stages } = process
  if (lastGateByFile) {
    const last = stages.findLastIndex(({ gate }) => gate.length > 0)
    return new Set(last === -1 ? [] : [last])
  }
  return new Set(
    stages.flatMap((stage, index) =>
      stage.gate.length > 0 && !gateAhead(process, passedTo(process, stage, undefined))
        ? [index]
        : [],
    ),
  )
}

/** The position of the stage whose gate is opened by leaving this one, where that is another (see standing.ts). */
export function openedBy(process: Process, stage: number): number | undefined {
  const from = process.stages[stage]
  const gate = from === undefined ? undefined : gateStage(process, from)
  return gate === undefined || gate === from ? undefined : process.stages.indexOf(gate)
}
