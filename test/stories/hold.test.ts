/** A project on hold: nothing is done, nothing is overdue, and its deadlines go on with what was left of them. */
import { describe, expect, test } from 'vitest'
import { headFindings } from '../../src/core/agenda/warnings.ts'
import { waitingFor } from '../../src/core/agenda/inbox.ts'
import { nextActs } from '../../src/core/project/next.ts'
import { timePossible } from '../../src/core/agenda/time-acts.ts'
import { canonical } from '../../src/documents/canonical.ts'
import { heldAt, HOLD, holdable, resuming } from '../../fixtures/worlds/hold.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import {
  about,
  at,
  ballot,
  FOLDER,
  handingOver,
  PLAN_FILE,
  PROJECT,
  save,
  saving,
  standing,
  submitting,
} from '../../fixtures/worlds/life.ts'
import {
  CHAIR,
  edited,
  HEAD,
  LIST,
  MANAGER,
  OFFICER,
  PLAN,
  SECRETARY,
} from '../../fixtures/worlds/small.ts'
import { typed } from '../workbench/advised.ts'

/** The manager's review with a time of its own, submitted on a day; held by a department head, resumed by him. */
function managed(within: string, date: string, time = '09:00:00'): Ledger {
  const process = (yaml: string) =>
    edited(
      holdable(yaml),
      'role: manager, decide: sole',
      `role: manager, decide: sole, within: ${within}`,
    )
  const ledger = at('saved', { process }).on(date, time)
  return ledger.do(HEAD, submitting(ledger))
}

function hold(ledger: Ledger, date: string, time = '09:00:00'): Ledger {
  return ledger.on(date, time).do(HEAD, HOLD)
}

function resume(ledger: Ledger, date: string, time = '09:00:00'): Ledger {
  ledger.on(date, time)
  return ledger.do(HEAD, resuming(ledger))
}

function deadline(ledger: Ledger) {
  return standing(ledger).gate?.open[0].deadline
}

function ends(ledger: Ledger): string | undefined {
  const now = deadline(ledger)
  return now?.until === undefined ? now?.['last-day'] : `${now['last-day']} ${now.until}`
}

