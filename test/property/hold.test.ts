/** The clock across random holds: what was left of a deadline at the hold is left of it at the resume. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HOLD, holdable, resuming } from '../../fixtures/worlds/hold.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { at, standing, submitting } from '../../fixtures/worlds/life.ts'
import { edited, HEAD } from '../../fixtures/worlds/small.ts'
import type { Deadline } from '../../src/core/record/record.ts'
import { official } from '../core/official.ts'
import { isWorkday } from '../../src/core/calendar/calendar.ts'
import { dateOf, dayNumber, type Instant } from '../../src/core/calendar/time.ts'
import { size } from '../workbench/long.ts'

const settings = {
  seed: Number(process.env['BD_SEED'] ?? 2026),
  numRuns: size(30, 60, 5000),
} as const

const SPANS = [
  '5 working days',
  '1 working day',
  'same day',
  'half a working day',
  '3 half working days',
  '10 calendar days',
  '2 weeks',
  '1 month',
  'half an hour',
  '30 hours',
] as const

const deadline = (ledger: Ledger): Deadline => standing(ledger).gate!.open[0].deadline!

/** Minutes since 1970 in the workspace's zone. */
const minuteOf = ({ date, minute }: Pick<Instant, 'date' | 'minute'>) =>
  dayNumber(date) * 1440 + minute

function endMinute({ 'last-day': last, until = '24:00' }: Deadline): number {
  const [hours, minutes] = until.split(':').map(Number)
  return dayNumber(last) * 1440 + hours! * 60 + minutes!
}

/** Working days after the one of the moment, up to the end. */
function daysLeft(moment: number, end: number): number {
  let count = 0
  for (let day = Math.floor(moment / 1440) + 1; day * 1440 < end; day += 1) {
    if (isWorkday(official, dateOf(day))) count += 1
  }
  return count
}

/** Working halves after the one of the moment, up to the end. */
function halvesLeft(moment: number, end: number): number {
  let count = 0
  for (let half = Math.floor(moment / 720) + 1; half * 720 < end; half += 1) {
    if (isWorkday(official, dateOf(Math.floor(half / 2)))) count += 1
  }
  return count
}

const moment = (from: number, to: number) => fc.integer({ min: from * 1440, max: to * 1440 })

test('whatever the unit, and whenever it is held and resumed', () => {
  // Submitted between 2 March and 30 June 2026, held within twelve days, resumed within forty.
  const when = fc.record({
    within: fc.constantFrom(...SPANS),
    submitted: moment(0, 120),
    held: moment(0, 12),
    resumed: moment(0, 40),
  })
  let moved = 0
  fc.assert(
    fc.property(when, ({ within, submitted, held, resumed }) => {
      const process = (yaml: string) =>
        edited(
          holdable(yaml),
          'role: manager, decide: sole',
          `role: manager, decide: sole, within: ${within}`,
        )
      const ledger = at('saved', { process })
      const start = dayNumber('2026-03-02') * 1440 + 600
      const set = (minutes: number) => {
        const clock = minutes % 1440
        const text = [Math.floor(clock / 60), clock % 60, 17]
          .map((part) => String(part).padStart(2, '0'))
          .join(':')
        return ledger.on(dateOf(Math.floor(minutes / 1440)), text)
      }
      set(start + submitted).do(HEAD, submitting(ledger))
      const before = deadline(ledger)
      const stop = start + submitted + held + 2
      set(stop).do(HEAD, HOLD)
      const go = stop + resumed + 2
      set(go).do(HEAD, resuming(ledger))
      const after = deadline(ledger)
      const [end, next] = [endMinute(before), endMinute(after)]
      const resume = { date: dateOf(Math.floor(go / 1440)), minute: go % 1440 }
      expect(minuteOf(resume)).toBe(go)
      expect(next).toBeGreaterThanOrEqual(end)
      if (after === before || next === end) {
        // Passed at the hold, or the pause took nothing of it.
        expect(after).toEqual(before)
        return
      }
      moved += 1
      expect(stop).toBeLessThan(end)
      expect(after.turn).toBe(1)
      if ('half-days' in before) {
        const left = halvesLeft(stop, end)
        // With no half left it is the half under way at the resume, or the next one on a day off.
        expect(halvesLeft(go, next)).toBe(
          left === 0 && !isWorkday(official, resume.date) ? 1 : left,
        )
      } else if ('working-days' in before || 'same-day' in before) {
        const left = daysLeft(stop, end)
        expect(daysLeft(go, next)).toBe(left === 0 && !isWorkday(official, resume.date) ? 1 : left)
      } else if ('hours' in before || 'minutes' in before) {
        // The minute of the resume has begun, and is rounded up.
        expect(next - (go + 1)).toBe(end - stop)
      } else {
        const days = Math.floor((end - 1) / 1440) - Math.floor(stop / 1440)
        const plain = Math.floor(go / 1440) + days
        const last = dayNumber(after['last-day'])
        expect(last).toBeGreaterThanOrEqual(plain)
        // A day off moves to the next working day, and no further.
        for (let day = plain; day < last; day += 1)
          expect(isWorkday(official, dateOf(day))).toBe(false)
        expect(isWorkday(official, after['last-day'])).toBe(true)
      }
    }),
    settings,
  )
  expect(moved).toBeGreaterThan(settings.numRuns / 5)
})
