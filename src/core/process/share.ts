/** Shares are counted in integers: how many of a base are "more than a half" or "at least two thirds". */

/** A least share: more than, or at least, a fraction of integers. */
export type Majority = { readonly 'more-than': string } | { readonly 'at-least': string }

/** What a share is taken of (see `review.ts`). */
export const BASES = ['roster', 'eligible', 'cast', 'decided'] as const
export type Base = (typeof BASES)[number]

/** A share of a base, fixed in the process or left to a parameter, named by its id. */
export interface Share {
  readonly share: Majority | string
  readonly of: Base
}

/** A fraction of whole numbers, written `a/b`. */
interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

/** Whether the text is a fraction `a/b` with 0 < a <= b. */
export function isFraction(text: string): boolean {
  const parsed = parse(text)
  return parsed !== undefined && parsed.over > 0n && parsed.over <= parsed.under
}

function parse(text: string): Fraction | undefined {
  const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text)
  return match === null ? undefined : { over: BigInt(match[1]!), under: BigInt(match[2]!) }
}

/**
 * The least whole number that is more than, or at least, the share of `base`. Never less than one: nothing passes
 * with nobody in favour. "More than half" (过半数) does not include half; "以上" includes the number itself.
 */
export function needed(majority: Majority, base: number): number {
  const strict = 'more-than' in majority
  const { over, under } = parse(strict ? majority['more-than'] : majority['at-least'])!
  const product = BigInt(base) * over
  const least = strict ? product / under + 1n : (product + under - 1n) / under
  return Math.max(1, Number(least))
}

/** The majority that a record holds, without its base. */
export function majorityOf(share: Majority): Majority {
  return 'more-than' in share
    ? { 'more-than': share['more-than'] }
    : { 'at-least': share['at-least'] }
}
