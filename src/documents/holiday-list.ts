/** The public holiday-cn lists give a year's holidays as JSON, one entry a day. */
import { bad, finding, good, type Result } from '../core/rules/finding.ts'
import { dayNumber, type PlainDate, weekday } from '../core/calendar/time.ts'
import { type Arrangement, arrangementFindings, type Stretch } from './arrangement.ts'
import { decode } from './decode.ts'
import type { YamlSource } from './places.ts'
import { date, fields, line, list, maybe, ordinal, truth } from './shape.ts'
import { readYaml } from './source.ts'

const holidays = fields({
  $schema: maybe(line),
  $id: maybe(line),
  year: ordinal,
  papers: list(line),
  days: list(fields({ name: line, date, isOffDay: truth })),
})

/**
 * Reads the list. Refuses another year than the one given, and whatever `arrangementFindings` refuses: so days that are
 * not of the year, and a year without its statutory days.
 */
export function readHolidays(file: string, text: string, given?: number): Result<Arrangement> {
  // JSON is YAML; read as such, each value has its place.
  const source = readYaml(file, text)
  const read = source.ok ? decode(holidays, source.value) : source
  if (!source.ok || !read.ok) return bad(...(read.ok ? [] : read.findings))
  const { year, papers, days } = read.value
  if (given !== undefined && given !== year) {
    const facts = { key: 'year', expected: String(given), found: String(year) }
    return bad(finding('invalid-value', facts, source.value.placeOf(['year'])))
  }
  const paper = papers[0] === undefined ? '' : ` ${papers[0]}`
  const arrangement = {
    year,
    notice: {
      zh: `关于${year}年部分节假日安排的通知（录自 holiday-cn）${paper}`,
      en: `Notice on holidays in ${year} (from holiday-cn)${paper}`,
    },
    off: stretches(source.value, days, true),
    work: stretches(source.value, days, false),
  }
  const findings = arrangementFindings(file, arrangement)
  return findings.length > 0 ? bad(...findings) : good(arrangement)
}

/** Days of one kind, those that follow one another under one name joined. */
function stretches(
  source: YamlSource,
  days: readonly { readonly name: string; readonly date: PlainDate; readonly isOffDay: boolean }[],
  off: boolean,
): readonly Stretch[] {
  const joined: Stretch[] = []
  for (const [index, { name, date: day, isOffDay }] of days.entries()) {
    if (isOffDay !== off) continue
    // A list may say of an ordinary day that it is worked, such as the first one after a holiday.
    if (!off && weekday(dayNumber(day)) < 5) continue
    const last = joined.at(-1)
    const follows = last?.name === name && dayNumber(last.to) + 1 === dayNumber(day)
    if (follows) joined[joined.length - 1] = { ...last, to: day }
    else
      joined.push({
        name,
        from: day,
        to: day,
        place: () => source.placeOf(['days', index, 'date']),
      })
  }
  return joined
}
