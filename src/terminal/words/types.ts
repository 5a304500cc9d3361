/** What a language must be able to say of the rulebook's own; a word that it lacks does not compile. */
import type { ParameterDeclaration } from '../../core/process/parameter.ts'
import type { ValueType } from '../../core/process/process.ts'
import type { Decision } from '../../core/record/record.ts'
import type { NameKind } from '../../core/rules/name-kind.ts'
import type { RuleId } from '../../core/rules/rules.ts'
import type { Severity } from '../../core/rules/rule.ts'
import type { State } from '../../core/project/standing.ts'
import type { SeatState } from '../../core/review/tally.ts'
import type { Classification } from '../../core/record/workspace.ts'

/** What a fact, a field or a parameter may hold. */
type WrittenType = ValueType | ParameterDeclaration['type']

/** Words of the rulebook's own vocabulary. */
export interface Vocabulary {
  readonly severities: Readonly<Record<Severity, string>>
  /** Of a seat that has said nothing; what is said is called by the kind of review (`decided.ts`). */
  readonly seatStates: Readonly<Record<Exclude<SeatState, Decision>, string>>
  readonly states: Readonly<Record<State, string>>
  readonly reviewStates: Readonly<Record<'waiting' | 'open' | 'decided' | 'stopped', string>>
  readonly kinds: Readonly<Record<NameKind, string>>
  readonly types: Readonly<Record<WrittenType, string>>
  readonly examples: Readonly<Record<WrittenType, string>>
  readonly classifications: Readonly<Record<Classification, string>>
  readonly verified: Readonly<Record<'yes' | 'no' | 'no-trust-root', string>>
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
