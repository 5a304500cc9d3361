/** A regulation gives a span of time: two weeks, half an hour, the same day. */

/** The units that are counted; half-days are halves of working days. */
const UNITS = [
  'working-days',
  'half-days',
  'calendar-days',
  'weeks',
  'months',
  'hours',
  'minutes',
] as const

type Unit = (typeof UNITS)[number]

/** One unit and how many of it, or the day itself; keyed as it stands in processes and records. */
export type Span =
  | { readonly [U in Unit]: { readonly [K in U]: number } }[Unit]
  | { readonly 'same-day': true }

/** More than any regulation gives; beyond it a number is a slip of the pen. */
export const LONGEST_SPAN = 9999

/** How each unit is written after its number; a plain `days` could mean either kind and is refused. */
const WORDS: Readonly<Record<Unit, string>> = {
  'working-days': 'working days',
  'half-days': 'half working days',
  'calendar-days': 'calendar days',
  weeks: 'weeks',
  months: 'months',
  hours: 'hours',
  minutes: 'minutes',
}

const WHOLE: ReadonlyMap<string, Span> = new Map<string, Span>([
  ['half an hour', { minutes: 30 }],
  ['half a working day', { 'half-days': 1 }],
  ['same day', { 'same-day': true }],
])

/** Reads `5 working days`, `2 weeks`, `half an hour`, `same day`; `undefined` for anything else. */
export function readSpan(text: string): Span | undefined {
  const whole = WHOLE.get(text)
  if (whole !== undefined) return whole
  const [, digits, word = ''] = /^([1-9]\d{0,3}) ([a-z ]+)$/.exec(text) ?? []
  const count = Number(digits)
  const unit = UNITS.find((one) => WORDS[one] === (count === 1 ? `${word}s` : word))
  return unit === undefined ? undefined : ({ [unit]: count } as Span)
}

/** The span as it is read: `5 working days`, `same day`. */
export function writtenSpan(span: Span): string {
  if ('same-day' in span) return 'same day'
  const unit = UNITS.find((one) => one in span)!
  const count = (span as Readonly<Partial<Record<Unit, number>>>)[unit]
  return `${count} ${count === 1 ? WORDS[unit].slice(0, -1) : WORDS[unit]}`
}

/** The span alone, of what is keyed by it and says more. */
export function spanOf(keyed: Span): Span {
  if ('same-day' in keyed) return { 'same-day': true }
  const counted: Readonly<Partial<Record<Unit, number>>> = keyed
  const unit = UNITS.find((one) => one in counted)!
  return { [unit]: counted[unit] } as Span
}

/** Every way to write a span with the number that stands in the text, for "did you mean". */
export function spansLike(text: string): readonly string[] {
  const count = /\b[1-9]\d{0,3}\b/.exec(text)?.[0]
  const counted =
    count === undefined
      ? []
      : UNITS.map(
          (unit) => `${count} ${Number(count) === 1 ? WORDS[unit].slice(0, -1) : WORDS[unit]}`,
        )
  return [...WHOLE.keys(), ...counted]
}
