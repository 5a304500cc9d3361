/** The minutes of an office meeting: as people write them down, and as a ballot's record holds them. */
import { bad, finding, type Result } from '../core/finding.ts'
import type { MeetingRecord } from '../core/record/record.ts'
import { decode, inOrder } from './decode.ts'
import { readDate } from '../core/calendar/written-date.ts'
import { lookAlike } from './look-alike.ts'
import { date, fields, line, list, maybe, type Shape, some, text, writtenDate } from './shape.ts'
import { readYaml } from './source.ts'

/** The minutes as they stand in a ballot's record. */
export const minutes: Shape<MeetingRecord> = fields({
  number: line,
  date,
  chair: line,
  present: some(line),
  observers: list(line),
  item: line,
  decision: text,
})

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

/** Reads a file of minutes. The chair must be among those present, and nobody both take part and sit in. */
export function readMinutes(file: string, content: string): Result<MeetingRecord> {
  const source = readYaml(file, content)
  if (!source.ok) return source
  const read = decode(written as Shape<Omit<MeetingRecord, 'observers'>>, source.value)
  if (!read.ok) return read
  const { number, date: dayWritten, chair, present, item, decision } = read.value
  const day = readDate(dayWritten)!
  const { observers = [] } = read.value as Partial<MeetingRecord>
  const place = (key: string) => source.value.placeOf([key])
  const facts = (key: string, expected: string, found: string) => ({ key, expected, found })
  const findings = observers
    .filter((name) => present.includes(name))
    .map((name) =>
      finding('invalid-value', facts('observers', 'not-present', name), place('observers')),
    )
  // Several names behind one Chinese comma are one name to YAML.
  for (const [key, names] of Object.entries({ present, observers })) {
    for (const [index, name] of names.entries()) {
      const at = name.search(/[，、；]/u)
      const where = source.value.placeOf([key, index])
      if (at !== -1) findings.push(lookAlike(name[at]!, { ...where, column: where.column + at }))
    }
  }
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
