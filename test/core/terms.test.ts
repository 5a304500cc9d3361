/** Terms of a stage and of its papers: from when a project came there, by a day that is written, after an event; by hand from the calendar of 2026. */
import { expect, test } from 'vitest'
import { shownEnd } from '../../src/core/calendar/deadline.ts'
import { summaryOf } from '../../src/core/agenda/summary.ts'
import { waitingIn } from '../../src/core/agenda/inbox.ts'
import { briefOf } from '../../src/core/agenda/brief.ts'
import { lateSubmission } from '../../src/core/project/late-submission.ts'
import { flaggedLines } from '../../src/terminal/phrases/flags.ts'
import { NO_NAMES } from '../../src/terminal/names.ts'
import { plainText } from '../../src/terminal/text.ts'
import { voiceOf } from '../../src/terminal/voice.ts'
import { runningTerms, unsetTerms } from '../../src/core/project/terms.ts'
import { HOLD, holdable, resuming } from '../../fixtures/worlds/hold.ts'
import {
  at,
  ballot,
  FOLDER,
  gate,
  type Point,
  save,
  standing,
  submitting,
} from '../../fixtures/worlds/life.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { ADMIN, edited, HEAD, MANAGER, OFFICER, PLAN } from '../../fixtures/worlds/small.ts'

type Said = { readonly stage?: string; readonly plan?: string; readonly list?: string }

/** The smallest process, with what is said of the time of its first stage and of its papers, and a day that a fact may say. */
function timed({ stage, plan, list }: Said) {
  const line = (yaml: string, before: string, said: string | undefined, of: string) =>
    said === undefined ? yaml : edited(yaml, before, of.replace('*', said))
  return (yaml: string) => {
    const one = line(yaml, '  - stage: draft\n', stage, '  - stage: draft\n    *\n')
    const two = line(one, 'document: plan, by: officer', plan, 'document: plan, by: officer, *')
    const three = line(two, 'document: list, by: officer', list, 'document: list, by: officer, *')
    const facts = edited(
      three,
      'facts:\n',
      'parameters:\n  term: { type: span }\nfacts:\n  promised: { type: date, optional: yes, title: { zh: 约定日期, en: Promised } }\n',
    )
    return holdable(facts)
  }
}

/** Opened on Monday 2 March 2026, a minute after nine. */
function project(said: Said, point: Point = 'opened', promised?: string): Ledger {
  const facts = promised === undefined ? {} : { facts: { promised } }
  return at(point, { process: timed(said) }, facts)
}

function terms(ledger: Ledger): readonly string[] {
  return runningTerms(ledger.world, standing(ledger)).map(
    ({ paper, due }) => `${paper?.document ?? '*'} ${shownEnd(due)}`,
  )
}

test.each([
  // The day itself is not counted (art. 201): 3, 4, 5, 6 and 9 March.
  ['5 working days', '* 2026-03-09'],
  // The 32nd day after is Friday 3 April; the 33rd is the first of three days off (4 to 6 April).
  ['32 calendar days', '* 2026-04-03'],
  ['33 calendar days', '* 2026-04-07'],
  ['2 hours', '* 2026-03-02 11:01'],
])('a stage that is to be left within %s ends: %s', (term, end) => {
  expect(terms(project({ stage: `within: ${term}` }))).toEqual([end])
})

test('a project that was submitted has no term, and neither has a stage without one', () => {
  expect(terms(project({ stage: 'within: 5 working days' }, 'manager'))).toEqual([])
  expect(terms(project({}))).toEqual([])
})

test('a hold moves the last day on by the working days that it took', () => {
  const ledger = project({ stage: 'within: 5 working days', plan: 'within: 3 working days' })
  ledger.on('2026-03-04').do(HEAD, HOLD)
  ledger.on('2026-03-06').do(HEAD, resuming(ledger))
  // From 4 to 6 March two working days: the 9th becomes the 11th, the 5th becomes the 9th.
  expect(terms(ledger)).toEqual(['* 2026-03-11', 'plan 2026-03-09'])
})

