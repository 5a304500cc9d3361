/** People write down the minutes of an office meeting, and a ballot's record holds them. */
import { bad, finding, type Result } from '../core/rules/finding.ts'
import type { MeetingRecord } from '../core/record/record.ts'
import { inOrder } from './decode.ts'
import { yearFindings } from '../core/calendar/doubtful-year.ts'
import { readDate } from '../core/calendar/written-date.ts'
import { OFFICE } from './minutes-keys.ts'
import { readMinutesAs } from './minutes-source.ts'
import { fields, line, list, maybe, type Shape, some, text, writtenDate } from './shape.ts'

/** As people write them; nobody need have sat in. */
const written = fields({
  number: line,
  date: writtenDate,
  chair: line,
  present: some(line),
  observers: maybe(list(line)),
  item: line,
  decision: text,
})

type Written = Shape<Omit<MeetingRecord, 'observers'>>

/** Reads a file of minutes. The chair must be among those present, and nobody both take part and sit in. */
export function readMinutes(file: string, content: string): Result<MeetingRecord> {
  const read = readMinutesAs(written as Written, OFFICE, file, content)
  if (!read.ok) return read
  const { value, source, names } = read.value
  const { number, date: dayWritten, chair, present, item, decision } = value
  const day = readDate(dayWritten)!
  const { observers = [] } = value as Partial<MeetingRecord>
  const place = (key: string) => source.placeOf([key])
  const facts = (key: string, expected: string, found: string) => ({
    key: names.called(key),
    expected,
    found,
  })
  const findings = observers
    .filter((name) => present.includes(name))
    .map((name) =>
      finding('invalid-value', facts('observers', 'not-present', name), place('observers')),
    )
  findings.push(...yearFindings(day, {}, place('date')))
  if (findings.length === 0 && !present.includes(chair)) {
    findings.push(finding('invalid-value', facts('chair', 'one-present', chair), place('chair')))
  }
  return findings.length > 0
    ? bad(...inOrder(findings))
    : {
        ok: true,
        value: { number, date: day, chair, present, observers, item, decision },
      }
}
