/** A deed is what somebody means to do, by its name with what he says of it. The command line and process tests fill them in. */
import type { ItemMinutes, SittingMinutes } from './minutes.ts'
import type { PlainDate } from '../calendar/time.ts'
import type { Policy } from '../policy/policy.ts'
import type { Process } from '../process/process.ts'
import type { Evidence, ExcuseAct, Published, RecordAct, TextChange } from './act.ts'
import type { CommitId } from './commit.ts'
import type {
  ApprovalCondition,
  Decision,
  MeetingRecord,
  RecusalGround,
  Value,
  Values,
} from './record.ts'
import type { Classification, ParameterValue } from './workspace.ts'

/** One member, role or document, or several. */
export type Members = string | readonly string[]

/** Whether something is so, as people write it. */
export type Flag = boolean | 'yes' | 'no'

export interface Reasoned {
  readonly reason?: string
}

/** A deed about a review; where none is named, about the one that is open. */
export interface OnReview {
  readonly review?: string
}

/** Who fills which posts of the team, and who reviews where the project names the reviewer; nobody takes the post back. */
interface TeamWords {
  readonly posts?: Readonly<Record<string, Members>>
  readonly reviewers?: Readonly<Record<string, string>>
}

/** What stands behind a decision that was made on paper or in a meeting. */
interface Proved {
  readonly meeting?: MeetingRecord
  readonly evidence?: Evidence
}

export interface BallotWords extends Reasoned, OnReview, Proved {
  /** Whose ballot it is, cast under his grant. */
  readonly for?: string
  readonly number?: string
  readonly conditions?: readonly ApprovalCondition[]
  /** What the review asks to be filled in. */
  readonly fields?: Values
}

interface RoleWords extends Reasoned {
  readonly member: string
  readonly role: string
  readonly unit?: string
}

interface GrantWords {
  readonly to: string
  readonly roles: Members
  /** Today, unless said otherwise. */
  readonly from?: PlainDate
  readonly until: PlainDate
  /** For one round of one project and no other. */
  readonly only?: { readonly project: string; readonly stage: string; readonly round: number }
}