test('a paper is due from when the project came to its stage, until it is there and fit', () => {
  const ledger = project({ plan: 'within: 3 working days' })
  expect(terms(ledger)).toEqual(['plan 2026-03-05'])
  save(ledger, { [`${FOLDER}/plan.md`]: edited(PLAN, '风险可控。', '') })
  expect(terms(ledger)).toEqual(['plan 2026-03-05'])
  save(ledger, { [`${FOLDER}/plan.md`]: PLAN })
  expect(terms(ledger)).toEqual([])
})

test('a paper that a requirement of its stage refuses is not there yet; one that waits for another paper is', () => {
  const kept = (condition: string) =>
    project({
      plan: 'within: 3 working days',
      stage: `requires: [{ title: { zh: 有限, en: Limited }, condition: ${condition} }]`,
    })
  const dear = save(kept('{ document: plan, field: cost, at-most: 99 }'), {
    [`${FOLDER}/plan.md`]: PLAN,
  })
  expect(terms(dear)).toEqual(['plan 2026-03-05'])
  save(dear, { [`${FOLDER}/plan.md`]: edited(PLAN, '100.00', '99.00') })
  expect(terms(dear)).toEqual([])
  const waits = save(
    kept('{ all: [{ document: plan, field: cost, at-most: 100 }, { fact: partner, is: yes }] }'),
    { [`${FOLDER}/plan.md`]: PLAN },
  )
  expect(terms(waits)).toEqual([])
})

test.each([
  ['2026-03-13', 'due: { fact: promised }', '* 2026-03-13'],
  // A Saturday: the Monday after it (Civil Code, art. 203).
  ['2026-03-14', 'due: { fact: promised }', '* 2026-03-16'],
  // An event before the project began: the second working day after Friday 27 February, for Saturday 28 is worked.
  ['2026-02-27', 'due: { fact: promised, plus: 2 working days }', '* 2026-03-02'],
  // Of both the earlier one.
  ['2026-03-13', 'within: 5 working days\n    due: { fact: promised }', '* 2026-03-09'],
  ['2026-03-06', 'within: 5 working days\n    due: { fact: promised }', '* 2026-03-06'],
])('promised for %s, %s: %s', (promised, said, end) => {
  expect(terms(project({ stage: said }, 'opened', promised))).toEqual([end])
})

test('a day that is not stated gives none, nor does a parameter that is not set, which is told', () => {
  expect(terms(project({ stage: 'due: { fact: promised }' }))).toEqual([])
  const ledger = project({ stage: 'within: term' })
  expect(terms(ledger)).toEqual([])
  expect(unsetTerms(ledger.world, standing(ledger))).toEqual(['term'])
})

test('a withdrawal does not begin the term anew, a return by the reviewers does', () => {
  const ledger = project({ stage: 'within: 2 working days' }, 'manager').on('2026-03-16')
  const withdrawing = { act: 'withdraw', ...gate(ledger), reason: '补充' } as const
  ledger.do(HEAD, withdrawing)
  // Two working days after Monday 2 March.
  expect(terms(ledger)).toEqual(['* 2026-03-04'])
  ledger.do(HEAD, submitting(ledger))
  ledger.do(MANAGER, ballot(ledger, MANAGER, 'return', { reason: '补充风险' }))
  expect(terms(ledger)).toEqual(['* 2026-03-18'])
})

