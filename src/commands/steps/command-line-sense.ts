/** Refuses a command line that says nothing where a value belongs, or two things where one does, before any verb sees it. */
import { spelling } from '../../core/text/spelling.ts'
import { isPlaceholder } from '../../terminal/phrases/help-placeholders.ts'
import type { Options, Verb } from '../verb.ts'
import { type Given, givenTo } from './option-text.ts'
import { EQUALS, isPair, pairFrom } from './name-values.ts'
import { UsageError } from './refusal.ts'

/** An option that takes one value and was given two. */
export interface Twice {
  readonly option: string
  readonly first: string
  readonly second: string
}

/** Pairs of which each name has one value; a post or a review may have several members. */
const ONE_EACH = /^(?:fact|name|field)=value$|^document=reason$/

/**
 * Takes what was typed. Refuses a place of a value that was left in an advised line, `--answer "<文字>"`; an option of one
 * value given twice with different ones; and `name=value` given twice with different values for one name.
 */
export function refuseUnmeant(
  verb: Verb,
  args: readonly unknown[],
  options: Options,
  twice: Twice | undefined,
): void {
  for (const given of givenTo(verb, args, options)) {
    const { called, placeholder, values } = given
    const found = values.find((value) => parts(placeholder, value).some(isPlaceholder))
    if (found !== undefined) throw new UsageError('placeholder-left', { option: called, found })
    if (ONE_EACH.test(placeholder)) refuseTwoValues(given)
  }
  if (twice !== undefined) throw new UsageError('given-twice', { ...twice })
}

/** What of a value stands for itself: the whole, the two sides of a pair, each part of a condition. */
function parts(placeholder: string, value: string): readonly string[] {
  if (placeholder === 'condition') return [value, ...value.split(/[;；]/u)]
  if (!placeholder.includes('=')) return [value]
  return [value, ...value.split(EQUALS)]
}

function refuseTwoValues({ called, values }: Given): void {
  const read = new Map<string, string>()
  for (const [name, value] of values.filter(isPair).map((one) => pairFrom(called, one))) {
    const before = read.get(spelling(name))
    if (before !== undefined && before !== value) throw twoValues(called, name, before, value)
    read.set(spelling(name), value)
  }
}

/** That one name was given two values: `--fact 投资额=1亿 --fact 投资额=2亿`. */
export function twoValues(option: string, name: string, first: string, second: string) {
  return new UsageError('name-given-twice', { option, name, first, second })
}
