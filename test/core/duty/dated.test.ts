/** Duties whose day stands in a record: when each is due, what ends it, who bears it, and what is refused. Days by the notice for 2026. */
import { expect, test } from 'vitest'
import { pressing } from '../../../src/core/agenda/owed-groups.ts'
import { overdueDuties } from '../../../src/core/duty/overdue.ts'
import { owedIn } from '../../../src/core/duty/owed.ts'
import { groundsOf } from '../../../src/core/duty/world-grounds.ts'
import { readDuties } from '../../../src/documents/duties.ts'
import { readYaml } from '../../../src/documents/source.ts'
import { dutiesPath, excusing, publishingDuties } from '../../../fixtures/worlds/duty.ts'
import type { Ledger } from '../../../fixtures/worlds/ledger.ts'
import { at } from '../../../fixtures/worlds/life.ts'
import { publishingRegister, recording, registerFiles } from '../../../fixtures/worlds/register.ts'
import { ADMIN, MANAGER, OFFICER } from '../../../fixtures/worlds/small.ts'

const LOANS = `format: bd/register@1
register: loans
version: 1
title: { zh: 借阅台账, en: Loans }
key: { number: 'JY-{year}-{n:4}' }
keeps: [officer]
fields:
  borrower: { type: member, title: { zh: 借阅人, en: Borrower } }
  due-on: { type: date, optional: yes, title: { zh: 归还期限, en: Due on } }
  state: { type: choice, of: { running: 借出, returned: 已还 }, title: { zh: 状态, en: State } }
`

const CHECKS = `format: bd/register@1
register: checks
version: 1
title: { zh: 催还登记, en: Checks }
key: { number: 'CH-{year}-{n:4}' }
keeps: [officer]
fields:
  loan: { type: record, of: loans, title: { zh: 借阅, en: Loan } }
`

function duties(
  due: string,
  more = '  who: { field: borrower }',
  version = 1,
  from = '2026-03-02',
) {
  const lines = more.split('\n').map((line) => `  ${line}`)
  return `format: bd/duties@1
duties: planning
version: ${version}
title: { zh: 借阅, en: Loans }
in-force: ${from}
excused-by: manager
parameters: { notice-days: { type: integer } }
list:
  - duty: return
    title: { zh: 按期归还, en: Return }
    for-each: { record: loans, where: { state: running } }
${lines.join('\n')}
    due: ${due}
`
}

/** A company that asks for it, where the officer has borrowed a file until the day. */
function lending(text: string, until: string | undefined): Ledger {
  const ledger = at('founded')
  for (const files of [registerFiles(LOANS), registerFiles(CHECKS)]) {
    ledger.do(ADMIN, publishingRegister(files), files)
  }
  ledger.do(ADMIN, publishingDuties(text), { [dutiesPath()]: text })
  ledger.on('2026-03-03')
  save(ledger, until, 'running')
  return ledger
}

/** When the loan was first saved. */
const FIRST = '2026-03-03T09:00:00+08:00'

const LOAN = 'records/loans/2026/0/JY-2026-0001.md'

function save(ledger: Ledger, until: string | undefined, state: string): void {
  const due = until === undefined ? '' : `due-on: ${until}\n`
  const text = `---\nregister: loans\nversion: 1\nat: "${FIRST}"\nby: ${OFFICER}\nborrower: ${OFFICER}\n${due}state: ${state}\n---\n`
  ledger.do(OFFICER, recording({ [LOAN]: text }), { [LOAN]: text })
}

function grounds(ledger: Ledger) {
  return groundsOf(ledger.world, ledger.replay.past.roster.steps, ledger.by(OFFICER).now)
}

function owed(ledger: Ledger) {
  return owedIn(grounds(ledger), { from: '2026-01-01', to: '2027-12-31' }).obligations.map(
    ({ day, due, state }) => [day, due['last-day'], state],
  )
}

