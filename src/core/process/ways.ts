/** A stage leads on: by the outcomes of its gate, by a body's own answers, to its next stage, or to completion. */
import type { Outcome } from '../record/review.ts'
import { answersIn, exitsOf } from './parts.ts'
import { type Process, type Stage, stageOf } from './process.ts'
import type { Count } from './review.ts'
import { mayGive } from './table.ts'

/**
 * One way out of a stage, and on what it is taken; `to` is a stage, `end` for the end of the project, or `stay` to be
 * submitted again. Where a table says what is next, there is one way for everything that it may give.
 */
export type Way =
  | { readonly on: Outcome | 'then'; readonly to: string; readonly table?: string }
  | {
      readonly on: 'answer'
      readonly review: string
      readonly answer: string
      readonly counts: Count
      readonly to: string
    }
  | { readonly on: 'receipt' }

/** The outcome that a body's own answer brings about. */
const BROUGHT: Readonly<Record<Count, Outcome>> = {
  approve: 'passed',
  reject: 'rejected',
  return: 'returned',
}

/**
 * Every way out of the stage, in the order in which a regulation tells them. Where a gate's only review has answers of
 * its own, these take the place of approve, reject and return; of several reviews an answer is a way only where it
 * leads somewhere itself, for else the gate goes on as by its outcomes.
 */
export function waysOf({ tables }: Pick<Process, 'tables'>, stage: Stage): readonly Way[] {
  const known = WAYS.get(stage)
  if (known?.tables === tables) return known.ways
  const ways = waysIn({ tables }, stage)
  WAYS.set(stage, { tables, ways })
  return ways
}

/** Of each stage of a process as it was read, with the tables of the process: every submission asks it. */
const WAYS = new WeakMap<
  Stage,
  { readonly tables: Process['tables']; readonly ways: readonly Way[] }
>()

function waysIn(process: Pick<Process, 'tables'>, stage: Stage): readonly Way[] {
  const answers = stage.on === undefined ? [] : answerWays(process, stage)
  const isAnswered = stage.gate.length === 1 && answers.length > 0
  const others = exitsOf(stage).flatMap(({ on, source }): readonly Way[] => {
    if (on === 'answer') return []
    if (on === 'receipt') return stage.on === undefined ? [{ on }] : []
    if ((on === 'then') !== (stage.on === undefined)) return []
    if (isAnswered && on !== 'lapsed') return []
    const by = typeof source === 'object' ? { table: source.table } : {}
    return mayGive(process, source).map((to) => ({ on, to, ...by }))
  })
  return [...answers, ...others]
}

function answerWays(process: Pick<Process, 'tables'>, stage: Stage): readonly Way[] {
  const isAlone = stage.gate.length === 1
  return answersIn(stage).flatMap(({ review: { review }, answer, outcome }) => {
    const { to, 'counts-as': counts } = outcome
    const target = to ?? (isAlone ? stage.on?.[BROUGHT[counts]] : undefined)
    if (target === undefined) return []
    return mayGive(process, target).map((one): Way => {
      return { on: 'answer', review, answer, counts, to: one }
    })
  })
}

/** Whether an end that the way leads to completes the project, rather than ending it without its aim. */
export function completes(way: Way): boolean {
  if (way.on === 'answer') return way.counts === 'approve'
  return way.on === 'passed' || way.on === 'then' || way.on === 'receipt'
}

/**
 * The stage whose gate a submission from this stage opens: its own, or that of a next one without deliverables. Where a
 * table says what is next, the stage is left by itself.
 */
export function gateStage(process: Process, from: Stage): Stage | undefined {
  if (from.gate.length > 0) return from
  const next = typeof from.then === 'string' ? stageOf(process, from.then) : undefined
  return next !== undefined && next.gate.length > 0 && next.deliverables.length === 0
    ? next
    : undefined
}
