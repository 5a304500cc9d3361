/** Edges lead through a process: from which stage to which, on what, and where the file says so. */
import type { Condition } from '../process/condition.ts'
import type { Part, PartPath } from '../process/part.ts'
import { partsOf } from '../process/parts.ts'
import type { Process, Stage } from '../process/process.ts'
import { givenIn } from '../process/table.ts'
import { gateStage } from '../process/ways.ts'
import { gateAhead, passedTo } from '../project/gates-ahead.ts'
import type { Rulebook } from '../rules/rulebook.ts'

type Exit = Extract<Part, { readonly part: 'exit' }>

/** A way from one stage to another, or to `end`. */
export interface Edge {
  readonly from: string
  readonly to: string
  /** On what it is taken: an outcome of the gate, an answer of a body's own, `then` without a gate, or `receipt`. */
  readonly on: Exit['on']
  readonly path: PartPath
  /** The case in which a table leads there; absent where it is no table that does. */
  readonly when?: Condition
  /** Whether somebody decides on this way in the stage that it leaves, by what a document of that stage says. */
  readonly decided?: true
}

/** Every way that the process names; a lapse, deferral or vote not carried that stays where it is is none. */
export function edgesOf(process: Process): readonly Edge[] {
  return partsOf(process, 'exit')
    .filter(({ on, source, stage }) => {
      const isSecond = on === 'then' && stage.on !== undefined
      return !isSecond && (source !== 'stay' || on === 'then' || on === 'answer')
    })
    .flatMap(({ stage, on, source, path }) =>
      givenIn(process, source, path).map(({ id, ...given }) => ({
        from: stage.stage,
        to: id,
        on,
        ...given,
        ...(on === 'then' && isDecided(process, stage) ? { decided: true as const } : {}),
      })),
    )
}

/** Whether a stage without a gate asks for the document by which its table says where it leads, as an opinion that says no. */
function isDecided({ tables }: Process, { then, deliverables }: Stage): boolean {
  if (typeof then !== 'object' || !Object.hasOwn(tables, then.table)) return false
  const written = new Set(deliverables.map(({ document }) => document))
  return tables[then.table]!.on.some((one) => 'field' in one && written.has(one.document))
}

/** The stages that have a gate. */
export function gatedStages({ stages }: Process): ReadonlySet<string> {
  return new Set(stages.filter(({ gate }) => gate.length > 0).map(({ stage }) => stage))
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
