/** A seat falls vacant while a review is open: this file says who took the role or the membership away, and when. */
import type { PolicyChange } from '../policy/difference.ts'
import type { Replayed } from './replayed-commit.ts'
import type { ReviewView } from '../review/review.ts'

/** A seat whose holder was taken off the roster, or out of the role, before he had voted. */
export interface Vacancy {
  readonly seat: string
  readonly member: string
  /** What took it: he left the roster, or a role was revoked. */
  readonly how: 'member-left' | 'revoked'
  readonly role?: string
  readonly by: string
  readonly at: string
  readonly reason: string
  readonly commit: string
}

/**
 * The seats of the review that were vacated between its opening and its outcome, by the accepted changes of the roster in
 * between. Of one that is open only those that are vacated now. Empty where no seat is counted as vacated.
 */
export function vacanciesOf(log: readonly Replayed[], review: ReviewView): readonly Vacancy[] {
  if (!hasVacant(review)) return []
  const between = log.slice(openedAt(log, review), decidedAt(log, review))
  return [...review.states].flatMap(([seat, state]) => {
    const silent = state === 'vacated' || (review.state !== 'open' && isSilent(state))
    const found = silent ? lastOf(between, review, seat) : undefined
    return found === undefined ? [] : [found]
  })
}

function hasVacant(review: ReviewView): boolean {
  return review.state === 'decided'
    ? (review.outcome.tally?.vacated ?? 0) > 0
    : [...review.states.values()].includes('vacated')
}

function isSilent(state: string): boolean {
  return state === 'open' || state === 'waiting' || state === 'not-needed'
}

/** The seats that were vacated while the reviews were open that the act decided which wrote these files. */
export function vacatedBefore(
  log: readonly Replayed[],
  rounds: readonly { readonly reviews: readonly ReviewView[] }[],
  written: ReadonlySet<string>,
): readonly Vacancy[] {
  return decidedBy(rounds, written).flatMap((one) => vacanciesOf(log, one))
}

/** The reviews that the act decided which wrote these files. */
export function decidedBy(
  rounds: readonly { readonly reviews: readonly ReviewView[] }[],
  written: ReadonlySet<string>,
): readonly ReviewView[] {
  return rounds
    .flatMap(({ reviews }) => reviews)
    .filter((one) => one.state === 'decided' && written.has(one.by.path))
}

/** The position of the first act that bears the time at which the review opened. */
function openedAt(log: readonly Replayed[], { since }: ReviewView): number {
  return Math.max(
    0,
    log.findIndex(({ at, act }) => at.text === since && act !== undefined),
  )
}

function decidedAt(log: readonly Replayed[], review: ReviewView): number {
  if (review.state !== 'decided') return log.length
  const { path } = review.by
  const found = log.findIndex(({ commit }) => commit.changes.some((change) => change.path === path))
  return found === -1 ? log.length : found
}

/** The last change of the roster about the seat's holder, where it took the seat and did not give it back. */
function lastOf(
  between: readonly Replayed[],
  review: ReviewView,
  seat: string,
): Vacancy | undefined {
  const member = review.holders.get(seat) ?? seat
  const { role } = review.opened
  const changes = between.flatMap((one) =>
    one.act?.act !== 'policy'
      ? []
      : one.changes.flatMap((change) => taking(change, member, role, one)),
  )
  const last = changes.at(-1)
  return last?.vacancy === undefined ? undefined : { seat, ...last.vacancy }
}

type Taken = Omit<Vacancy, 'seat'>

function taking(
  change: Replayed['changes'][number],
  member: string,
  role: string,
  { act, at, commit, member: by }: Replayed,
): readonly { readonly vacancy?: Taken }[] {
  const { kind } = change as PolicyChange
  const reason = act?.act === 'policy' ? act.reason : ''
  const told = { member, by: by ?? '', at: at.text, reason, commit: commit.id }
  if ('grant' in change && (kind === 'revoked' || kind === 'granted')) {
    const { grant } = change
    if (!('role' in grant) || grant.member !== member || grant.role !== role) return []
    return kind === 'granted' ? [{}] : [{ vacancy: { ...told, how: 'revoked', role } }]
  }
  if (!('member' in change) || change.member !== member) return []
  if (kind === 'member-returned') return [{}]
  return kind === 'member-left' ? [{ vacancy: { ...told, how: 'member-left' } }] : []
}
