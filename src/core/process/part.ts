/** A part is what one place of a process says; its kind and the way to it make it known. */
import type { Outcome } from '../record/review.ts'
import type { Condition, Subject } from './condition.ts'
import type { Computed } from './expression.ts'
import type { ParameterDeclaration } from './parameter.ts'
import type {
  ByTable,
  Deliverable,
  DueRule,
  NamedOutcome,
  Requirement,
  Review,
  RoleSource,
  Stage,
  TeamRule,
  ValueDeclaration,
} from './process.ts'

/** The steps that lead from the top of a process to a part of it: `['stages', 2, 'on', 'returned']`. */
export type PartPath = readonly (string | number)[]

/** What a role does where it is named. */
export type RoleUse =
  | 'starts'
  | 'owner'
  | 'writer'
  | 'told'
  | 'countersigner'
  | 'waiver'
  | 'review'
  | 'chair'
  | 'secretary'
  | 'veto'
  | 'instead'
  | 'add-seats'
  | 'receipt'
  | 'copy'
  | 'hold'

/** What a condition decides where it stands. */
export type ConditionUse = 'team' | 'deliverable' | 'waiver' | 'requirement' | 'review'

/** A role that is named, or the table or parameter that says which. */
interface RolePart {
  readonly part: 'role'
  readonly as: RoleUse
  readonly source: RoleSource | ByTable
}

/** A parameter that is asked, and the types one of which it must have. */
interface ParameterPart {
  readonly part: 'parameter'
  readonly parameter: string
  readonly expected: readonly ParameterDeclaration['type'][]
}

/** What a stage says; its path is that from the stage. */
export type StagePart = { readonly path: PartPath } & (
  | RolePart
  | ParameterPart
  | { readonly part: 'stage' }
  | { readonly part: 'team'; readonly rule: TeamRule }
  | { readonly part: 'post'; readonly post: string }
  | { readonly part: 'deliverable'; readonly deliverable: Deliverable }
  | { readonly part: 'requirement'; readonly requirement: Requirement }
  | { readonly part: 'due'; readonly due: DueRule }
  | { readonly part: 'condition'; readonly of: ConditionUse; readonly condition: Condition }
  | { readonly part: 'review'; readonly review: Review }
  | {
      /** An answer of a body's own. */
      readonly part: 'answer'
      readonly review: Review
      readonly answer: string
      readonly outcome: NamedOutcome
    }
  | {
      /** A way out of the stage: on what it is taken, and the stage, `end` or `stay` that it leads to. */
      readonly part: 'exit'
      readonly on: Outcome | 'answer' | 'then' | 'receipt'
      readonly source: string | ByTable
    }
)

/** A part of a stage in its process. */
export type InStage = {
  readonly stage: Stage
  /** The position of the stage. */
  readonly index: number
}

/** A value that is worked out: a fact, a field of a document, or a column of its rows. */
interface ComputedPart {
  readonly part: 'computed'
  readonly of:
    | { readonly fact: string }
    | { readonly document: string; readonly field: string }
    | { readonly document: string; readonly rows: string; readonly column: string }
  readonly declaration: ValueDeclaration & { readonly computed: Computed }
}

/** A part of a process; its path is that from the top. */
export type Part =
  | (StagePart & InStage)
  | ({ readonly path: PartPath } & (
      | RolePart
      | ParameterPart
      | { readonly part: 'input'; readonly table: string; readonly subject: Subject }
      | { readonly part: 'cell'; readonly table: string; readonly condition: Condition }
      | ComputedPart
    ))
