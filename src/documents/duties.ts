/** Reads duties.yaml: what recurs as people write it, brought into the one form that the rulebook knows. */
import type * as core from '../core/duty/duty.ts'
import { boundsOfParameter } from '../core/duty/amounts.ts'
import { INTERVALS } from '../core/duty/duty.ts'
import type { PeriodKind } from '../core/calendar/period.ts'
import type { Result } from '../core/rules/finding.ts'
import { bad, good } from '../core/rules/finding.ts'
import { decodeFormat, inOrder } from './decode.ts'
import {
  DUTIES_FORMAT,
  dutiesShape,
  type RawDatedDue,
  type RawDoneBy,
  type RawDuty,
  type RawInterval,
  type RawWhere,
} from './duties-shape.ts'
import { mapped } from './mapped.ts'
import type { Path, YamlSource } from './places.ts'
import { Reading } from './reading.ts'
import { isYes } from './shape.ts'
import { both } from './wording.ts'

/**
 * Reads `duties/<id>/<version>/duties.yaml`. Short forms are written out: one text serves both languages, the id stands for a
 * title that is missing, a field may hold one answer or a list of them. Whether its duties make sense is lint's to say.
 */
export function readDuties(source: YamlSource): Result<core.Duties> {
  const read = decodeFormat(dutiesShape, DUTIES_FORMAT, source)
  if (!read.ok) return read
  const raw = read.value
  const reading = new Reading(source)
  const list = raw.list.map((duty, index) => dutyOf(duty, ['list', index], reading))
  const value: core.Duties = {
    duties: raw.duties,
    version: raw.version,
    title: both(raw.title),
    ...(raw['based-on'] === undefined ? {} : { 'based-on': raw['based-on'] }),
    ...(raw.ledger === undefined ? {} : { ledger: raw.ledger }),
    ...(raw['in-force'] === undefined ? {} : { 'in-force': raw['in-force'] }),
    ...(raw['excused-by'] === undefined ? {} : { 'excused-by': raw['excused-by'] }),
    parameters: mapped(raw.parameters, ({ type, title }, id) => ({
      type,
      title: both(title ?? id),
      // The place where it is used says what it may be.
      ...boundsOfParameter(list, id),
    })),
    list,
    notes: (raw.notes ?? []).map(({ rule, met, text }) => ({ rule, met, text: both(text) })),
  }
  return reading.findings.length > 0 ? bad(...inOrder(reading.findings)) : good(value)
}

function dutyOf(raw: RawDuty, path: Path, reading: Reading): core.Duty {
  const { 'for-each': each, opens, due } = raw
  const by = raw['done-by']
  const isDated = due !== undefined && 'field' in due
  // Its day stands in the record, and the record may end it: else it recurs, and something does it.
  if (by === undefined && !isDated) reading.missing(path, 'done-by')
  return {
    duty: raw.duty,
    title: both(raw.title ?? raw.duty),
    ...(each === undefined
      ? {}
      : { 'for-each': { record: each.record, where: whereOf(each.where) } }),
    who: raw.who,
    every: isDated ? datedOf(due, raw, path, reading) : everyOf(raw, path, reading),
    times: raw.times ?? 1,
    ...(opens === undefined ? {} : { opens }),
    due: due === undefined || 'field' in due ? {} : due,
    ...(by === undefined ? {} : { 'done-by': doneBy(by) }),
    copies: raw.copies ?? [],
    ...(raw['excused-by'] === undefined ? {} : { 'excused-by': raw['excused-by'] }),
  }
}

function everyOf({ every }: RawDuty, path: Path, reading: Reading): PeriodKind | core.Interval {
  if (every === undefined) reading.missing(path, 'every')
  if (every === undefined || typeof every === 'string') return every ?? 'day'
  return intervalOf(every, [...path, 'every'], reading)
}

/** What is due on a day of its record has no period beside it, and is counted before it in one unit. */
function datedOf(
  { field, before, off }: RawDatedDue,
  { every }: RawDuty,
  path: Path,
  reading: Reading,
): core.Dated {
  if (every !== undefined) reading.invalid([...path, 'every'], 'due.field', 'every')
  const counted = before && onlyUnit(before, [...path, 'due', 'before'], reading)
  return {
    date: field,
    ...(counted === undefined ? {} : { before: counted }),
    ...(off === undefined ? {} : { off }),
  }
}

/** Exactly one unit is counted. */
function onlyUnit(
  raw: NonNullable<RawDatedDue['before']>,
  path: Path,
  reading: Reading,
): NonNullable<core.Dated['before']> {
  const [unit, second] = INTERVALS.filter((one) => raw[one] !== undefined)
  if (unit === undefined) reading.missing(path, INTERVALS.join(' | '))
  else if (second !== undefined) reading.invalid([...path, second], unit, second)
  return { unit: unit ?? 'calendar-days', count: (unit && raw[unit]) ?? 1 }
}

/** Exactly one unit is counted. */
function intervalOf(raw: RawInterval, path: Path, reading: Reading): core.Interval {
  const units = INTERVALS.filter((unit) => raw[unit] !== undefined)
  const [unit, second] = units
  if (unit === undefined) reading.missing(path, INTERVALS.join(' | '))
  else if (second !== undefined) reading.invalid([...path, second], unit, second)
  return {
    unit: unit ?? 'calendar-days',
    count: (unit && raw[unit]) ?? 1,
    from: raw.from ?? 'in-force',
    ...(isYes(raw.once) ? { once: true } : {}),
  }
}

function doneBy(raw: RawDoneBy): core.DoneBy {
  if ('project' in raw) return raw
  if ('row' in raw) {
    const [record = '', rows = ''] = raw.row.split('.')
    return { record, rows, ...aboutAndWhere(raw.where) }
  }
  const { record, where, date, whose } = raw
  return {
    record,
    ...aboutAndWhere(where),
    ...(date === undefined ? {} : { date }),
    ...(whose === undefined ? {} : { whose }),
  }
}

/** `key` alone is the record for which it is owed; an answer that is called so stands in a list. */
function aboutAndWhere(raw: RawWhere | undefined): { where: core.Where; about?: string } {
  const about = Object.entries(raw ?? {}).find(([, value]) => value === 'key')?.[0]
  const rest = Object.entries(raw ?? {}).filter(([name]) => name !== about)
  return {
    where: whereOf(Object.fromEntries(rest)),
    ...(about === undefined ? {} : { about }),
  }
}

function whereOf(raw: RawWhere | undefined): core.Where {
  return mapped(raw, (test): core.FieldTest => {
    if (typeof test !== 'object') return { in: [test] }
    return Array.isArray(test) ? { in: test } : (test as core.FieldTest)
  })
}