test.each(['9999-12-31', '0000-01-01', '2151-01-01'])(
  'a paper that states a day of %s, which nobody can mean, gives no term',
  (day) => {
    const said = edited(PLAN, 'cost:', `sent: ${day}\ncost:`)
    const ledger = at('opened', {
      process: (yaml) =>
        edited(
          timed({ stage: 'due: { document: plan, field: sent, plus: 3 months }' })(yaml),
          'fields: { cost',
          'fields: { sent: { type: date, title: { zh: 发出日期, en: Sent on } }, cost',
        ),
    })
    save(ledger, { [`${FOLDER}/plan.md`]: said })
    expect(terms(ledger)).toEqual([])
    save(ledger, { [`${FOLDER}/plan.md`]: edited(said, day, '2026-03-02') })
    // Three months after 2 March: Tuesday 2 June.
    expect(terms(ledger)).toEqual(['* 2026-06-02'])
  },
)

test('what was promised is not moved by a hold', () => {
  const ledger = project({ stage: 'due: { fact: promised }' }, 'opened', '2026-03-09')
  ledger.on('2026-03-04').do(HEAD, HOLD)
  ledger.on('2026-03-06').do(HEAD, resuming(ledger))
  expect(terms(ledger)).toEqual(['* 2026-03-09'])
})

test('a paper is due so long after another stage was passed', () => {
  // The last director approves on 2 March.
  const ledger = project({ list: 'due: { after: draft, plus: 3 working days }' }, 'handover')
  expect(terms(ledger)).toEqual(['list 2026-03-05'])
})

test('who is told sees it beside who is to do it, and both see how late it is', () => {
  const said = 'due: { fact: promised }\n    tell: operations'
  const ledger = project({ stage: said }, 'opened', '2026-03-04').on('2026-03-09')
  const { world } = ledger
  const summary = summaryOf(world, standing(ledger), ledger.by(ADMIN))
  const seen = (member: string) =>
    waitingIn(world.calendar, summary, member, ledger.by(ADMIN).now).map(
      ({ act, deadline, overdue }) => [act, deadline?.['last-day'], overdue],
    )
  expect(seen(OFFICER)).toEqual([['draft', '2026-03-04', 3]])
  expect(seen('ma')).toEqual([['term', '2026-03-04', 3]])
  expect(seen('wang')).toEqual([])
})

test('whoever decides is shown that it was submitted late, and the round keeps it', () => {
  const ledger = project({ stage: 'within: 2 working days' }, 'saved').on('2026-03-06')
  ledger.do(HEAD, submitting(ledger))
  const late = () => {
    const now = standing(ledger)
    return lateSubmission(ledger.world, now, now.rounds[0]!)
  }
  // Due on Wednesday 4 March, submitted on Friday.
  const expected = { due: { 'last-day': '2026-03-04', certainty: 'official' }, days: 2 }
  expect(late()).toEqual(expected)
  const reader = { reader: MANAGER, member: MANAGER, review: 'manager', stale: [] }
  const brief = briefOf(ledger.world, standing(ledger), { ...reader, what: 'ballot' })!
  expect(brief.flags[0]).toEqual({ kind: 'submitted-late', ...expected })
  const view = { names: NO_NAMES }
  const said = (language: 'zh' | 'en') =>
    flaggedLines(voiceOf(language), view, standing(ledger).process, brief.flags.slice(0, 1)).map(
      plainText,
    )
  expect(said('zh')).toContain('  应于 2026-03-04 以前提交，逾期 2 个工作日')
  expect(said('en')).toContain('  was due 2026-03-04, submitted 2 working days late')
  ledger.do(MANAGER, ballot(ledger, MANAGER, 'return', { reason: '补充风险' }))
  ledger.on('2026-03-09').do(HEAD, HOLD)
  ledger.on('2026-03-11').do(HEAD, resuming(ledger))
  expect(late()).toEqual(expected)
})

test('what is submitted on its last day is not late, nor is what has no term', () => {
  for (const said of [{ stage: 'within: 2 working days' }, {}]) {
    const ledger = project(said, 'saved').on('2026-03-04')
    ledger.do(HEAD, submitting(ledger))
    const now = standing(ledger)
    expect(lateSubmission(ledger.world, now, now.rounds[0]!)).toBeUndefined()
  }
})
