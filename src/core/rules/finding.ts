/** A finding is one thing found wrong, as data; its words are made in `terminal/`. */
import type { RuleFacts, RuleId } from './rules.ts'

/** Where a finding points to. Lines and columns count from 1. */
export interface Place {
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

/** One thing found wrong: the rule that found it, the facts its wording needs, and the place. */
export type Finding = { readonly [R in RuleId]: FindingOf<R> }[RuleId]

/** A finding of one rule. */
export interface FindingOf<R extends RuleId> {
  readonly rule: R
  readonly facts: RuleFacts[R]
  readonly place?: Place
  /** The commit at which it was found, set by check. */
  readonly commit?: string
  readonly project?: string
  readonly member?: string
}

/** Makes a finding; `where` gives its place and, where they apply, its project and member. */
export function finding<R extends RuleId>(
  rule: R,
  facts: RuleFacts[R],
  where: Place & { readonly project?: string; readonly member?: string } = {},
): Finding {
  const { project, member, ...place } = where
  return {
    rule,
    facts,
    ...(place.file === undefined ? {} : { place }),
    ...(project === undefined ? {} : { project }),
    ...(member === undefined ? {} : { member }),
  } as Finding
}

/** A value, or every reason why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/** A result that holds a value. */
export function good<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** A result that holds reasons. */
export function bad<T>(...findings: readonly Finding[]): Result<T> {
  return { ok: false, findings }
}

/** The findings without those that say the same of the same place again. */
export function unique(findings: readonly Finding[]): Finding[] {
  const seen = new Map(findings.map((one) => [JSON.stringify(one), one]))
  return [...seen.values()]
}
