/** Every rule and every failure says these things. */
import type { FactsOf } from '../../core/rules/rule.ts'
import type { Voice } from '../voice.ts'
import type { Telling } from './telling.ts'

/** A finding in words: the fact, its reason, the mend. */
export interface Told {
  readonly message: string
  readonly why: string
  readonly help: string
}

/** A rule in words: beside those of a finding what the rule means, whatever its facts are. */
export interface Explained extends Told {
  readonly meaning: string
}

/** The words of the rules of one area. A rule that lacks them, or that is of another area, does not compile. */
export type WordsOf<Rules> = {
  readonly [R in keyof Rules]: (facts: FactsOf<Rules[R]>, telling: Telling) => Explained
}

/** Why bd cannot work here, and how to mend it. */
export interface Failure {
  readonly message: string
  readonly help: string
}

/** The words of the failures of one area, likewise. */
export type FailureWordsOf<Failures> = {
  readonly [R in keyof Failures]: (facts: Failures[R], voice: Voice) => Failure
}