describe('the days left are what they were', () => {
  // within, submitted, the deadline then, held, resumed, the deadline that goes on; 2 March 2026 is a Monday.
  test.each([
    // Thursday, Friday and Monday were left: Tuesday 17, Wednesday 18, Thursday 19.
    ['5 working days', '03-02', '03-09', '03-04', '03-16', '03-19'],
    // Held on its last day, nothing was left: the day of the resume itself …
    ['5 working days', '03-02', '03-09', '03-09', '03-11', '03-11'],
    // … or the working day after a Saturday.
    ['5 working days', '03-02', '03-09', '03-09', '03-14', '03-16'],
    // Held and resumed over a weekend in which no working day passed.
    ['5 working days', '03-02', '03-09', '03-06', '03-08', '03-09'],
    // Over Tomb-Sweeping Day (4 to 6 April): Thursday 2, Friday 3, Tuesday 7 were left; resumed on the holiday.
    ['5 working days', '03-31', '04-08', '04-01', '04-05', '04-10'],
    // Resumed before the Labour Day of 1 to 5 May, with the make-up Saturday of 9 May: 30, then 6, 7, 8, 9 May.
    ['5 working days', '04-20', '04-27', '04-20', '04-29', '05-09'],
    // Fourteen calendar days to Monday 16 March, of which twelve were left: Saturday 28 becomes Monday 30.
    ['14 calendar days', '03-02', '03-16', '03-04', '03-16', '03-30'],
    ['2 weeks', '03-02', '03-16', '03-04', '03-17', '03-30'],
    // To 2 April, 21 days after 12 March; 21 days after 20 March is Friday 10 April.
    ['1 month', '03-02', '04-02', '03-12', '03-20', '04-10'],
    // The same day, held on it: the day of the resume.
    ['same day', '03-02', '03-02', '03-02', '03-05', '03-05'],
  ])('%s from %s: %s; held %s, resumed %s: %s', (within, from, first, held, resumed, last) => {
    const ledger = managed(within, `2026-${from}`)
    expect(ends(ledger)).toBe(`2026-${first}`)
    hold(ledger, `2026-${held}`, '10:00:00')
    resume(ledger, `2026-${resumed}`)
    expect(ends(ledger)).toBe(`2026-${last}`)
    expect(deadline(ledger)?.certainty).toBe('official')
  })

  test.each([
    // Until 11:30; ninety minutes were left.
    ['150 minutes', '09:00:00', '03-02 11:30', '03-02 10:00:00', '03-05 14:00:00', '03-05 15:30'],
    // A begun minute is left whole on both sides: 90 of them, and 14:00:30 begins the next.
    ['150 minutes', '09:00:00', '03-02 11:30', '03-02 10:00:30', '03-05 14:00:30', '03-05 15:31'],
    // Twelve hours to 21:00; ten of them are left at 11:00 and end after midnight.
    ['12 hours', '09:00:00', '03-02 21:00', '03-02 11:00:00', '03-04 20:00:00', '03-05 06:00'],
    // To noon of Wednesday; the afternoon of Tuesday and the morning of Wednesday were left.
    ['3 half working days', '14:00:00', '03-04 12:00', '03-03 10:00:00', '03-05 15:00:00', '03-06'],
    // Held at noon, when the afternoon has begun: the next morning was left.
    [
      '3 half working days',
      '14:00:00',
      '03-04 12:00',
      '03-03 12:00:00',
      '03-05 15:00:00',
      '03-06 12:00',
    ],
    // Held in its last half: the half of the resume, or the next one after a day off.
    ['1 half working day', '09:00:00', '03-02', '03-02 15:00:00', '03-05 10:00:00', '03-05 12:00'],
    ['1 half working day', '09:00:00', '03-02', '03-02 15:00:00', '03-07 10:00:00', '03-09 12:00'],
  ])('%s from %s: %s; held %s, resumed %s: %s', (within, time, first, held, resumed, last) => {
    const ledger = managed(within, '2026-03-02', time)
    expect(ends(ledger)).toBe(`2026-${first}`)
    hold(ledger, `2026-${held.slice(0, 5)}`, held.slice(6))
    resume(ledger, `2026-${resumed.slice(0, 5)}`, resumed.slice(6))
    expect(ends(ledger)).toBe(`2026-${last}`)
  })

  test('a hold that ends on its day changes nothing', () => {
    const ledger = managed('5 working days', '2026-03-02')
    const before = deadline(ledger)
    hold(ledger, '2026-03-04')
    resume(ledger, '2026-03-04', '17:00:00')
    expect(deadline(ledger)).toEqual(before)
    expect(standing(ledger).signoffs.resumes[0]?.record.deadlines).toEqual([])
  })

  test('a deadline that had passed at the hold stays passed', () => {
    const ledger = managed('5 working days', '2026-03-02')
    hold(ledger, '2026-03-10')
    resume(ledger, '2026-03-20')
    expect(ends(ledger)).toBe('2026-03-09')
    expect(headFindings(ledger.world, ledger.by(HEAD).now).map(({ rule }) => rule)).toEqual([
      'overdue',
    ])
  })

  test('a second hold goes on from the first', () => {
    const ledger = managed('5 working days', '2026-03-02')
    hold(ledger, '2026-03-04')
    resume(ledger, '2026-03-16')
    // Until Thursday 19 March; of it Wednesday and Thursday are left on Tuesday: Tuesday 24, Wednesday 25.
    hold(ledger, '2026-03-17')
    resume(ledger, '2026-03-23')
    expect(ends(ledger)).toBe('2026-03-25')
    expect(deadline(ledger)).toMatchObject({ from: '2026-03-23', 'working-days': 2, turn: 2 })
    ledger.on('2026-03-26').do(MANAGER, ballot(ledger, MANAGER))
    expect(standing(ledger).rounds[0]!.reviews[0]!.acts.ballots[0]!.record.late).toBe(1)
  })

  test('an extension after a resume counts from the deadline that goes on', () => {
    const ledger = heldAt('board')
    // The board's five working days end on Monday 9 March, and all were left on the day it opened: 12 to 18 March.
    resume(ledger, '2026-03-11')
    expect(ends(ledger)).toBe('2026-03-18')
    ledger.do(SECRETARY, about(ledger, 'extend'))
    expect(ends(ledger)).toBe('2026-03-23')
  })

  test('into a year without official days it is provisional, and nothing lapses by it', () => {
    const ledger = managed('5 working days', '2026-12-21')
    hold(ledger, '2026-12-22')
    resume(ledger, '2026-12-30')
    // Four working days were left: 31 December, and 4, 5, 6 January as far as is known.
    expect(deadline(ledger)).toMatchObject({ 'last-day': '2027-01-06', certainty: 'provisional' })
  })

  test('each of two reviews that run together goes on with its own time', () => {
    const process = (yaml: string) =>
      edited(
        holdable(yaml),
        '{ review: manager, role: manager, decide: sole }',
        'together: [ { review: manager, role: manager, decide: sole, within: 2 working days }, { review: house, role: chair, decide: sole, within: 4 working days } ]',
      )
    const ledger = at('manager', { process })
    hold(ledger, '2026-03-03')
    resume(ledger, '2026-03-10')
    const open = standing(ledger).gate!.open
    // Left were Wednesday, and Wednesday to Friday.
    expect(open.map((one) => one.deadline?.['last-day'])).toEqual(['2026-03-11', '2026-03-13'])
  })
})

