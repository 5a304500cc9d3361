/** A process holds a regulation of the company as data, as it stands in `processes/<id>/<version>/process.yaml`. */
import type { Roles } from '../policy/policy.ts'
import type { Outcome } from '../record/review.ts'
import type { Wording } from '../text/wording.ts'
import type { Bounds } from './bounds.ts'
import type { Catalogued } from './catalogued.ts'
import type { Condition } from './condition.ts'
import type { DocumentType } from './document-type.ts'
import type { Computed } from './expression.ts'
import type { ParameterDeclaration } from './parameter.ts'
import type { Note } from './note.ts'
import type { Review } from './review.ts'
import type { Table } from './table.ts'
import type { Terms } from './terms.ts'

export type * from './document-type.ts'
export type * from './note.ts'
export type * from './review.ts'
export type * from './terms.ts'
export type { Base, Majority, Share } from './share.ts'

/** The types of parameters that are single values, as those of facts are. */
export const PLAIN_TYPES = [
  'text',
  'choice',
  'integer',
  'money',
  'percent',
  'date',
  'yes-no',
] as const

/** What kind of value a fact of a project or a field of a document takes. */
export const VALUE_TYPES = [...PLAIN_TYPES, 'member', 'unit', 'project', 'record'] as const
export type ValueType = (typeof VALUE_TYPES)[number]

/** The declaration of a fact or of a document's field, with the bounds of a number, an amount or a date. */
export interface ValueDeclaration extends Bounds {
  readonly type: ValueType
  /** The answers of a `choice`, by id. */
  readonly of?: Readonly<Record<string, Wording>>
  /** The register of a `record`. */
  readonly register?: string
  readonly title: Wording
  /** A field that may be left out; facts and fields are otherwise asked for. */
  readonly optional?: boolean
  /** A yes-no field of a document whose "yes" every reviewer is shown first. */
  readonly flag?: boolean
  /** What to write there: said where it is asked for, and in a draft made from the declaration. */
  readonly hint?: Wording
  /** How it is worked out; then nobody types it. */
  readonly computed?: Computed
}

/** A document that a stage must produce. */
export interface Deliverable extends Terms {
  readonly document: string
  /** The role that writes it; of several, each may. */
  readonly by: Roles
  /** `unit`: holders for the project's unit. */
  readonly of?: 'unit'
  /** Each holder writes a copy of his own, `<document>.<member>.md`. */
  readonly each?: boolean
  /** At least one file must be attached to it: a scan, the signed paper. */
  readonly attached?: boolean
  /** The role whose holder, another than who wrote it, signs for it last (复核签署): he may save it, too. */
  readonly countersigned?: Roles
  /** The post of the project's team that may write it too. */
  readonly post?: string
  readonly when?: Condition
  readonly waivable?: { readonly when?: Condition; readonly by: string }
}

/** What a decision table of the process gives, looked up when it is needed. */
export interface ByTable {
  readonly table: string
}

/** Where a gate's outcomes lead: a stage, `end`, or for what nobody rejected (a lapse, a deferral, a vote not carried) `stay`. */
export interface Exits {
  readonly passed: string | ByTable
  readonly rejected: string
  /** Where what is not carried (未获通过) goes; left out, as what is rejected. */
  readonly 'not-carried'?: string
  readonly returned?: string
  readonly deferred?: string
  readonly lapsed: string
}

/** The roles whose holders get a copy (抄送) of what a gate came to, by its outcome. */
export type CopiedTo = { readonly [O in Outcome]?: readonly string[] }

/** A role, or the parameter that says which role from which date. */
export type RoleSource = string | { readonly parameter: string }

/** By whom a project is received. */
export interface Receipt {
  readonly by: string
  /** Whoever handed over does not receive. */
  readonly another?: true
}

export interface TeamRule {
  readonly when?: Condition
  readonly 'must-include': readonly string[]
}

/** A condition with the words in which it is refused. */
export interface Requirement {
  readonly title: Wording
  readonly condition: Condition
}

/** Where a project may stand; its term is how long it should stay, until it is submitted or handed over. */
export interface Stage extends Terms {
  readonly stage: string
  readonly title: Wording
  /** The regulation's own name for the stretch that this stage belongs to. */
  readonly phase?: Wording
  /** The role that submits and hands over in this stage, where it is not the process's. */
  readonly owner?: RoleSource
  /** Posts that must be filled, each by a member of its own, where the condition holds. */
  readonly team?: readonly TeamRule[]
  /** What must hold before the stage can be left. */
  readonly requires?: readonly Requirement[]
  readonly deliverables: readonly Deliverable[]
  readonly gate: readonly Review[]
  readonly on?: Exits
  readonly copies?: CopiedTo
  /** How often a rejection by this stage's gate may be reconsidered (复议). */
  readonly reconsider?: number
  /** The next stage of one without a gate. */
  readonly then?: string | ByTable
  /** The role that completes the project by `receive`, in its last stage. */
  readonly receipt?: Receipt
}

/** A version that came with a release of bd, by the digest of its folder. */
export interface Origin {
  readonly process: string
  readonly version: number
  readonly sha256: string
}

/** A regulation of the company as data. */
export interface Process extends Catalogued {
  readonly process: string
  readonly version: number
  readonly title: Wording
  /** The version that came with bd from which this one was made. */
  readonly 'based-on'?: Origin
  readonly ledger?: string
  /** The role whose holders may open a project and draft; of several, each may. */
  readonly starts: Roles
  /** Each request is its opener's: others of the roles that start do nothing in it (本人事项). */
  readonly 'own-request'?: true
  /** The role whose holders submit. */
  readonly owner: RoleSource
  readonly facts: Readonly<Record<string, ValueDeclaration>>
  readonly parameters: Readonly<Record<string, ParameterDeclaration>>
  readonly posts: Readonly<Record<string, { readonly title: Wording }>>
  readonly documents: Readonly<Record<string, DocumentType>>
  /** Decision tables, by id. */
  readonly tables: Readonly<Record<string, Table>>
  readonly stages: readonly Stage[]
  readonly contract?: ContractRule
  /** The role that may hold and resume a project of this process (暂停、恢复). */
  readonly hold?: RoleSource
  readonly notes: readonly Note[]
  /** What the file carries and this version does not do, each with its place in words (`stages.2.together`). */
  readonly later: readonly string[]
  /** What the file says in words of the second edition, each by its place; absent where it has none. */
  readonly newer?: readonly string[]
}

/** The position of a stage in its process; past the end for an unknown one. */
export function stageIndex(process: Process, stage: string): number {
  const index = process.stages.findIndex((candidate) => candidate.stage === stage)
  return index === -1 ? process.stages.length : index
}

/** The stage of a process by its id. */
export function stageOf(process: Process, id: string): Stage | undefined {
  return process.stages.find(({ stage }) => stage === id)
}

/** The document that must agree with what was approved: dated no earlier, for no more, with the same partner. */
export interface ContractRule {
  readonly document: string
  /** The stage whose gate approves. */
  readonly after: string
  readonly date: string
  readonly amount?: string
  readonly partner?: string
  readonly 'amount-fact'?: string
  readonly 'partner-fact'?: string
}
