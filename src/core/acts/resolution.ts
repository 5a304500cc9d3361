/** The minutes say what was decided, and it equals what the votes by name come to. */
import type { SittingAct } from '../record/act.ts'
import { maySee } from '../review/disclosure.ts'
import type { Due } from '../review/result.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { ReviewScene } from '../review/outcome.ts'
import { count, isCast, type SeatStates, tallyOf } from '../review/tally.ts'

const KINDS = ['approve', 'reject', 'return', 'abstain', 'defer'] as const

/** A finding when the minuted resolution, or a number of votes that the minutes give, is not what the named votes say. */
export function resolutionFindings(
  { open, standing }: ReviewScene,
  act: SittingAct,
  {
    due,
    states,
    signer,
  }: {
    readonly due: Exclude<Due, undefined>
    readonly states: SeatStates
    readonly signer: string
  },
): Finding[] {
  const counts = count(states)
  const { quorum } = tallyOf(states, open.opened.vote, new Set())
  const inquorate = quorum !== undefined && quorum.have < quorum.needed
  const fits =
    act.resolution === 'no-quorum'
      ? (inquorate && (due === 'extended' || due === 'lapsed')) ||
        (due === 'lapsed' && !open.rules.lapseIsNotInquorate)
      : act.resolution === due
  const same = KINDS.every((kind) => {
    const minuted = act.counts?.[kind]
    return minuted === undefined || minuted === (counts[kind] ?? 0)
  })
  if (fits && same) return []
  // What the votes come to would tell how those voted whose ballots are kept back.
  const kept = [...open.states].some(
    ([seat, state]) => isCast(state) && !maySee(open, seat, signer),
  )
  const facts = {
    review: act.review,
    minuted: act.resolution,
    stated: told(act.counts ?? {}),
    counted: due === 'extended' ? 'no-quorum' : due,
    votes: told(counts),
    ...(kept ? { counted: '', votes: '', kept: 'yes' as const } : {}),
  }
  return [finding('resolution-differs', facts, { project: standing.id })]
}

/** Numbers of votes as text, those of nothing left out: `approve 3, reject 1`. */
function told(counts: { readonly [K in (typeof KINDS)[number]]?: number }): string {
  return KINDS.flatMap((kind) =>
    counts[kind] === undefined ? [] : [`${kind} ${counts[kind]}`],
  ).join(', ')
}
