/** Where a stage leads: by the outcomes of its gate, by a body's own answers, to its next stage, or to completion. */
import { mayGive } from './table.ts'
import { type ByTable, type Process, type Review, type Stage, stageOf } from './process.ts'

/**
 * One way out of a stage; `to` is a stage, `end` for the end of the project, or `stay` to be submitted again. Where a
 * table says what is next, there is one way for everything that it may give.
 */
export type Way =
  | {
      readonly by: (typeof OUTCOMES)[number]
      readonly to: string
      readonly table?: string
    }
  | {
      readonly by: 'answer'
      readonly review: string
      readonly answer: string
      readonly counts: 'approve' | 'reject' | 'return'
      readonly to: string
    }
  | { readonly by: 'then'; readonly to: string; readonly table?: string }
  | { readonly by: 'receipt' }

const OUTCOMES = ['passed', 'rejected', 'not-carried', 'returned', 'deferred', 'lapsed'] as const
const COUNTED = { approve: 'passed', reject: 'rejected', return: 'returned' } as const

/**
 * Every way out of the stage, in the order in which a regulation tells them. Where a gate's only review has answers of
 * its own, these take the place of approve, reject and return; of several reviews an answer is a way only where it
 * leads somewhere itself, for else the gate goes on as by its outcomes.
 */
export function waysOf(process: Pick<Process, 'tables'>, stage: Stage): readonly Way[] {
  const { gate, on, then, receipt } = stage
  if (on === undefined) {
    const next =
      then === undefined ? [] : targets(process, then).map((to) => ({ by: 'then' as const, ...to }))
    return receipt === undefined ? next : [...next, { by: 'receipt' }]
  }
  const alone = gate.length === 1
  const answers = gate.flatMap((review) =>
    Object.entries(answersOf(review)).flatMap(([answer, { to, 'counts-as': counts }]): Way[] => {
      const target = to ?? (alone ? on[COUNTED[counts]] : undefined)
      if (target === undefined) return []
      const answered = { by: 'answer' as const, review: review.review, answer, counts }
      return mayGive(process, target).map((one) => ({ ...answered, to: one }))
    }),
  )
  const told = alone && answers.length > 0 ? (['lapsed'] as const) : OUTCOMES
  const ways = told.flatMap((by): Way[] => {
    const to = on[by]
    return to === undefined ? [] : targets(process, to).map((one) => ({ by, ...one }))
  })
  return [...answers, ...ways]
}

/** Whether an end that the way leads to completes the project, rather than ending it without its aim. */
export function completes(way: Way): boolean {
  if (way.by === 'answer') return way.counts === 'approve'
  return way.by === 'passed' || way.by === 'then' || way.by === 'receipt'
}

/** A body's own answers, by id; none for one that approves, rejects or returns. */
export function answersOf(
  review: Review,
): NonNullable<Extract<Review, { decide: 'sole' }>['outcomes']> {
  return review.decide === 'sole' ? (review.outcomes ?? {}) : {}
}

/** The stages that the source may lead to, with the table that says to which. */
function targets(
  process: Pick<Process, 'tables'>,
  source: string | ByTable,
): readonly { readonly to: string; readonly table?: string }[] {
  if (typeof source === 'string') return [{ to: source }]
  return mayGive(process, source).map((to) => ({ to, table: source.table }))
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
