/** The steps of a process test have these shapes: a deed with its words, or time that passes, and what is to be seen. */
import type { StepName } from '../core/rehearsal/step-words.ts'
import { WORDS } from './deed-words.ts'
import { expectation, moment } from './expectation-shape.ts'
import { either, fields, id, line, maybe, type Shape, some } from './shape.ts'

/** The deeds that a step may hold. */
export const DEEDS = Object.keys(WORDS) as readonly StepName[]

/** Whether the deed may be said with this word, such as `submit` with `answer`, which is a deed, too. */
export function isWordOf(deed: StepName, word: string): boolean {
  return Object.hasOwn(WORDS[deed], word)
}

/** What may stand in any step: when it is, how bd must refuse it, what is to be seen after it. */
const COMMON = {
  on: maybe(moment),
  after: maybe(line),
  refused: maybe(either([id, some(id)])),
  expect: maybe(expectation),
}

/** A step in which somebody does something; several members do it one after another. */
export function stepShape(deed: StepName): Shape<unknown> {
  return fields({ [deed]: either([id, some(id)]), ...COMMON, ...WORDS[deed] } as never)
}

/** A step in which nobody does anything: time passes, or one looks. */
export const lookShape: Shape<unknown> = fields(COMMON)
