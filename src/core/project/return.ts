/** A project that came back is being revised or not, and somebody sent it back. */
import type { Standing } from '../review/standing.ts'
import { saidAgainst, type SentBack } from './packet-changes.ts'

/** Whether the project is drafted anew because its last round was returned, or rejected and reconsidered. */
export function isSentBack({ state, rounds }: Standing): boolean {
  const last = rounds.at(-1)
  return state === 'drafting' && (last?.result === 'returned' || last?.reconsidered !== undefined)
}

/** Of revising and submitting again what came back: who sent it back, as far as the member may see it. */
export function sentBackTo(
  standing: Standing,
  act: string,
  member: string | undefined,
): { readonly sentBack?: SentBack['said'] } {
  const last = standing.rounds.at(-1)
  const isAbout = act === 'draft' || act === 'save' || act === 'attach' || act === 'submit'
  return isAbout && last !== undefined && isSentBack(standing)
    ? { sentBack: saidAgainst(last, member) }
    : {}
}
