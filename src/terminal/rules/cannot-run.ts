/** `tellFailure` says why bd cannot work here. */
import type { CannotRun, CannotRunFacts, CannotRunReason } from '../../core/rules/cannot-run.ts'
import type { Voice } from '../voice.ts'
import { openFacts } from '../words/open-facts.ts'
import { exchangeFailures } from './exchange-failures.ts'
import { gitFailures } from './git-failures.ts'
import { hookFailures } from './hook-failures.ts'
import { keyFailures } from './key-failures.ts'
import { systemFailures } from './system-failures.ts'
import type { Failure, FailureWordsOf } from './words.ts'

/** A reason without words in both languages does not compile. */
const failureWords: FailureWordsOf<CannotRunFacts> = {
  ...gitFailures,
  ...exchangeFailures,
  ...hookFailures,
  ...systemFailures,
  ...keyFailures,
}

/** Why bd cannot work here, in words. */
export function tellFailure(v: Voice, { reason, facts }: CannotRun): Failure {
  return say(v, reason, facts)
}

/** A failure with its facts left open, for `bd explain`. */
export function explainFailure(v: Voice, reason: CannotRunReason): Failure {
  return say(v, reason, openFacts(v))
}

/** All reasons that have words. */
export function failureReasons(): readonly CannotRunReason[] {
  return Object.keys(failureWords) as CannotRunReason[]
}

function say(v: Voice, reason: CannotRunReason, facts: unknown): Failure {
  const words = failureWords[reason] as (facts: unknown, voice: Voice) => Failure
  return words(facts, v)
}
