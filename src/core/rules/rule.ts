/** A declared rule says how severe its findings are, and which facts its words need. */

/** How severe a finding is where check reports it. A refused command calls each of its reasons an error. */
export type Severity = 'error' | 'warning' | 'info'

/** A declared rule, plain data; its facts are a type alone. */
export interface Rule<Facts> {
  readonly severity: Severity
  /** Never there: it carries the type. */
  readonly facts?: Facts
}

/** The facts of a declared rule. */
export type FactsOf<R> = R extends Rule<infer Facts> ? Facts : never

type NoFacts = Record<never, never>

/** A rule that is broken for certain. */
export function error<Facts = NoFacts>(): Rule<Facts> {
  return { severity: 'error' }
}

/** A rule whose finding may be meant so, or could not be proven. */
export function warning<Facts = NoFacts>(): Rule<Facts> {
  return { severity: 'warning' }
}

/** A rule whose finding is only to be known. */
export function info<Facts = NoFacts>(): Rule<Facts> {
  return { severity: 'info' }
}
