/** People write until when a stage is to be left or a document saved: a term, a day that stands somewhere, a term after an event. */
import type { DueFrom, Terms } from '../core/process/process.ts'
import type { Path } from './places.ts'
import { noteWords, type Reading } from './reading.ts'
import type { RawTerms } from './within-shape.ts'
import { withinOf } from './within.ts'

/** What the stage or the deliverable at the path says of its time; words of the second edition are noted. */
export function termsOf(raw: RawTerms, path: Path, reading: Reading): Terms {
  const { within, due, tell } = raw
  noteWords(raw, path, ['within', 'due', 'tell'], reading)
  if (tell !== undefined && within === undefined && due === undefined)
    reading.missing(path, 'within')
  const span = within === undefined ? undefined : withinOf(within, [...path, 'within'], reading)
  const rule = due === undefined ? undefined : dueOf(due, [...path, 'due'], reading)
  return {
    ...(span === undefined ? {} : { within: span }),
    ...(rule === undefined ? {} : { due: rule }),
    ...(tell === undefined ? {} : { tell }),
  }
}

type RawDue = NonNullable<RawTerms['due']>

function dueOf(raw: RawDue, path: Path, reading: Reading): Terms['due'] {
  const from = fromOf(raw, path, reading)
  if (from === undefined) return undefined
  if (raw.plus === undefined) {
    if ('after' in from) reading.missing(path, 'plus')
    return from
  }
  const at = [...path, 'plus']
  const plus = withinOf(raw.plus, at, reading)
  const [unit = ''] = typeof plus === 'object' ? Object.keys(plus) : []
  // From a day one counts days; hours only from an act, which has its minute.
  if (!('after' in from) && ['half-days', 'hours', 'minutes'].includes(unit))
    reading.invalid(at, DAYS, unit)
  return plus === undefined ? from : { ...from, plus }
}

const DAYS = 'working-days | calendar-days | weeks | months | same-day'

/** Exactly one of what a day may stand in. */
function fromOf(raw: RawDue, path: Path, reading: Reading): DueFrom | undefined {
  const { fact, document, field, after } = raw
  const heads = (['fact', 'field', 'after'] as const).filter((one) => raw[one] !== undefined)
  if (heads.length !== 1 || (document !== undefined && field === undefined)) {
    reading.invalid(path, 'fact | field | after', Object.keys(raw).join(', '))
    return undefined
  }
  if (fact !== undefined) return { fact }
  if (after !== undefined) return { after }
  if (document === undefined) reading.missing(path, 'document')
  return { document: document ?? '', field: field ?? '' }
}
