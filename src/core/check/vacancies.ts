/** A seat falls vacant while a review is open: the history says who took the role or the membership away, and when. */
import { eachRole, type Roles } from '../policy/policy.ts'
import type { PolicyChange } from '../policy/roster-change.ts'
import type { ReviewView } from '../review/review.ts'
import type { RosterHistory, RosterStep } from './roster-history.ts'

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
export function vacanciesOf(roster: RosterHistory, review: ReviewView): readonly Vacancy[] {
  if (!hasVacant(review)) return []
  const between = roster.between(
    review.opener,
    review.state === 'decided' ? review.by.path : undefined,
  )
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
  roster: RosterHistory,
  rounds: readonly { readonly reviews: readonly ReviewView[] }[],
  written: ReadonlySet<string>,
): readonly Vacancy[] {
  return decidedBy(rounds, written).flatMap((one) => vacanciesOf(roster, one))
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

/** The last change of the roster about the seat's holder, where it took the seat and did not give it back. */
function lastOf(
  between: readonly RosterStep[],
  review: ReviewView,
  seat: string,
): Vacancy | undefined {
  const member = review.holders.get(seat) ?? seat
  const { role } = review.opened
  const last = between
    .flatMap((step) => step.changes.flatMap((change) => taking(change, member, role, step)))
    .at(-1)
  return last?.vacancy === undefined ? undefined : { seat, ...last.vacancy }
}

type Taken = Omit<Vacancy, 'seat'>

function taking(
  change: PolicyChange,
  member: string,
  roles: Roles,
  { by, at, reason, commit }: RosterStep,
): readonly { readonly vacancy?: Taken }[] {
  const told = { member, by, at, reason, commit }
  const { kind } = change
  if ('grant' in change && (kind === 'revoked' || kind === 'granted')) {
    const { grant } = change
    if (!('role' in grant) || grant.member !== member) return []
    const { role } = grant
    if (!eachRole(roles).includes(role)) return []
    return kind === 'granted' ? [{}] : [{ vacancy: { ...told, how: 'revoked', role } }]
  }
  if (!('member' in change) || change.member !== member) return []
  if (kind === 'member-returned') return [{}]
  return kind === 'member-left' ? [{ vacancy: { ...told, how: 'member-left' } }] : []
}
