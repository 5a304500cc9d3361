/**
 * Two months of a department of twelve, worked out by hand from the notice for 2026 for three of its people: what each of them owed,
 * what was done when, what was late, what is missing. Everything is recomputed from records; nothing of it is stored.
 *
 * Working days of February: 2 to 6, 9 to 13, 14 (a make-up Saturday), 24 to 27, 28 (a make-up Saturday): sixteen; the Spring
 * Festival is off from 15 to 23. Of March: 22, for it begins on a Sunday and ends on a Tuesday, with no holiday.
 */
import { expect, test } from 'vitest'
import { isWorkday } from '../../../src/core/calendar/calendar.ts'
import { datesOf } from '../../../src/core/calendar/period.ts'
import { instantAt } from '../../../src/core/calendar/time.ts'
import { answeredGroups, ownGroups, pressing } from '../../../src/core/agenda/owed-groups.ts'
import type { Evidence, Recorded } from '../../../src/core/duty/evidence.ts'
import type { Grounds, Range } from '../../../src/core/duty/grounds.ts'
import { grouped } from '../../../src/core/duty/grouped.ts'
import type { Obligation, ObligationState } from '../../../src/core/duty/obligation.ts'
import { owedIn } from '../../../src/core/duty/owed.ts'
import type { Policy } from '../../../src/core/policy/policy.ts'
import { readDuties } from '../../../src/documents/duties.ts'
import { readYaml } from '../../../src/documents/source.ts'
import { official } from '../official.ts'

const SALES = ['luo', 'chen', 'fang', 'gao', 'hu', 'jin', 'kang', 'lei', 'mei'] as const
const HEADS = ['song', 'tang'] as const
const PEOPLE = [...SALES, ...HEADS, 'wan']

/** Twelve: nine who sell, two supervisors, one general manager. */
const POLICY: Policy = {
  format: 'bd/policy@1',
  version: 3,
  thresholds: { policy: 1 },
  units: {},
  roles: Object.fromEntries(
    ['salesperson', 'supervisor', 'general-manager'].map((role) => [
      role,
      { title: { zh: role, en: role } },
    ]),
  ),
  members: Object.fromEntries(PEOPLE.map((id) => [id, { name: id, keys: [] }])),
  grants: [
    ...SALES.map((member) => ({ member, role: 'salesperson' })),
    ...HEADS.map((member) => ({ member, role: 'supervisor' })),
    { member: 'wan', role: 'general-manager' },
  ],
  'same-person': [],
}

const YAML = `format: bd/duties@1
duties: sales
version: 1
title: { zh: 销售, en: Sales }
in-force: 2026-02-01
list:
  - duty: daily-report
    who: { each: salesperson }
    every: working-day
    due: { at: '18:00' }
    done-by: { record: reports }
  - duty: weekly-meeting
    who: { role: supervisor }
    every: week
    due: { weekday: monday, at: '17:30', off: skip }
    done-by: { record: minutes, where: { kind: weekly }, date: held-on }
  - duty: training
    who: { role: supervisor }
    every: month
    done-by: { record: minutes, where: { kind: training, minutes: { at-least: 60 } }, date: held-on }
  - duty: monthly-report
    who: { each: salesperson }
    every: month
    due: { of: next, working-day: 3 }
    done-by: { record: monthly-reports }
`

function duties(text = YAML) {
  const source = readYaml('duties.yaml', text)
  const read = source.ok ? readDuties(source.value) : source
  if (!read.ok) throw new Error(JSON.stringify(read.findings))
  return read.value
}

const DAYS = datesOf({ first: '2026-02-01', last: '2026-03-31' }).filter((day) =>
  isWorkday(official, day),
)

/** The daily reports: everybody's at five in the afternoon of the day, but for what is told here. */
const REPORTS: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
  // Luo is late on a make-up Saturday, and forgets the next one.
  luo: { '2026-02-14': '2026-02-14T18:30:00+08:00', '2026-02-28': undefined },
  // Chen writes Friday's report on Monday morning.
  chen: { '2026-03-06': '2026-03-09T08:50:00+08:00' },
  // Fang has been here since 2 March, and was ill from 10 to 12 March.
  fang: { '2026-03-10': undefined, '2026-03-11': undefined, '2026-03-12': undefined },
}

function report(member: string, day: string): Recorded | undefined {
  const told = REPORTS[member] ?? {}
  const at = Object.hasOwn(told, day) ? told[day] : `${day}T17:00:00+08:00`
  if (at === undefined || !DAYS.includes(day)) return undefined
  return record(`${day}.${member}`, at, member)
}

function record(key: string, at: string, by: string, values: Recorded['values'] = {}): Recorded {
  return { key, path: `records/${key}.md`, at, by, values, rows: {} }
}

function meeting(n: number, on: string, at: string, kind = 'weekly', minutes = 45): Recorded {
  const key = `HY-2026-${String(n).padStart(3, '0')}`
  return record(key, at, 'song', { kind, 'held-on': on, minutes })
}

