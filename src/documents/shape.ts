/** The shapes of our files are described in these words; zod comes in here alone. */
import {
  array,
  boolean,
  check,
  enum as choiceOf,
  exactOptional,
  int,
  lazy,
  literal,
  minimum,
  minLength,
  record,
  regex,
  strictObject,
  string,
  toJSONSchema,
  tuple,
  union,
  unknown,
  type ZodMiniType,
} from 'zod/mini'
import { readMajority } from '../core/process/majority-words.ts'
import { isFraction } from '../core/process/share.ts'
import { readDate } from '../core/calendar/written-date.ts'
import { isPlainDate } from '../core/calendar/time.ts'
import { ID } from '../core/rules/name-kind.ts'
import { invalidCharacters } from '../core/text/characters.ts'

/** A shape that gives a T. */
export type Shape<T> = ZodMiniType<T>

/** What a shape gives. */
export type Shaped<S> = S extends ZodMiniType<infer T> ? T : never

/** The longest title or name, in UTF-16 units. */
const LONGEST_LINE = 500

/** Messages of our own shapes are single words, for the wording is made elsewhere; these two have rules of their own. */
export const INVALID_ID = 'invalid-id'
export const INVALID_TEXT = 'invalid-text'

/** Text that passes the test; else the finding says that such a `word` was expected. */
export function textThat(word: string, passes: (text: string) => boolean) {
  return string().check(
    check<string>((payload) => {
      if (passes(payload.value)) return
      payload.issues.push({ code: 'custom', message: word, input: payload.value, continue: true })
    }),
  )
}

/** One line of visible text. */
export const line = textThat(INVALID_TEXT, (text) => !/[\n\t]/.test(text) && isVisible(text)).check(
  check<string>((payload) => {
    const length = payload.value.trim().length
    if (length > 0 && length <= LONGEST_LINE) return
    payload.issues.push({ code: 'custom', message: 'line', input: payload.value, continue: true })
  }),
)

/** Visible text of one or more lines. */
export const text = textThat(INVALID_TEXT, isVisible).check(minLength(1, 'text'))

function isVisible(value: string): boolean {
  return invalidCharacters(value).length === 0
}

/** The name by which files refer to a thing. */
export const id = string().check(regex(ID, INVALID_ID))

/** Text of a pattern; else such a `word` was expected. */
export function regexText(pattern: RegExp, word: string) {
  return string().check(regex(pattern, word))
}

export const projectId = regexText(/^\d{4}-\d{3,9}$/, INVALID_ID)
export const date = textThat('date', isPlainDate)
/** A date as people write it in their files: 2026年11月20日; read by `readDate`. */
export const writtenDate = textThat('date', (text) => readDate(text) !== undefined)
export const fraction = textThat('fraction', isFraction)
/** The name of a parameter that holds a majority; a majority in words is told apart, for what it means is written in full. */
export const shareName = string().check(
  check<string>((payload) => {
    const { value } = payload
    if (ID.test(value)) return
    const message = readMajority(value).is === 'none' ? INVALID_ID : 'majority-in-full'
    payload.issues.push({ code: 'custom', message, input: value, continue: true })
  }),
)
/** A commit by its whole id. */
export const commitId = regexText(/^[0-9a-f]{40}$/, 'commit')
export const sha256 = regexText(/^[0-9a-f]{64}$/, 'sha256')
export const time = textThat('time', (value) => {
  const found = /^(.{10})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d[+-]\d\d:[0-5]\d$/.exec(value)
  return found !== null && isPlainDate(found[1]!)
})

/** A time on a day, to the minute. */
export const clock = regexText(/^([01]\d|2[0-3]):[0-5]\d$/, 'clock')

/** A whole number that is not negative. */
export const count = int().check(minimum(0, 'whole-number'))
/** A whole number from 1 on. */
export const ordinal = int().check(minimum(1, 'number-from-1'))
export const wholeNumber = int()

/** `true` or `false`. */
export const truth = boolean()

/** `true` and `yes` mean the same in what people write. */
export const flag = literal([true, false, 'yes', 'no'])
export function isYes(value: Shaped<typeof flag> | undefined): boolean {
  return value === true || value === 'yes'
}

/** Text in both languages, or one text for both. */
export const wordingInBoth = strictObject({ zh: line, en: line })
export const wording = union([line, wordingInBoth])

/** What is read elsewhere. */
export const anything = unknown()

/** A map of exactly these fields. */
export const fields = strictObject
export const maybe = exactOptional
export const list = array
export const oneOf = choiceOf
export const exactly = literal
export const either = union
export const later = lazy

/** A list of at least one. */
export function some<T>(shape: Shape<T>) {
  return array(shape).check(minLength(1, 'list-of-one-or-more'))
}

/** A list of exactly two. */
export function pair<T>(shape: Shape<T>) {
  return tuple([shape, shape])
}

/** A map by id. */
export function byId<T>(shape: Shape<T>) {
  return record(id, shape)
}

/** A map by what people call each thing: a line of text. */
export function byName<T>(shape: Shape<T>) {
  return record(line, shape)
}

/** A map by date. */
export function byDate<T>(shape: Shape<T>) {
  return record(date, shape)
}

/** Fields of these names that this version only carries. */
export function carried<const N extends string>(names: readonly N[]) {
  const shape = Object.fromEntries(names.map((name) => [name, exactOptional(unknown())]))
  return shape as { [K in N]: ReturnType<typeof exactOptional<ReturnType<typeof unknown>>> }
}

/** The JSON Schema (draft 7) of what people may write, for editors. */
export function jsonSchema(shape: Shape<unknown>): object {
  return toJSONSchema(shape, { target: 'draft-7', io: 'input', unrepresentable: 'any' })
}
