/** What an act changes, as typed data: each change names what it is about and what was there before and is after. */
import type { AffirmationRecord } from '../record/affirm.ts'
import type { Wording } from '../text/wording.ts'
import type { State } from '../review/standing.ts'
import type { CompanyCalendar, CalendarYear } from '../calendar/calendar.ts'
import type { PlainDate } from '../calendar/time.ts'
import type { Pair } from './comparison.ts'
import type { RegisterChange } from './register-change.ts'
import type { PolicyChange } from '../policy/roster-change.ts'
import type { ExcuseRecord } from '../record/excuse.ts'
import type { GrantRecord, RevocationRecord } from '../record/grant.ts'
import type { MotionRecord } from '../record/motion.ts'
import type { Count } from '../policy/policy-rules.ts'
import type { VoidRecord } from '../record/void.ts'
import type {
  ActRecord,
  ApprovalCondition,
  Deadline,
  HoldRecord,
  OpenedReview,
  Result,
  Tally,
  Value,
} from '../record/record.ts'
import type { SeatState } from '../review/tally.ts'
import type { ParameterValue, Workspace } from '../record/workspace.ts'

/** A field of `bd.yaml` that is no parameter. */
export type WorkspaceField = Exclude<keyof Workspace, 'parameters'>

export type CommonChange =
  | (Pair<string> & { readonly kind: 'workspace'; readonly field: WorkspaceField })
  | (Pair<ParameterValue> & {
      readonly kind: 'parameter'
      readonly process: string
      readonly parameter: string
    })
  | (Pair<number> & { readonly kind: 'policy-version' })
  | PolicyChange
  | (Pair<Pick<CalendarYear, 'off' | 'work'>> & {
      readonly kind: 'calendar-year'
      readonly year: number
      readonly notice: Wording
    })
  | (Pair<keyof Pick<CompanyCalendar, 'off' | 'work'>> & {
      readonly kind: 'company-day'
      readonly day: PlainDate
      readonly reason?: string
    })
  /** A version of a process with the digest of its file; its templates and tests come with it. */
  | (Pair<string> & {
      readonly kind: 'process-version'
      readonly process: string
      readonly version: number
      readonly title: Wording
      readonly files: number
    })
  | (Pair<string> & {
      readonly kind: 'duties-version'
      readonly duties: string
      readonly version: number
      readonly title: Wording
      /** How many duties, and from when they are owed. */
      readonly list: number
      readonly from: PlainDate | undefined
    })
  /** What somebody is excused from; `title` is that of the duty. */
  | { readonly kind: 'excused'; readonly excuse: ExcuseRecord; readonly title?: Wording }
  | {
      readonly kind: 'voided'
      readonly void: VoidRecord
      /** Files that are again what was last accepted. */
      readonly restored: readonly string[]
      /** Files that only refused commits had brought. */
      readonly removed: readonly string[]
    }
  | RegisterChange
  | { readonly kind: 'affirmed'; readonly affirmation: AffirmationRecord }
  | {
      readonly kind: 'motion'
      readonly how: 'proposed' | 'endorsed' | 'carried-out' | 'retracted'
      readonly motion: MotionRecord
      /** Who signed for it, who proposed it first. */
      readonly signed: readonly string[]
      /** How far that is, by each roster that is asked. */
      readonly counts: readonly Count[]
      /** Who may still sign for it. */
      readonly asked: readonly string[]
    }
  | { readonly kind: 'proxy-given'; readonly grant: GrantRecord }
  | {
      readonly kind: 'proxy-revoked'
      readonly revocation: RevocationRecord
      readonly grant?: GrantRecord
    }

export type ProjectField = 'title' | 'number' | 'classification' | 'unit' | 'contact' | 'process'
interface OfProject {
  readonly project: string
}