const MINUTES = [
  meeting(1, '2026-02-02', '2026-02-02T17:00:00+08:00'),
  // Held on Monday, and written down on Tuesday: late.
  meeting(2, '2026-02-09', '2026-02-10T09:00:00+08:00'),
  meeting(3, '2026-02-05', '2026-02-05T12:00:00+08:00', 'training', 90),
  // Too short to be the training of March.
  meeting(4, '2026-03-04', '2026-03-04T12:00:00+08:00', 'training', 45),
  meeting(5, '2026-03-09', '2026-03-09T16:00:00+08:00'),
  meeting(6, '2026-03-16', '2026-03-16T16:00:00+08:00'),
]

/** January's and February's reports, where they were written. */
const MONTHLY: Readonly<Record<string, string | undefined>> = {
  '2026-02 luo': '2026-03-04T10:00:00+08:00',
  '2026-02 chen': '2026-03-05T10:00:00+08:00',
}

/** Counts what is asked, so that the cost of an answer can be held. */
class Counted implements Evidence {
  sheets = 0
  listed = 0

  keepsSheets(register: string) {
    return register !== 'minutes'
  }

  sheet(register: string, day: string, member: string) {
    this.sheets += 1
    if (register === 'reports') return report(member, day)
    const at = MONTHLY[`${day.slice(0, 7)} ${member}`]
    return at === undefined ? undefined : record(`${day.slice(0, 7)}.${member}`, at, member)
  }

  records(register: string) {
    this.listed += 1
    return register === 'minutes' ? MINUTES : []
  }

  projects() {
    return []
  }
}

function grounds(now: string, more: Partial<Grounds> = {}): Grounds & { evidence: Counted } {
  const evidence = new Counted()
  return {
    calendar: official,
    policy: POLICY,
    roster: [
      {
        at: '2026-03-02T08:30:00+08:00',
        changes: [{ kind: 'granted', grant: { member: 'fang', role: 'salesperson' } }],
      },
    ],
    duties: [duties()],
    parameters: {},
    excuseOf: () => undefined,
    now: instantAt(Date.parse(now) / 1000, '+08:00'),
    ...more,
    evidence,
  }
}

/** The evening of 31 March, when everything of both months but the reports of March is over. */
const NOW = '2026-03-31T20:00:00+08:00'
const BOTH: Range = { from: '2026-02-01', to: '2026-03-31' }

function of(all: readonly Obligation[], member: string, duty: string) {
  return all.filter((one) => one.of === member && one.duty.duty === duty)
}

function days(all: readonly Obligation[], state: ObligationState) {
  return all.filter((one) => one.state === state).map(({ day }) => day)
}

test('Luo owed a report on each of the 38 working days, make-up Saturdays included', () => {
  const { obligations } = owedIn(grounds(NOW), BOTH)
  const luo = of(obligations, 'luo', 'daily-report')
  expect(luo).toHaveLength(16 + 22)
  expect(days(luo, 'late')).toEqual(['2026-02-14'])
  expect(days(luo, 'missing')).toEqual(['2026-02-28'])
  expect(days(luo, 'done')).toHaveLength(36)
  // No report was owed on the nine days of the Spring Festival.
  expect(luo.filter(({ day }) => day >= '2026-02-15' && day <= '2026-02-23')).toEqual([])
})

test('what Chen wrote on Monday for Friday is late, and does for Friday alone', () => {
  const { obligations } = owedIn(grounds(NOW), BOTH)
  const chen = of(obligations, 'chen', 'daily-report')
  expect(chen).toHaveLength(38)
  expect(days(chen, 'late')).toEqual(['2026-03-06'])
  expect(chen.find(({ day }) => day === '2026-03-09')?.state).toBe('done')
})

test('Fang owes nothing for the time before he took the role on', () => {
  const { obligations } = owedIn(grounds(NOW), BOTH)
  const fang = of(obligations, 'fang', 'daily-report')
  expect(fang).toHaveLength(22)
  expect(fang[0]?.day).toBe('2026-03-02')
  expect(days(fang, 'missing')).toEqual(['2026-03-10', '2026-03-11', '2026-03-12'])
  // The report of February opened on its last day, before he came.
  expect(of(obligations, 'fang', 'monthly-report')).toEqual([])
})

test('an excuse takes its day from what is missing, and no other', () => {
  const excuse = {
    format: 'bd/excuse@1' as const,
    at: '2026-03-13T09:00:00+08:00',
    by: 'song',
    duties: 'sales',
    duty: 'daily-report',
    day: '2026-03-11',
    of: 'fang',
    reason: '病假',
  }
  const excuseOf = (_: string, __: string, day: string, who: string) =>
    day === excuse.day && who === excuse.of ? excuse : undefined
  const { obligations } = owedIn(grounds(NOW, { excuseOf }), BOTH)
  const fang = of(obligations, 'fang', 'daily-report')
  expect(days(fang, 'missing')).toEqual(['2026-03-10', '2026-03-12'])
  expect(days(fang, 'excused')).toEqual(['2026-03-11'])
})