test.each([
  ['on the day', '{ field: due-on }', '2026-03-12', '2026-03-12'],
  // 14 March is a Saturday.
  ['on a day off the next working day', '{ field: due-on }', '2026-03-14', '2026-03-16'],
  ['or the one before', '{ field: due-on, off: before }', '2026-03-14', '2026-03-13'],
  // 30 days before 30 April, which is not counted: 31 March.
  [
    'so many days before',
    '{ field: due-on, before: { calendar-days: 30 } }',
    '2026-04-30',
    '2026-03-31',
  ],
  // A week before 11 April is Saturday, 4 April, the first of the three days of Qingming.
  [
    'before, never later for a day off',
    '{ field: due-on, before: { weeks: 1 } }',
    '2026-04-11',
    '2026-04-03',
  ],
  // Wednesday 8, Tuesday 7, and over Qingming Friday 3 April.
  [
    'working days before',
    '{ field: due-on, before: { working-days: 3 } }',
    '2026-04-09',
    '2026-04-03',
  ],
  // April has no 31st: its last day.
  ['months before', '{ field: due-on, before: { months: 1 } }', '2026-05-31', '2026-04-30'],
  // Due a month before it was lent: nobody is late for a day before he could know of it.
  [
    'not before the record was there',
    '{ field: due-on, before: { months: 1 } }',
    '2026-03-12',
    '2026-03-03',
  ],
])('due %s', (_, due, until, expected) => {
  const ledger = lending(duties(due), until)
  expect(owed(ledger)).toEqual([[until, expected, 'open']])
})

test('it is missing once its day is over, told by check, and over with the record', () => {
  const ledger = lending(duties('{ field: due-on }'), '2026-03-12')
  ledger.on('2026-03-12', '18:00:00')
  expect(owed(ledger)).toEqual([['2026-03-12', '2026-03-12', 'open']])
  expect(overdueDuties(grounds(ledger))).toEqual([])
  ledger.on('2026-03-13')
  expect(owed(ledger)).toEqual([['2026-03-12', '2026-03-12', 'missing']])
  expect(overdueDuties(grounds(ledger))).toEqual([
    expect.objectContaining({
      rule: 'duty-overdue',
      facts: expect.objectContaining({
        duties: 'planning',
        duty: 'return',
        count: 1,
        who: 'JY-2026-0001',
        since: '2026-03-12',
      }),
    }),
  ])
  save(ledger, '2026-03-12', 'returned')
  expect(owed(ledger)).toEqual([])
})

test('what a record still asks for is told however long ago it was due', () => {
  const ledger = lending(duties('{ field: due-on }'), '2026-03-12')
  ledger.on('2026-07-01')
  const facts = { count: 1, since: '2026-03-12' }
  expect(overdueDuties(grounds(ledger))).toEqual([
    expect.objectContaining({ facts: expect.objectContaining(facts) }),
  ])
  expect(pressing(grounds(ledger), undefined, OFFICER).map(({ day }) => day)).toEqual([
    '2026-03-12',
  ])
  const range = { from: '2026-06-01', to: '2026-07-31' }
  expect(owedIn(grounds(ledger), range).obligations).toEqual([])
  ledger.on('2026-07-02')
  save(ledger, '2026-03-12', 'returned')
  expect(overdueDuties(grounds(ledger))).toEqual([])
})

test('where its day moves on, it is due then', () => {
  const ledger = lending(duties('{ field: due-on }'), '2026-03-12')
  ledger.on('2026-03-13')
  save(ledger, '2026-03-20', 'running')
  expect(owed(ledger)).toEqual([['2026-03-20', '2026-03-20', 'open']])
})

test('without a day nothing is owed; without its number it is told as not set', () => {
  expect(owed(lending(duties('{ field: due-on }'), undefined))).toEqual([])
  const ledger = lending(
    duties('{ field: due-on, before: { calendar-days: { parameter: notice-days } } }'),
    '2026-04-30',
  )
  const { obligations, notSet } = owedIn(grounds(ledger), { from: '2026-03-01', to: '2026-12-31' })
  expect(obligations).toEqual([])
  expect(notSet.map(({ unset }) => unset)).toEqual([{ parameter: 'notice-days' }])
})