/** Every deed, with what may be said with it besides who does it. */
export interface Deeds {
  readonly open: TeamWords & {
    readonly process: Pick<Process, 'process' | 'version'>
    readonly title: string
    readonly unit?: string
    readonly contact?: string
    readonly classification?: Classification
    readonly facts: Values
  }
  /** The facts that change; `undefined` takes one back. */
  readonly set: Reasoned & { readonly facts: Readonly<Record<string, Value | undefined>> }
  readonly team: Reasoned & TeamWords
  readonly edit: { readonly title?: string; readonly contact?: string }
  readonly save: { readonly texts: readonly TextChange[] }
  readonly attach: {
    readonly document: string
    readonly name: string
    /** The name without its ending, unless said otherwise. */
    readonly title?: string
    readonly file: { readonly path: string; readonly sha256: string }
  }
  readonly submit: {
    readonly waivers?: readonly { readonly document: string; readonly reason: string }[]
    readonly answer?: string
  }
  readonly withdraw: Reasoned
  readonly approve: BallotWords
  readonly reject: BallotWords
  readonly return: BallotWords
  readonly abstain: BallotWords
  readonly defer: BallotWords
  readonly opinion: Omit<BallotWords, 'reason'> & { readonly text?: string }
  readonly decide: BallotWords & { readonly outcome: string }
  /** What a member decided on paper: a decision, or an answer of the body's own. */
  readonly enter: BallotWords & {
    readonly for: string
    readonly decision?: Decision
    readonly outcome?: string
    readonly dated: PlainDate
  }
  readonly confirm: OnReview
  readonly recuse: Reasoned & OnReview & { readonly seat?: string; readonly ground?: RecusalGround }
  readonly close: OnReview & { readonly number?: string }
  readonly extend: Reasoned & OnReview
  readonly recompute: Reasoned & OnReview
  readonly answer: Reasoned & OnReview & { readonly to: string; readonly adopt: Flag }
  readonly advise: OnReview & { readonly ask?: string; readonly text?: string }
  readonly cc: { readonly to: Members; readonly note?: string }
  /** The copy of this number, else the first that the member has not read. */
  readonly read: { readonly copy?: number }
  /** The condition of this number, else the first that is open. */
  readonly 'meet-condition': Settling
  readonly 'waive-condition': Settling
  readonly meeting: OnReview & {
    readonly minutes: SittingMinutes
    readonly item: ItemMinutes
    readonly scans: readonly Evidence[]
  }
  readonly transfer: Reasoned & OnReview & { readonly to: string; readonly seat?: string }
  readonly 'add-seat': Reasoned & OnReview & { readonly member: string }
  readonly 'remove-seat': Reasoned & OnReview & { readonly member: string }
  readonly grant: Reasoned & GrantWords
  /** The latest grant that is not revoked, unless `n` says which. */
  readonly revoke: Reasoned & { readonly n?: number }
  readonly reconsider: Reasoned
  readonly hold: Reasoned
  readonly resume: Reasoned
  readonly cancel: Reasoned & Proved
  readonly 'hand-over': Reasoned
  readonly receive: Reasoned
  readonly 'grant-role': RoleWords
  readonly 'revoke-role': RoleWords
  readonly 'mark-left': Reasoned & { readonly member: string }
  /** Any change of the roster: what it shall be, without its version, and the keys whose holders proved that they have them. */
  readonly 'change-policy': Reasoned & {
    readonly policy: Policy
    readonly proven: readonly string[]
  }
  readonly 'set-parameter': Reasoned & {
    readonly process: string
    readonly parameter: string
    readonly value: ParameterValue
  }
  readonly calendar: Reasoned & { readonly texts: readonly TextChange[] }
  readonly publish: Reasoned & Published
  /** Records of a register, added or changed, with what is attached to them. */
  readonly record: Reasoned & Pick<RecordAct, 'register' | 'records' | 'files'>
  readonly configure: Reasoned & { readonly texts: readonly TextChange[] }
  readonly upgrade: Reasoned
  readonly excuse: Reasoned & Omit<ExcuseAct, 'act' | 'reason'>
  readonly affirm: Reasoned & { readonly commits: readonly CommitId[] }
  readonly void: Reasoned & { readonly commit: CommitId }
  /** Of a motion for another roster, with the keys in it whose holders proved that they have them. */
  readonly endorse: { readonly motion: number; readonly proven: readonly string[] }
  readonly retract: Reasoned & { readonly motion: number }
}

interface Settling extends Reasoned {
  readonly condition?: number
  readonly evidence?: Evidence
}

export type DeedName = keyof Deeds

/** A deed with what is said with it. */
export type Deed = {
  readonly [D in DeedName]: { readonly name: D; readonly words: Deeds[D] }
}[DeedName]

/**
 * What somebody is advised to do: a deed with what is known of its words, and where its doer is to say one, the place of it,
 * `<member>`. Drafting, admitting and naming a superior are no deeds of their own: they come to a save, and to a change of
 * the roster.
 */
export type Advised = { readonly project?: string } & (
  | { readonly [D in DeedName]: { readonly name: D; readonly words: Partial<Deeds[D]> } }[DeedName]
  | { readonly name: 'draft' | 'show'; readonly words: Readonly<Record<string, never>> }
  | { readonly name: 'admit'; readonly words: { readonly role: string } }
  | { readonly name: 'name-superior'; readonly words: { readonly member: string } }
)

/** What is due first, and how the last round ended; nothing of a project in which nobody has anything to do. */
export interface DueNow {
  /** The members, joined as facts are: `a, b`. */
  readonly by?: string
  readonly deed?: Advised
  /** The result of the last round at a gate, where there was one. */
  readonly last?: string
}