test('status offers a hold and an extension while they are possible', () => {
  const process = (yaml: string) => holdable(yaml)
  const offered = (ledger: Ledger) =>
    typed(timePossible(ledger.world, standing(ledger), ledger.by(HEAD).now)).map(({ act, by }) => [
      act,
      by,
    ])
  const ledger = at('board', { process })
  expect(offered(ledger)).toEqual([
    ['extend', [SECRETARY]],
    ['hold', [HEAD, 'han']],
  ])
  ledger.do(SECRETARY, about(ledger, 'extend'))
  expect(offered(ledger)).toEqual([['hold', [HEAD, 'han']]])
  expect(offered(ledger.do(HEAD, HOLD))).toEqual([])
  // Five working days after Monday 2 March have passed on Tuesday 10.
  expect(offered(at('board').on('2026-03-10'))).toEqual([])
  expect(offered(at('saved', { process }))).toEqual([['hold', [HEAD, 'han']]])
})

describe('while it is on hold', () => {
  test('everything else is refused, but it may be given up and confirmed', () => {
    const ledger = heldAt('board')
    const why = (member: string, act: Parameters<Ledger['refusal']>[1]) =>
      ledger.refusal(member, act).map(({ rule }) => rule)
    expect(why('cao', ballot(ledger, 'cao'))).toEqual(['project-on-hold'])
    expect(why('cao', about(ledger, 'recuse', { seat: 'cao' }))).toEqual(['project-on-hold'])
    expect(why(SECRETARY, about(ledger, 'close'))).toEqual(['project-on-hold'])
    expect(why(SECRETARY, about(ledger, 'extend'))).toEqual(['project-on-hold'])
    expect(why(OFFICER, saving({ [PLAN_FILE]: PLAN }))).toEqual(['project-on-hold'])
    expect(why(HEAD, submitting(ledger))).toEqual(['project-on-hold'])
    expect(why(HEAD, HOLD)).toEqual(['project-on-hold'])
    const facts = { act: 'set', project: PROJECT, facts: { partner: 'yes' } } as const
    expect(why(OFFICER, facts)).toEqual(['project-on-hold'])
    ledger.do(HEAD, { act: 'cancel', project: PROJECT, reason: '不再推进' })
    expect(standing(ledger).state).toBe('cancelled')
    expect(why(HEAD, resuming(ledger))).toContain('project-ended')
  })

  test('drafting is held, too, and goes on where it was', () => {
    const ledger = heldAt('saved')
    expect(standing(ledger)).toMatchObject({ state: 'on-hold', stage: { stage: 'draft' } })
    const changed = { [PLAN_FILE]: PLAN.replace('可控', '较低') }
    expect(ledger.refusal(OFFICER, saving(changed)).map(({ rule }) => rule)).toEqual([
      'project-on-hold',
    ])
    ledger.do(HEAD, resuming(ledger))
    save(ledger, changed)
    expect(standing(ledger).state).toBe('drafting')
  })

  test('nothing is overdue, and only the resume is next', () => {
    const ledger = hold(managed('5 working days', '2026-03-02'), '2026-03-04')
    ledger.on('2026-06-01')
    const { now } = ledger.by(HEAD)
    expect(headFindings(ledger.world, now)).toEqual([])
    expect(typed(nextActs(ledger.world, standing(ledger), now))).toEqual([
      { act: 'resume', by: [HEAD, 'han'], command: `bd resume ${PROJECT}` },
    ])
    expect(typed(waitingFor(ledger.world, standing(ledger), HEAD, [], now))).toMatchObject([
      { act: 'resume', role: 'head' },
    ])
    expect(typed(waitingFor(ledger.world, standing(ledger), MANAGER, [], now))).toEqual([])
  })

  test('what was handed over or has ended is not held', () => {
    const process = (yaml: string) => holdable(yaml)
    const handed = at('handover', { process })
    save(handed, { [`${FOLDER}/list.md`]: LIST })
    handed.do(HEAD, handingOver)
    expect(handed.refusal(HEAD, HOLD).map(({ rule }) => rule)).toEqual(['project-handed-over'])
    const ended = at('manager', { process })
    ended.do(MANAGER, ballot(ended, MANAGER, 'reject'))
    expect(ended.refusal(HEAD, HOLD).map(({ rule }) => rule)).toEqual(['project-ended'])
  })
})