test('a record that names it does it, in time or late', () => {
  const more = '  who: { field: borrower }\n  done-by: { record: checks, where: { loan: key } }'
  const done = (on: string) => {
    const ledger = lending(duties('{ field: due-on }', more), '2026-03-12')
    ledger.on(on)
    const text = `---\nregister: checks\nversion: 1\nat: "${ledger.by(OFFICER).now.text}"\nby: ${OFFICER}\nloan: JY-2026-0001\n---\n`
    const files = { 'records/checks/2026/0/CH-2026-0001.md': text }
    ledger.do(OFFICER, recording(files), files)
    return owed(ledger)
  }
  expect(done('2026-03-12')).toEqual([['2026-03-12', '2026-03-12', 'done']])
  expect(done('2026-03-13')).toEqual([['2026-03-12', '2026-03-12', 'late']])
})

test('the holders of a role may bear it for each record', () => {
  const ledger = lending(duties('{ field: due-on }', '  who: { role: manager }'), '2026-03-12')
  const { obligations } = owedIn(grounds(ledger), { from: '2026-03-01', to: '2026-12-31' })
  expect(obligations.map(({ of, members }) => [of, members])).toEqual([['JY-2026-0001', [MANAGER]]])
})

test('a version that asks earlier asks for nothing before its own first day', () => {
  const ledger = lending(duties('{ field: due-on }'), '2026-04-02')
  const next = duties(
    '{ field: due-on, before: { calendar-days: 30 } }',
    undefined,
    2,
    '2026-03-10',
  )
  ledger.do(ADMIN, publishingDuties(next, dutiesPath(2)), { [dutiesPath(2)]: next })
  // By the second it would have been due on 3 March, a week before it was in force.
  expect(owed(ledger)).toEqual([['2026-04-02', '2026-03-10', 'open']])
})

test('an excuse names the day that the record says, and no other', () => {
  const ledger = lending(duties('{ field: due-on }'), '2026-03-14')
  const of = 'JY-2026-0001'
  const excuse = (day: string) => excusing({ duty: 'return', day, of })
  expect(ledger.refusal(MANAGER, excuse('2026-03-16'))).toEqual([
    expect.objectContaining({ rule: 'excuse-of-nothing' }),
  ])
  ledger.do(MANAGER, excuse('2026-03-14'))
  ledger.on('2026-03-20')
  expect(owed(ledger)).toEqual([['2026-03-14', '2026-03-16', 'excused']])
})

test.each([
  ['a field that is not there', '{ field: due-no }', undefined, 'unknown-name'],
  ['a field that holds no date', '{ field: state }', undefined, 'duty-unmeetable'],
  [
    'more than ten years before',
    '{ field: due-on, before: { months: 121 } }',
    undefined,
    'duty-unmeetable',
  ],
  [
    'each holder for each record',
    '{ field: due-on }',
    '  who: { each: officer }',
    'duty-word-idle',
  ],
  [
    'what does not say which record it is for',
    '{ field: due-on }',
    '  who: { field: borrower }\n  done-by: { record: checks }',
    'duty-word-idle',
  ],
])('refused: %s', (_, due, more, rule) => {
  const ledger = at('founded')
  for (const files of [registerFiles(LOANS), registerFiles(CHECKS)]) {
    ledger.do(ADMIN, publishingRegister(files), files)
  }
  expect(ledger.refusal(ADMIN, publishingDuties(duties(due, more)))).toContainEqual(
    expect.objectContaining({ rule }),
  )
})

test.each([
  [
    'a period beside it',
    '{ field: due-on }',
    '  who: { field: borrower }\n  every: month',
    'invalid-value',
    13,
  ],
  [
    'two units',
    '{ field: due-on, before: { weeks: 1, months: 1 } }',
    undefined,
    'invalid-value',
    13,
  ],
  [
    'no date, and nothing that does it',
    '{ day: 3 }',
    '  who: { field: borrower }\n  every: month',
    'missing-field',
    9,
  ],
])('not read: %s', (_, due, more, rule, line) => {
  const source = readYaml('duties.yaml', duties(due, more))
  const read = source.ok ? readDuties(source.value) : source
  expect(read.ok ? [] : read.findings.map((one) => [one.rule, one.place?.line])).toEqual([
    [rule, line],
  ])
})
