/** The words of a step say what somebody does in a process test: a deed as people write it, who leave out what can be made up. */
import type { MinutedCounts, MinutedResult, NamedVote, RecusalGround } from '../record/record.ts'
import type { Decision } from '../record/record.ts'
import type { PlainDate } from '../calendar/time.ts'
import type { Classification, ParameterValue } from '../record/workspace.ts'
import type { Deeds, Flag, Members, OnReview, Reasoned } from '../record/deed.ts'

/** A value as a person writes it: `1.28亿`, `yes`, 5. */
export type Written = string | number | boolean

/** Values by the names of facts or fields. */
export type WrittenValues = Readonly<Record<string, Written>>

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

/** Papers that prove a decision are made up. */
export interface PaperWords {
  readonly meeting?: MinutesWords
  /** `no` where the scan that paper or minutes need is left out. */
  readonly scan?: Flag
}

/** A ballot with its papers made up. */
type OnPaper<W> = Omit<W, 'meeting' | 'evidence' | 'fields'> & PaperWords & FilledIn

/** What a review asks to be filled in with a decision. */
export interface FilledIn {
  readonly filled?: WrittenValues
}

/** A vote as minutes have it: what was said, or that with its reason. */
type VoteWords = Decision | Omit<NamedVote, 'seat' | 'n'>

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

/** Deeds that a step says in other words than the deed itself has. */
interface Reworded {
  readonly open: ProjectWords
  readonly set: Reasoned & { readonly facts: WrittenValues }
  readonly attach: { readonly document: string; readonly file?: string }
  readonly submit: {
    /** Reasons, by document. */
    readonly waive?: Readonly<Record<string, string>>
    readonly answer?: string
  }
  readonly approve: OnPaper<Deeds['approve']>
  readonly reject: OnPaper<Deeds['reject']>
  readonly return: OnPaper<Deeds['return']>
  readonly abstain: OnPaper<Deeds['abstain']>
  readonly defer: OnPaper<Deeds['defer']>
  readonly opinion: OnReview & FilledIn & { readonly for?: string; readonly text?: string }
  readonly decide: OnPaper<Deeds['decide']>
  /** One entry for each of several members. */
  readonly enter: OnPaper<Omit<Deeds['enter'], 'for' | 'dated'>> & {
    readonly for: Members
    readonly dated?: PlainDate
  }
  /** One answer to each of several members. */
  readonly answer: Omit<Deeds['answer'], 'to'> & { readonly to: Members }
  readonly 'meet-condition': Reasoned & { readonly condition?: number }
  readonly 'waive-condition': Reasoned & { readonly condition?: number }
  readonly meeting: SittingWords
  readonly grant: Omit<Deeds['grant'], 'only'> & {
    /** For one round of this project and no other. */
    readonly only?: { readonly stage: string; readonly round: number }
  }
  readonly cancel: Reasoned
  readonly 'set-parameter': Reasoned & {
    readonly parameter: string
    readonly value: ParameterValue
  }
  readonly calendar: Reasoned & { readonly file: string; readonly content: object }
}

/** Steps that write or remove documents: each is one save of what is made up. */
interface Texts {
  readonly write: {
    readonly documents?: Members
    /** By document. */
    readonly fields?: Readonly<Record<string, WrittenValues>>
    /** The rows that stand under their headings, by document; else one that is made up. */
    readonly rows?: Readonly<Record<string, Readonly<Record<string, readonly WrittenValues[]>>>>
    /** Fields, sections and rows that are left out, by document. */
    readonly without?: Readonly<Record<string, Members>>
  }
  readonly remove: { readonly document: string; readonly file?: string }
}

/** Deeds that no process test does: they are about files, about all of a roster, about commits. */
type Untested =
  | 'save'
  | 'change-policy'
  | 'publish'
  | 'record'
  | 'configure'
  | 'upgrade'
  | 'affirm'
  | 'excuse'
  | 'void'
  | 'endorse'
  | 'retract'

/** By the name of the step, what may be said with it besides who does it. */
export type StepWords = Omit<Deeds, keyof Reworded | Untested> & Reworded & Texts

export type StepName = keyof StepWords

/** What somebody does in a step. */
export type Doing = {
  readonly [D in StepName]: { readonly name: D; readonly words: StepWords[D] }
}[StepName]