describe('by force', () => {
  test('an outsider holds the project', () => {
    const ledger = at('board', { process: holdable })
    const draft = { ...ledger.draft(HEAD, HOLD), by: CHAIR }
    expect(ledger.forge(forgedBy(draft, CHAIR)).map(({ rule }) => rule)).toEqual(['not-in-role'])
  })

  test('a resume says other deadlines than were left', () => {
    const ledger = hold(managed('5 working days', '2026-03-02'), '2026-03-04').on('2026-03-16')
    const draft = ledger.draft(HEAD, resuming(ledger))
    const files = Object.entries(draft.files).map(([path, text]) => [
      path,
      edited(text!, 'last-day: "2026-03-19"', 'last-day: "2026-04-19"'),
    ])
    const found = ledger.forge({ ...draft, files: Object.fromEntries(files) })
    expect(found).toMatchObject([
      { rule: 'record-differs', facts: { key: 'deadlines.0.deadline.last-day' } },
    ])
    expect(standing(ledger).state).toBe('on-hold')
  })

  test('an old resume is used for the next hold', () => {
    const ledger = hold(managed('5 working days', '2026-03-02'), '2026-03-04')
    const first = ledger.draft(HEAD, resuming(ledger))
    ledger.write(first)
    hold(ledger, '2026-03-05')
    const [record] = standing(ledger).signoffs.resumes
    const path = record!.path.replace('resume.1', 'resume.2')
    const files = { [path]: canonical({ ...record!.record, n: 2 }) }
    const found = ledger.forge({ ...first, files })
    expect(found.map(({ rule }) => rule)).toEqual(['not-on-hold'])
  })
})

/** The draft as if another member had signed and written it. */
function forgedBy(draft: ReturnType<Ledger['draft']>, member: string) {
  const files = Object.entries(draft.files).map(([path, text]) => [
    path,
    edited(text!, `by: ${HEAD}`, `by: ${member}`),
  ])
  return { ...draft, by: member, files: Object.fromEntries(files) }
}