test('the supervisors owe a meeting each Monday that is worked, together', () => {
  const { obligations } = owedIn(grounds(NOW), BOTH)
  const meetings = of(obligations, 'supervisor', 'weekly-meeting')
  // 16 and 23 February are days off, and the meeting is not held.
  expect(meetings.map(({ due }) => due['last-day'])).toEqual([
    '2026-02-02',
    '2026-02-09',
    '2026-03-02',
    '2026-03-09',
    '2026-03-16',
    '2026-03-23',
    '2026-03-30',
  ])
  expect(meetings.map(({ state }) => state)).toEqual([
    'done',
    'late',
    'missing',
    'done',
    'done',
    'missing',
    'missing',
  ])
  expect(meetings[0]?.members).toEqual([...HEADS])
})

test('a training of 45 minutes is not the one of an hour that March asks for', () => {
  const { obligations } = owedIn(grounds(NOW), BOTH)
  const training = of(obligations, 'supervisor', 'training')
  // 28 February and 31 March are the last days; that evening March is not over yet.
  expect(training.map(({ state, due }) => [due['last-day'], state])).toEqual([
    ['2026-02-28', 'done'],
    ['2026-03-31', 'open'],
  ])
})

test('the report of February is due on the third working day of March', () => {
  const { obligations } = owedIn(grounds(NOW), BOTH)
  const reports = (who: string) =>
    of(obligations, who, 'monthly-report').map(({ day, due, state }) => [
      day,
      due['last-day'],
      state,
    ])
  expect(reports('luo')).toEqual([['2026-02-01', '2026-03-04', 'done']])
  expect(reports('chen')).toEqual([['2026-02-01', '2026-03-04', 'late']])
  expect(reports('gao')).toEqual([['2026-02-01', '2026-03-04', 'missing']])
})

test('until six o’clock today’s report is open, and then it is missing', () => {
  const today = { from: '2026-03-10', to: '2026-03-10', member: 'fang', duty: 'daily-report' }
  const state = (now: string) => owedIn(grounds(now), today).obligations[0]?.state
  expect(state('2026-03-10T17:59:59+08:00')).toBe('open')
  expect(state('2026-03-10T18:00:00+08:00')).toBe('missing')
})

test('whoever answers for the department reads four lines', () => {
  const groups = grouped(owedIn(grounds(NOW), BOTH).obligations)
  expect(groups.map(({ duty }) => duty.duty)).toEqual([
    'daily-report',
    'weekly-meeting',
    'training',
    'monthly-report',
  ])
  const [daily] = groups
  // Eight people owed 38 reports, Fang 22; two were late; Luo lacks one, Fang three.
  expect(daily?.count).toBe(8 * 38 + 22)
  expect(daily?.shares.late?.count).toBe(2)
  expect(daily?.shares.missing?.of).toEqual([
    ['fang', 3],
    ['luo', 1],
  ])
})

test('whoever answers for fifty reads a line for each duty', () => {
  const fifty = Array.from({ length: 50 }, (_, n) => `seller-${n}`)
  const policy: Policy = {
    ...POLICY,
    members: Object.fromEntries([...fifty, 'wan'].map((id) => [id, { name: id, keys: [] }])),
    grants: [
      ...fifty.map((member) => ({ member, role: 'salesperson' })),
      { member: 'wan', role: 'general-manager' },
    ],
  }
  const told = YAML.replace('in-force', 'excused-by: general-manager\nin-force')
  const all = pressing(grounds(NOW, { policy, roster: [], duties: [duties(told)] }))
  const groups = answeredGroups(policy, all, 'wan')
  // Nobody of the fifty wrote the report of February; 31 daily reports each are not among them, for they were written.
  expect(groups.map(({ duty }) => duty.duty)).toEqual(['monthly-report'])
  expect(groups[0]?.shares.missing?.of).toHaveLength(50)
  // The report of February is missing, that of March is open since its last day: a line in one's own inbox. The third working
  // day of April is Friday the 3rd; tomorrow's daily report may not be written before tomorrow.
  const [line, ...more] = ownGroups(all, 'seller-7')
  expect(more).toEqual([])
  expect(line?.shares.missing?.days).toEqual(['2026-02-01'])
  expect(line?.next?.['last-day']).toBe('2026-04-03')
})

test('one day of one member reads one sheet, and lists no register', () => {
  const one = grounds(NOW)
  const range = { from: '2026-03-10', to: '2026-03-10', member: 'luo', duty: 'daily-report' }
  expect(owedIn(one, range).obligations).toHaveLength(1)
  expect([one.evidence.sheets, one.evidence.listed]).toEqual([1, 0])
})

test('the version that was in force asks for its own days', () => {
  const second = duties(
    YAML.replace('version: 1', 'version: 2')
      .replace('2026-02-01', '2026-03-16')
      .replace("at: '18:00'", "at: '16:00'"),
  )
  const { obligations } = owedIn(grounds(NOW, { duties: [duties(), second] }), BOTH)
  const luo = of(obligations, 'luo', 'daily-report')
  expect(luo).toHaveLength(38)
  // Under the second version five in the afternoon is too late.
  expect(days(luo, 'late')).toEqual(['2026-02-14', ...DAYS.filter((day) => day >= '2026-03-16')])
})
