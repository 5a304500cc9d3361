/** What people may do in a rehearsal, each deed with what may be said with it: the verbs of the command line as data. */
import type { RecusalGround } from '../record/record.ts'
import type {
  ApprovalCondition,
  Decision,
  MinutedCounts,
  MinutedResult,
  NamedVote,
} from '../record/record.ts'
import type { PlainDate } from '../calendar/time.ts'
import type { Classification, ParameterValue } from '../record/workspace.ts'

/** A value as a person writes it: `1.28亿`, `yes`, 5. */
export type Written = string | number | boolean

/** Values by the names of facts or fields. */
export type WrittenValues = Readonly<Record<string, Written>>

/** One member or several. */
export type Members = string | readonly string[]

/** What is said of a project when it is opened. */
export interface ProjectWords {
  readonly title?: string
  readonly unit?: string
  readonly contact?: string
  readonly classification?: Classification
  readonly facts?: WrittenValues
  readonly posts?: Readonly<Record<string, Members>>
  readonly reviewers?: Readonly<Record<string, string>>
}

interface Reasoned {
  readonly reason?: string
}

/** The minutes of an office meeting; what is not said is made up. */
export interface MinutesWords {
  readonly number?: string
  readonly date?: PlainDate
  readonly chair?: string
  readonly present?: readonly string[]
  readonly observers?: readonly string[]
  readonly item?: string
  readonly decision?: string
}

export interface BallotWords extends Reasoned {
  readonly review?: string
  /** Whose ballot it is, cast under his grant; of an entry, whose paper. */
  readonly for?: Members
  readonly number?: string
  readonly conditions?: readonly ApprovalCondition[]
  readonly meeting?: MinutesWords
  /** `no` where the scan that paper or minutes need is left out. */
  readonly scan?: Flag
}

/** A vote as minutes have it: what was said, or that with its reason. */
export type VoteWords = Decision | Omit<NamedVote, 'seat' | 'n'>

/** Why a member takes no part, and of a board whether as related. */
export interface RecusalWords {
  readonly reason: string
  readonly ground?: RecusalGround
}

/** One item of a sitting; number, date, recorder and chair are made up where nothing is said of them. */
export interface SittingWords extends OnReview {
  readonly number?: string
  readonly date?: PlainDate
  readonly chair?: string
  readonly recorder?: string
  readonly present: Members
  /** Who was there for whom. */
  readonly represented?: Readonly<Record<string, string>>
  readonly absent?: Members
  readonly observers?: readonly string[]
  /** By member, why; or only who. */
  readonly recused?: Members | Readonly<Record<string, string | RecusalWords>>
  readonly item?: string
  readonly votes?: Readonly<Record<string, VoteWords>>
  readonly 'not-voting'?: Members
  readonly counts?: MinutedCounts
  readonly resolution: MinutedResult
  readonly scan?: Flag
}

interface OnReview {
  readonly review?: string
}

type Flag = boolean | 'yes' | 'no'

interface GrantWords {
  readonly to: string
  readonly roles: Members
  /** Today, unless said otherwise. */
  readonly from?: PlainDate
  readonly until: PlainDate
  /** For one round of this project and no other. */
  readonly only?: { readonly stage: string; readonly round: number }
}

interface RoleWords extends Reasoned {
  readonly member: string
  readonly role: string
  readonly unit?: string
}

/** Every deed, with what may be said with it besides who does it. */
export interface Deeds {
  readonly open: ProjectWords
  readonly set: Reasoned & { readonly facts: WrittenValues }
  readonly team: Reasoned & Pick<ProjectWords, 'posts' | 'reviewers'>
  readonly edit: Pick<ProjectWords, 'title' | 'contact'>
  readonly write: {
    readonly documents?: Members
    /** By document. */
    readonly fields?: Readonly<Record<string, WrittenValues>>
    /** Fields and sections that are left out, by document. */
    readonly without?: Readonly<Record<string, Members>>
  }
  readonly attach: { readonly document: string; readonly file?: string }
  readonly remove: { readonly document: string; readonly file?: string }
  readonly submit: {
    /** Reasons, by document. */
    readonly waive?: Readonly<Record<string, string>>
    readonly answer?: string
  }
  readonly withdraw: Reasoned
  readonly approve: BallotWords
  readonly reject: BallotWords
  readonly return: BallotWords
  readonly abstain: BallotWords
  readonly defer: BallotWords
  readonly opinion: OnReview & { readonly for?: Members; readonly text?: string }
  readonly decide: BallotWords & { readonly outcome: string }
  readonly enter: BallotWords & {
    readonly for: Members
    readonly decision?: Decision
    readonly outcome?: string
    readonly dated?: PlainDate
  }
  readonly confirm: OnReview
  readonly recuse: Reasoned & OnReview & { readonly seat?: string; readonly ground?: RecusalGround }
  readonly close: OnReview & { readonly number?: string }
  readonly extend: Reasoned & OnReview
  readonly recompute: Reasoned & OnReview
  readonly answer: Reasoned & OnReview & { readonly to: Members; readonly adopt: Flag }
  readonly advise: OnReview & { readonly ask?: string; readonly text?: string }
  readonly cc: { readonly to: Members; readonly note?: string }
  /** The copy of this number, else the first that the member has not read. */
  readonly read: { readonly copy?: number }
  /** The condition of this number, else the first that is open. */
  readonly 'meet-condition': Reasoned & { readonly condition?: number }
  readonly 'waive-condition': Reasoned & { readonly condition?: number }
  readonly meeting: SittingWords
  readonly transfer: Reasoned & OnReview & { readonly to: string; readonly seat?: string }
  readonly 'add-seat': Reasoned & OnReview & { readonly member: string }
  readonly 'remove-seat': Reasoned & OnReview & { readonly member: string }
  readonly grant: Reasoned & GrantWords
  /** The latest grant that is not revoked, unless `n` says which. */
  readonly revoke: Reasoned & { readonly n?: number }
  readonly reconsider: Reasoned
  readonly hold: Reasoned
  readonly resume: Reasoned
  readonly cancel: Reasoned
  readonly 'hand-over': Reasoned
  readonly receive: Reasoned
  readonly 'grant-role': RoleWords
  readonly 'revoke-role': RoleWords
  readonly 'mark-left': Reasoned & { readonly member: string }
  readonly 'set-parameter': Reasoned & {
    readonly parameter: string
    readonly value: ParameterValue
  }
  readonly calendar: Reasoned & { readonly file: string; readonly content: object }
}

export type DeedName = keyof Deeds

/** A deed with what is said with it. */
export type Deed = {
  readonly [D in DeedName]: { readonly name: D; readonly words: Deeds[D] }
}[DeedName]
