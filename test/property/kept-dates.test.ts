/**
 * Dates that were kept and begun from again judge like those that were there from the beginning: over random histories, cut at
 * random places, in the rules with the slack and in those without.
 */
import { expect, test } from 'vitest'
import { instantAt } from '../../src/core/calendar/time.ts'
import { Dates } from '../../src/core/check/dates.ts'
import type { KeptDates } from '../../src/core/check/kept-dates.ts'
import { WORKSPACE } from '../../fixtures/worlds/small.ts'
import { size } from '../workbench/long.ts'
import { Chance } from './chance.ts'

const FIRST = Number(process.env['BD_SEED'] ?? 1)
const MANY = size(150, 600, 20_000)

interface Claimed {
  readonly commit: string
  readonly member: string
  readonly epoch: number
}

/** What a member claims: mostly the clock, sometimes far off, sometimes just beside another. */
function claims(chance: Chance): readonly Claimed[] {
  const members = chance.between(1, 5)
  const all: Claimed[] = []
  let time = 1_800_000_000
  for (let n = 0; n < 50; n += 1) {
    time += chance.between(0, chance.pick([1, 100, 3600]))
    const beside = all.length === 0 ? time : chance.pick(all.slice(-6)).epoch
    const epoch = chance.pick([
      time,
      time,
      time + chance.between(-7200, 7200),
      beside + chance.pick([-121, -120, -1, 0, 1, 120, 600, 601, 1201]),
    ])
    all.push({ commit: `c${n}`, member: `m${chance.between(0, members - 1)}`, epoch })
  }
  return all
}

/** Everything that is asked of dates, at a clock that is not before what was let go. */
function asked(dates: Dates, clock: number) {
  const now = instantAt(clock, '+08:00')
  return {
    at: dates.dateAt(clock),
    told: dates.told(),
    ahead: dates.ahead(now, { workspace: { ...WORKSPACE, purpose: undefined } as never }),
    refused: ['m0', 'm1', 'm2', 'new'].flatMap((member) =>
      [-7200, -600, -1, 0, 1, 600].map((off) =>
        dates.refusals(member, instantAt(clock + off, '+08:00'), 0),
      ),
    ),
  }
}

test('what is judged behind them, told of them and dated by them is the same', () => {
  let [cuts, let_go] = [0, 0]
  for (let seed = FIRST; seed < FIRST + MANY; seed += 1) {
    const chance = new Chance(seed)
    const slack = chance.pick([0, 120])
    const whole = new Dates()
    let begun = new Dates()
    for (const { commit, member, epoch } of claims(chance)) {
      const at = instantAt(epoch, '+08:00')
      const refused = whole.refusals(member, at, slack)
      expect(begun.refusals(member, at, slack), `BD_SEED=${seed}`).toEqual(refused)
      if (refused.length > 0) continue
      const claim = { commit, member, epoch, text: at.text }
      whole.note(claim, slack)
      begun.note(claim, slack)
      if (chance.between(0, 4) > 0) continue
      const kept = JSON.parse(JSON.stringify(begun.kept())) as KeptDates
      cuts += 1
      let_go += commitsOf(whole.kept()!) < Number(commit.slice(1)) / 2 ? 1 : 0
      begun = new Dates(kept)
      for (const ahead of [0, 1, 599, 600, 7200]) {
        const clock = kept.until + ahead
        expect(asked(begun, clock), `BD_SEED=${seed} ${commit}`).toEqual(asked(whole, clock))
      }
    }
  }
  // The test means something only where there was much to let go.
  expect(cuts).toBeGreaterThan(MANY)
  expect(let_go).toBeGreaterThan(MANY)
})

function commitsOf({ lines }: KeptDates): number {
  return lines.reduce((sum, { met }) => sum + met.length, 0)
}
