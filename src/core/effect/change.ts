/** What an act changes, as typed data: each change names what it is about and what was there before and is after. */
import type { AffirmationRecord } from '../record/affirm.ts'
import type { Wording } from '../text/wording.ts'
import type { CompanyCalendar, CalendarYear } from '../calendar/calendar.ts'
import type { PlainDate } from '../calendar/time.ts'
import type { Pair } from './comparison.ts'
import type { DutyChange } from './duty-change.ts'
import type { RegisterChange } from './register-change.ts'
import type { PolicyChange } from '../policy/roster-change.ts'
import type { GrantRecord, RevocationRecord } from '../record/grant.ts'
import type { MotionRecord } from '../record/motion.ts'
import type { Count } from '../policy/policy-rules.ts'
import type { VoidRecord } from '../record/void.ts'
import type { ActRecord, Value } from '../record/record.ts'
import type { StandingChange } from './standing-change.ts'
import type { ParameterValue, Workspace } from '../record/workspace.ts'

export type * from './standing-change.ts'

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
  | DutyChange
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
export interface OfProject {
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

/** What somebody who leaves leaves behind: roles that nobody holds then, records that name him, running projects that he opened. */
export interface LeftBehind {
  readonly kind: 'left-behind'
  readonly member: string
  readonly roles: readonly string[]
  readonly records: readonly { readonly register: string; readonly keys: readonly string[] }[]
  readonly opened: readonly { readonly project: string; readonly title: string }[]
}

/** A file that no rule reads, such as README. */
export type FileChange = Pair<string> & { readonly kind: 'file'; readonly path: string }

export type Change =
  | CommonChange
  | FolderChange
  | StandingChange
  | HeldChange
  | LeftBehind
  | FileChange
