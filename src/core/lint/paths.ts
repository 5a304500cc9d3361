/** Some paths through a process avoid stages, in a case or in any. */
import { type Condition, type Ground, judge, subjectsOf } from '../process/condition.ts'
import { looksAtToday } from '../process/expression.ts'
import { leavesOf } from '../process/leaves.ts'
import { looksBehind } from '../process/looks.ts'
import type { Process } from '../process/process.ts'
import type { Budget } from './budget.ts'
import { edgesOf } from './edges.ts'
import { canHoldTogether } from './search.ts'
import { isComparable } from './types.ts'

interface PathStep {
  readonly to: number
  /** The case in which a table leads there. */
  readonly when?: Condition
}

/** Looks for paths; each is searched once. */
export class Paths {
  /** The cases in which tables lead from stage to stage. */
  readonly conditions: readonly Condition[]
  readonly #process: Process
  readonly #budget: Budget
  readonly #steps: ReadonlyMap<number, readonly PathStep[]>
  readonly #size: number
  readonly #found = new Map<string, readonly string[] | undefined>()

  constructor(process: Process, budget: Budget) {
    this.#process = process
    this.#budget = budget
    const position = new Map(process.stages.map(({ stage }, index) => [stage, index]))
    const steps = new Map<number, PathStep[]>()
    const edges = edgesOf(process)
    for (const { from, to, when } of edges) {
      const [here, there] = [position.get(from), position.get(to)]
      if (here === undefined || there === undefined) continue
      const known = when !== undefined && isComparable(process, when) ? { when } : {}
      steps.set(here, [...(steps.get(here) ?? []), { to: there, ...known }])
    }
    this.#steps = steps
    this.#size = edges.length
    this.conditions = [...steps.values()].flat().flatMap(({ when }) => when ?? [])
  }

  /**
   * A shortest path from the first stage to the goal on which none of the avoided stages stands, as the names of its
   * stages; `undefined` when there is none. With a ground, tables lead only where they can in that case; where only what
   * stays as it is shall count, only those that look at nothing but documents.
   */
  avoiding(
    avoided: ReadonlySet<number>,
    goal: number,
    ground?: Ground,
    counts: 'all' | 'lasting' = 'all',
  ): readonly string[] | 'too-large' | undefined {
    const closed = ground === undefined ? [] : this.#closedIn(ground, counts)
    const key = `${goal} ${[...avoided].sort((a, b) => a - b).join()} ${closed.join()}`
    if (!this.#found.has(key)) {
      if (!this.#budget.take(this.#size)) return 'too-large'
      this.#found.set(key, this.#search(avoided, goal, new Set(closed)))
    }
    return this.#found.get(key)
  }

  /** Whether the tables on the path can all lead along it in this case. */
  isAllowed(path: readonly string[], ground: Ground): boolean {
    const asked = path.slice(1).flatMap((to, nth) => this.#leading(path[nth]!, to))
    return canHoldTogether(this.#process, this.#budget, asked, ground) === true
  }

  /** What must hold for a step between two stages, where only tables lead there. */
  #leading(from: string, to: string): readonly Condition[] {
    const index = (id: string) => this.#process.stages.findIndex(({ stage }) => stage === id)
    const steps = (this.#steps.get(index(from)) ?? []).filter((step) => step.to === index(to))
    const conditions = steps.flatMap(({ when }) => when ?? [])
    return conditions.length < steps.length ? [] : [{ any: conditions }]
  }

  /** The conditions of steps that cannot be taken in this case, by their numbers. */
  #closedIn(ground: Ground, counts: 'all' | 'lasting'): readonly number[] {
    return this.conditions.flatMap((condition, index) =>
      judge(condition, ground).is === 'no' &&
      (counts === 'all' || isLasting(this.#process, condition))
        ? [index]
        : [],
    )
  }

  #search(
    avoided: ReadonlySet<number>,
    goal: number,
    closed: ReadonlySet<number>,
  ): readonly string[] | undefined {
    if (avoided.has(0)) return undefined
    const before = new Map<number, number>([[0, 0]])
    const isOpen = ({ when }: PathStep) =>
      when === undefined || !closed.has(this.conditions.indexOf(when))
    for (const here of before.keys()) {
      for (const step of this.#steps.get(here) ?? []) {
        if (before.has(step.to) || avoided.has(step.to) || !isOpen(step)) continue
        before.set(step.to, here)
      }
    }
    if (!before.has(goal)) return undefined
    const path = [goal]
    while (path[0] !== 0) path.unshift(before.get(path[0]!)!)
    return path.map((index) => this.#process.stages[index]!.stage)
  }
}

/** Whether what the condition comes to stays as it is once its stage is left: documents are frozen then, facts and what stands beyond the project are not. */
export function isLasting(process: Process, condition: Condition): boolean {
  const subjects = subjectsOf(condition)
  const isOwn = !subjects.some(looksAtToday) && looksBehind(process, subjects).length === 0
  return isOwn && leavesOf(process, subjects).every((one) => 'field' in one)
}
