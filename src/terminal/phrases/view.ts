/** What showing a project needs besides its standing. */
import type { RunningTerm } from '../../core/project/terms.ts'
import type { CameTo } from '../../core/review/sitting-votes.ts'
import type { Instant } from '../../core/calendar/time.ts'
import { type Due, shownEnd } from '../../core/calendar/deadline.ts'
import type { Kept } from '../../core/review/punctuality.ts'
import { isCast, type SeatState } from '../../core/review/tally.ts'
import type { ReviewView } from '../../core/review/review.ts'
import type { Vacancy } from '../../core/check/vacancies.ts'
import type { Decision, RecuseRecord, Value } from '../../core/record/record.ts'
import type { Rulebook } from '../../core/rules/rulebook.ts'
import { eachRole, type Roles } from '../../core/policy/policy.ts'
import type { NameKind } from '../../core/rules/name-kind.ts'
import { deadlineText } from '../dates.ts'
import type { Names } from '../names.ts'
import type { Voice } from '../voice.ts'
import { decisionWord, outcomeWord } from '../words/decisions.ts'

export interface View {
  readonly names: Names
  readonly now: Instant
  /** The edition of the rules by which the project's next acts are judged. */
  readonly rules: Rulebook
  /** The member who reads, if he is known. */
  readonly reader?: string
  /** Set while the project is on hold: no deadline runs. */
  readonly stopped?: true
  /** The number of a grant by its digest. */
  grantNumber?(sha256: string): number | undefined
  /** What a scan is called that proves a decision, by its digest. */
  scan?(sha256: string): { readonly name: string; readonly title: string } | undefined
  /** What a fact that is worked out would come to now, while no submission has recorded it; nothing where something lacks. */
  worked?(fact: string): Value | undefined
  /** The terms that run in the project, and the parameters that are not set by which others would. */
  terms?(): { readonly running: readonly RunningTerm[]; readonly unset: readonly string[] }
  /** Working days from today, or from the hold that stopped the clock, to a deadline's last day; negative when it has passed. */
  daysLeft(deadline: Due): number
  /** How a decided review kept its deadline, if it had one. */
  kept?(review: ReviewView): Kept | undefined
  /** The recusal of an earlier round for which a seat of this review is recused from its opening on. */
  recusal?(review: ReviewView, seat: string): RecuseRecord | undefined
  /** The seats that the roster took from a review while it was open. */
  vacancies?(review: ReviewView): readonly Vacancy[]
}

/** What an id is called, else the id. */
export function nameOf({ names }: Pick<View, 'names'>, kind: NameKind, id: string): string {
  return names(kind, id) ?? id
}

/** What several ids are called, joined as the language joins names. */
export function namesOf(
  v: Voice,
  view: Pick<View, 'names'>,
  kind: NameKind,
  ids: readonly string[],
): string {
  return v.list(ids.map((id) => nameOf(view, kind, id)))
}

/** A role, or several of which any will do: `经办人或主管`. */
export function anyRoleText(v: Voice, view: Pick<View, 'names'>, roles: Roles): string {
  return eachRole(roles)
    .map((role) => nameOf(view, 'role', role))
    .join(v.t('或', ' or '))
}

/** A decision as the kind of its review has it. */
export function saidText(
  v: Voice,
  { names }: Pick<View, 'names'>,
  review: string,
  decision: Decision,
): string {
  return names('decision', `${review}.${decision}`) ?? decisionWord(v, undefined, decision)
}

/** What a seat's holder has said so far, or why nothing. */
export function seatStateText(
  v: Voice,
  view: Pick<View, 'names'>,
  review: string,
  state: SeatState,
): string {
  if (state === 'opinion') return v.t('已出具意见', 'opinion given')
  return isCast(state) ? saidText(v, view, review, state) : v.vocabulary.seatStates[state]
}

/** An outcome as the kind of its review has it. */
export function outcomeText(
  v: Voice,
  { names }: Pick<View, 'names'>,
  review: string,
  result: CameTo,
): string {
  return names('result', `${review}.${result}`) ?? outcomeWord(v, undefined, result)
}

/** A scan by its title and its own name; of one whose record is gone only that it is kept. */
export function scanText(v: Voice, view: Pick<View, 'scan'>, sha256: string): string {
  const found = view.scan?.(sha256)
  if (found === undefined) return v.t('已存档', 'on file')
  const { name, title } = found
  return name.startsWith(title) ? name : title + v.bracketed(name)
}

/** A deadline as it stands today. */
export function dueText(v: Voice, view: View, deadline: Due): string {
  return deadlineText(v, { deadline, now: view.now, daysLeft: view.daysLeft(deadline) })
}

/** The end of a deadline, marked when it is provisional. */
export function endText(v: Voice, deadline: Due): string {
  const isSure = deadline.certainty === 'official'
  return shownEnd(deadline) + v.bracketed(isSure ? '' : v.t('暂定', 'provisional'))
}
