/** A review lapses because too few seats are left, and somebody decides instead. */
import type { Tally } from '../record/record.ts'
import type { DecidedView, ReviewView } from './review.ts'
import { castIn } from './tally.ts'
import { isBoard, UNRELATED } from './floor.ts'

/** How many seats were needed and left; `then` is the role that the process names, or the shareholders for a board. */
export interface Shortfall {
  readonly needed: number
  readonly left: number
  /** So many could decide, and too few of them attended. */
  readonly attended?: true
  /** Where one seat was to decide, why it cannot. */
  readonly alone?: 'recused' | 'vacated'
  readonly then?: { readonly shareholders: true } | { readonly role: string }
}

/** Why a decided review lapsed, where it did for want of seats that may decide; else nothing. */
export function shortfallOf(view: ReviewView): Shortfall | undefined {
  if (view.state !== 'decided' || view.outcome.result !== 'lapsed') return undefined
  const { tally } = view.outcome
  const needed = view.opened.vote?.['at-least'] ?? 1
  const left = tally === undefined ? needed : tally.seats - tally.recused - tally.vacated
  if (tally !== undefined && view.outcome.instead !== undefined) return ofBoard(view, tally)
  if (left >= needed) return undefined
  const { review } = view
  if (view.opened.vote?.attending === undefined && isBoard(review)) {
    return { needed, left, then: { shareholders: true } }
  }
  return {
    needed,
    left,
    ...aloneIn(tally),
    ...(review.instead === undefined ? {} : { then: { role: review.instead } }),
  }
}

/** Of a board one of whom is related: how many unrelated directors were left, or of enough of them attended (art. 185). */
function ofBoard({ opened, by: { record } }: DecidedView, tally: Tally): Shortfall {
  const needed = opened.vote?.attending ?? UNRELATED
  const { seats, recused, vacated, 'recused-in-base': aside = 0 } = tally
  const left = seats - recused - vacated - aside
  const then = { shareholders: true } as const
  if (left < needed) return { needed, left, then }
  const sat =
    record.act === 'meeting'
      ? record.attendance.present.length + record.attendance.represented.length
      : castIn(tally)
  return { needed, left: sat, attended: true, then }
}

function aloneIn(tally: Tally | undefined): Pick<Shortfall, 'alone'> {
  if (tally?.seats !== 1) return {}
  return { alone: tally.recused === 1 ? 'recused' : 'vacated' }
}
