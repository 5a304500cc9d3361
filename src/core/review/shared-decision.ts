/** A review that is no vote is decided by one, by any, by all, one after another, or by being heard. */
import type { OpenedReview } from '../record/record.ts'
import { eligible, isCast, type SeatStates, isRecused } from './tally.ts'

/** `undefined` while it goes on. */
export type SharedResult = 'passed' | 'rejected' | 'returned' | 'lapsed' | undefined

/**
 * The result of the seats' states. `sole` and `any`: the first approval or return decides, and it is rejected when every
 * seat that is left rejects. `all` and `in-order`: the first rejection or return decides, and it passes when every seat
 * that is left approves. `opinions`: it passes when every seat that is left has given an opinion and `answered` says
 * that each was answered. With no seat left it lapses.
 */
export function sharedResult(
  states: SeatStates,
  decide: Exclude<OpenedReview['decide'], 'vote'>,
  answered: boolean,
): SharedResult {
  if (eligible(states) === 0) return 'lapsed'
  const left = [...states.values()].filter((state) => !isRecused(state) && state !== 'vacated')
  switch (decide) {
    case 'sole':
    case 'any': {
      const first = left.find((state) => state === 'approve' || state === 'return')
      if (first !== undefined) return first === 'approve' ? 'passed' : 'returned'
      return left.every((state) => state === 'reject') ? 'rejected' : undefined
    }
    case 'all':
    case 'in-order': {
      const first = left.find((state) => state === 'reject' || state === 'return')
      if (first !== undefined) return first === 'reject' ? 'rejected' : 'returned'
      return left.every((state) => state === 'approve') ? 'passed' : undefined
    }
    case 'opinions':
      return left.every(isCast) && answered ? 'passed' : undefined
    default:
      return decide satisfies never
  }
}
