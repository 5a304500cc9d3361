/** A reader may see some ballots of a review: its rule may keep them back while it is open. */
import { seatsCastFor } from './proxy.ts'
import type { Decision } from '../record/record.ts'
import { seatHeldBy } from './states.ts'
import type { ReviewView } from './review.ts'
import { isCast, type SeatState } from './tally.ts'

/** What a seat has said, as a reader may see it; `cast` where only that it has. */
export type ShownState = SeatState | 'cast'

/** A review as a reader may see it. */
export interface Disclosure {
  /** Whether a ballot that was cast, and so the tally, is kept back. */
  readonly hidden: boolean
  readonly states: ReadonlyMap<string, ShownState>
}

/** Whether the reader may see what the seat said. A decided review shows everything, dissent included. */
export function maySee(view: ReviewView, seat: string, reader: string | undefined): boolean {
  const rule = view.opened.vote
  if (view.state === 'decided' || rule === undefined || rule.show === 'at-once') return true
  if (reader !== undefined && isHis(view, seat, reader)) return true
  return rule.show === 'after-own' && reader !== undefined && hasCast(view, reader)
}

/** The seats as the reader may see them; nobody in particular sees what everyone may see. */
export function disclosed(view: ReviewView, reader: string | undefined): Disclosure {
  const states = [...view.states].map(([seat, state]): [string, ShownState] => [
    seat,
    isBallot(state) && !maySee(view, seat, reader) ? 'cast' : state,
  ])
  return { hidden: states.some(([, state]) => state === 'cast'), states: new Map(states) }
}

/** Whether the state is a ballot whose decision is shown. */
export function isBallot(state: ShownState): state is Decision {
  return state !== 'cast' && isCast(state)
}

/** Whether the member holds the seat, or cast for it under a grant. */
function isHis(view: ReviewView, seat: string, member: string): boolean {
  return seatHeldBy(view, member) === seat || seatsCastFor(view, member).includes(seat)
}

function hasCast(view: ReviewView, member: string): boolean {
  const own = seatHeldBy(view, member)
  if (own === undefined) return seatsCastFor(view, member).length > 0
  return isCast(view.states.get(own))
}
