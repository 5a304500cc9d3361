/** What a language must be able to say; a rule, reason or word that it lacks does not compile. */
import type { Act } from '../../core/record/act.ts'
import type { CannotRunFacts, CannotRunReason } from '../../core/rules/cannot-run.ts'
import type { ParameterDeclaration } from '../../core/process/parameter.ts'
import type { ValueType } from '../../core/process/process.ts'
import type { Decision } from '../../core/record/record.ts'
import type { NameKind } from '../../core/rules/name-kind.ts'
import type { RuleFacts, RuleId } from '../../core/rules/rules.ts'
import type { Severity } from '../../core/rules/severity.ts'
import type { State } from '../../core/project/standing.ts'
import type { SeatState } from '../../core/review/tally.ts'
import type { Classification } from '../../core/record/workspace.ts'

/** A finding in words: the fact, its reason, the mend. */
export interface Told {
  readonly message: string
  readonly why: string
  readonly help: string
}

/** What a wording may use besides the facts. */
export interface Telling {
  /** The project as it is typed in a command. */
  readonly project: string
  /** What an id is called, or the id. */
  name(kind: NameKind, id: string): string
  /** What the ids of a list `a, b` are called, joined as the language joins them. */
  names(kind: NameKind, ids: string): string
  /** What may be typed: each id of a list `a, b` with what it is called. */
  listed(kind: NameKind, ids: string): string
  /** A visit to a gate, `approval.2`, in words. */
  round(visit: string): string
  state(id: string): string
  result(id: string): string
  kind(id: string): string
  type(id: string): string
  /** How a value of a type is written, by examples. */
  example(type: string): string
  /** What may be chosen as a value of this name: each id with its title. */
  choices(name: string, type: string, ids: string): string
  /** A code that stands in a fact, or the fact itself. */
  detail(code: string): string
  /** Words that stand as they are written in a file: `sole | any` as `sole, any`. */
  words(code: string): string
}

/** The words of one rule: what it says of its facts, and what it means at all, for `bd explain`. */
export interface RuleWords<R extends RuleId> {
  readonly meaning: string
  readonly say: (facts: RuleFacts[R], telling: Telling) => Told
}

export type RuleBook = { readonly [R in RuleId]: RuleWords<R> }

/** Why bd cannot work here, and how to mend it. */
export interface Failure {
  readonly message: string
  readonly help: string
}

export type FailureBook = {
  readonly [R in CannotRunReason]: (facts: CannotRunFacts[R]) => Failure
}

/** What a fact, a field or a parameter may hold. */
type WrittenType = ValueType | ParameterDeclaration['type']

/** Words of the rulebook's own vocabulary. */
export interface Vocabulary {
  readonly severities: Readonly<Record<Severity, string>>
  readonly acts: Readonly<Record<Act['act'], string>>
  /** Of a seat that has said nothing; what is said is called by the kind of review (`decided.ts`). */
  readonly seatStates: Readonly<Record<Exclude<SeatState, Decision>, string>>
  readonly states: Readonly<Record<State, string>>
  readonly reviewStates: Readonly<Record<'waiting' | 'open' | 'decided' | 'stopped', string>>
  readonly kinds: Readonly<Record<NameKind, string>>
  readonly types: Readonly<Record<WrittenType, string>>
  readonly examples: Readonly<Record<WrittenType, string>>
  readonly classifications: Readonly<Record<Classification, string>>
  readonly verified: Readonly<Record<'yes' | 'no' | 'no-trust-root', string>>
  /** Codes that stand in facts: path problems, commit and tree problems, limits, YAML features. */
  readonly details: Readonly<Record<string, string>>
}

/** The labels of the shape of a finding. */
export interface FindingLabels {
  readonly colon: string
  readonly why: string
  readonly help: string
  commit(id: string, date: string | undefined): string
  project(id: string): string
  more(count: number, rule: RuleId): string
  summary(errors: number, warnings: number, infos: number): string
}