/** What changes in a project's own record and files. Files are given by digest. */
export type FolderChange =
  | (Pair<string> & OfProject & { readonly kind: 'project-field'; readonly field: ProjectField })
  | (Pair<Value> & OfProject & { readonly kind: 'fact'; readonly fact: string })
  | (Pair<readonly string[]> & OfProject & { readonly kind: 'post'; readonly post: string })
  | (Pair<string> & OfProject & { readonly kind: 'reviewer'; readonly review: string })
  | (Pair<string> & OfProject & { readonly kind: 'document'; readonly document: string })
  | (Pair<string> &
      OfProject & {
        readonly kind: 'attachment'
        /** The document that it stands behind; the review, where it proves a decision. */
        readonly document?: string
        readonly review?: string
        readonly title: string
        readonly name: string
      })
  /** What is signed: the record of the act, whole. */
  | (OfProject & { readonly kind: 'record'; readonly record: ActRecord })

/** Where a project stands. */
export interface ReviewPlace {
  readonly state: State
  readonly stage: string
  readonly round: number
}

/** A review of one round. */
export interface OfReview extends OfProject {
  readonly stage: string
  readonly round: number
  readonly review: string
}

/** What follows for where a project stands, derived from its files before and after. */
export type StandingChange =
  | (Pair<ReviewPlace> & OfProject & { readonly kind: 'stands' })
  /** The project comes to its end; nothing more can be done in it. */
  | (OfProject & {
      readonly kind: 'ends'
      readonly how: Extract<State, 'completed' | 'rejected' | 'cancelled'>
      /** Whether the process allows a rejection to be reconsidered once more. */
      readonly reconsider: boolean
    })
  | (OfReview & { readonly kind: 'review-opens'; readonly opened: OpenedReview })
  | (OfReview & {
      readonly kind: 'review-closes'
      readonly result: Result
      /** It lapsed, for no minutes of its meeting were recorded within its time. */
      readonly unminuted?: true
      readonly tally?: Tally
      /** The stage to which the gate leads, or `end`, absent where the gate goes on; and who gets a copy. */
      readonly to?: string
      readonly copies?: readonly string[]
      readonly onlyOnPaper: boolean
      /** How many of the votes stand in the minutes of a sitting. */
      readonly minuted?: number
      /** Who decides in the place of a board of which too few attended. */
      readonly instead?: 'shareholders'
    })
  /** A review that needs no decision any more: withdrawn, or another of its step ended the gate. */
  | (OfReview & { readonly kind: 'review-stops' })
  | (Pair<Deadline> & OfReview & { readonly kind: 'deadline' })
  | (Pair<SeatState> &
      OfReview & { readonly kind: 'seat'; readonly seat: string; readonly holder: string })
  | (Pair<string> & OfReview & { readonly kind: 'seat-holder'; readonly seat: string })
  | (Pair<HoldRecord> & OfProject & { readonly kind: 'hold' })
  | (Pair<'open' | 'met' | 'waived'> &
      OfProject & {
        readonly kind: 'condition'
        readonly number: number
        readonly condition: ApprovalCondition
      })
  /** A ballot in a vote that it does not decide, or of which others are kept back from who signs: what may come of it. */
  | (OfReview & {
      readonly kind: 'may-lead'
      readonly may: readonly Led[]
      readonly keptBack: boolean
    })

/** Where an outcome leads: to a stage, or `end`; or to the next reviews of the gate, none while others of its step are open. */
export type Led =
  | { readonly result: Result; readonly to: string }
  | { readonly result: Result; readonly opens: readonly string[] }

/** A post or a review of a running project for which somebody who leaves stays named; `others` share the post. */
export type HeldChange = OfProject & {
  readonly kind: 'still-held'
  readonly title: string
  readonly member: string
  readonly post?: string
  readonly review?: string
  readonly others: readonly string[]
  /** Whether nobody may be named now: what is being decided on names him. */
  readonly frozen: boolean
}

/** A file that no rule reads, such as README. */
export type FileChange = Pair<string> & { readonly kind: 'file'; readonly path: string }

export type Change = CommonChange | FolderChange | StandingChange | HeldChange | FileChange
