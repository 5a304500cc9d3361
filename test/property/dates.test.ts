/**
 * Random histories of honest members and one liar who may claim any date, the liar knowing all: honest acts are never refused
 * and never called ahead, what the liar does is told, and nothing depends on when one asks. A long run makes fifty times as many.
 */
import { expect, test } from 'vitest'
import { instantAt } from '../../src/core/calendar/time.ts'
import { Dates } from '../../src/core/check/dates.ts'
import { Chance } from './chance.ts'
import { size } from '../workbench/long.ts'

const FIRST = Number(process.env['BD_SEED'] ?? 1)
const MANY = size(50, 200, 10_000)

/** As the docs promise: clocks that are taken care of differ by no more than ten minutes. */
const SPREAD = 600
const LIAR = 'm0'

interface Played {
  readonly commit: string
  readonly member: string
  /** What every honest clock that acts later will at least read. */
  readonly slowest: number
  readonly epoch: number
  readonly refused: readonly string[]
}

/** One history with the verdicts as each act was read, and the dates as they stand at its end. */
function play(seed: number): { acts: readonly Played[]; dates: Dates } {
  const chance = new Chance(seed)
  const dates = new Dates()
  const members = chance.between(3, 10)
  const off = Array.from({ length: members }, () => chance.between(0, SPREAD))
  const acts: Played[] = []
  let time = 1_800_000_000
  for (let n = 0; n < 60; n += 1) {
    time += chance.between(1, chance.pick([30, 300, 3600, 86_400]))
    const who = chance.between(0, members - 1)
    const member = `m${who}`
    const epoch = who === 0 ? lie(chance, time, acts) : dates.dateAt(time + off[who]!)
    const refused = dates.refusals(member, instantAt(epoch, '+08:00'), 0).map(({ rule }) => rule)
    const commit = `c${n}`
    if (refused.length === 0) dates.note({ commit, member, epoch, text: String(epoch) }, 0)
    acts.push({ commit, member, slowest: time, epoch, refused })
  }
  return { acts, dates }
}

/** Any date: far off, at the edges of what is believed, or just beside what somebody else has claimed. */
function lie(chance: Chance, time: number, acts: readonly Played[]): number {
  const near = acts.length === 0 ? time : chance.pick(acts.slice(-5)).epoch
  return chance.pick([
    time + chance.between(-864_000, 864_000),
    time + chance.pick([600, 601, 1200, 1201, 1800, -600]),
    near + chance.between(-1, 1),
    near + chance.pick([600, 1200, -119]),
    time + chance.between(0, SPREAD),
  ])
}

const histories = Array.from({ length: MANY }, (_, n) => play(FIRST + n))

test('no honest act is refused or called ahead, whatever one liar claims', () => {
  const fallen = histories.flatMap(({ acts, dates }, n) => {
    const ahead = new Set(
      dates.told().flatMap((one) => (one.rule === 'date-ahead' ? [one.commit] : [])),
    )
    return acts
      .filter(({ member, refused, commit }) => {
        return member !== LIAR && (refused.length > 0 || ahead.has(commit))
      })
      .map((act) => `seed ${FIRST + n}: ${JSON.stringify(act)}`)
  })
  expect(fallen).toEqual([])
})

test('an act of the liar is refused where he goes back behind himself or behind two others', () => {
  for (const { acts } of histories) {
    for (const [index, { member, epoch, refused }] of acts.entries()) {
      if (member !== LIAR) continue
      const before = acts.slice(0, index).filter((one) => one.refused.length === 0)
      const later = before.filter((one) => one.epoch > epoch)
      const others = new Set(later.map((one) => one.member).filter((one) => one !== LIAR))
      const own = later.some((one) => one.member === LIAR)
      expect(refused.length > 0).toBe(own || others.size >= 2)
    }
  }
})

test('an act of the liar that lies ahead of everybody is named once two others have acted before its day', () => {
  let named = 0
  for (const { acts, dates } of histories) {
    const told = dates.told()
    for (const [index, { member, epoch, refused, commit }] of acts.entries()) {
      if (member !== LIAR || refused.length > 0 || index === 0) continue
      // No honest clock reads more than the slowest and the spread, and none believes more than two spreads ahead of itself.
      const witnesses = acts
        .slice(index + 1)
        .filter((one) => one.member !== LIAR && one.slowest + 3 * SPREAD < epoch)
      if (new Set(witnesses.map((one) => one.member)).size < 2) continue
      named += 1
      expect(told).toContainEqual(expect.objectContaining({ rule: 'date-ahead', commit }))
    }
  }
  expect(named).toBeGreaterThan(MANY / 2)
})

test('what was refused stays refused and what was accepted stays accepted, whatever comes after', () => {
  for (const { acts } of histories.slice(0, 50)) {
    for (const cut of [1, 20, 40]) {
      const dates = new Dates()
      for (const { commit, member, epoch, refused } of acts.slice(0, cut)) {
        const found = dates.refusals(member, instantAt(epoch, '+08:00'), 0)
        expect(found.map(({ rule }) => rule)).toEqual(refused)
        if (found.length === 0) dates.note({ commit, member, epoch, text: String(epoch) }, 0)
      }
    }
  }
})

test('a date that is dropped leaves no trace: what is told is what would be told had it never been taken in', () => {
  for (const [seed, { acts }] of histories.slice(0, 100).entries()) {
    const chance = new Chance(FIRST + seed)
    const accepted = acts.filter(({ refused }) => refused.length === 0)
    const dropped = chance.pick(accepted.slice(1))
    const [having, without] = [new Dates(), new Dates()]
    const half = accepted.slice(0, accepted.indexOf(dropped) + chance.between(1, 20))
    const claimOf = ({ commit, member, epoch }: Played) => ({
      commit,
      member,
      epoch,
      text: String(epoch),
    })
    for (const act of half) having.note(claimOf(act), 0)
    having.drop(dropped.commit)
    for (const act of accepted.slice(half.length)) having.note(claimOf(act), 0)
    for (const act of accepted) if (act !== dropped) without.note(claimOf(act), 0)
    expect(having.told(), `seed ${FIRST + seed}`).toEqual(without.told())
    expect(having.dateAt(dropped.slowest)).toBe(without.dateAt(dropped.slowest))
  }
})

test('fifty acts that each go back a little do not walk back further than one of them may', () => {
  const dates = new Dates()
  const start = 1_800_000_000
  let accepted = start
  for (let n = 0; n < 50; n += 1) {
    const epoch = start - n * 119
    if (dates.refusals('zhou', instantAt(epoch, '+08:00'), 120).length > 0) continue
    dates.note({ commit: `c${n}`, member: 'zhou', epoch, text: '' }, 120)
    accepted = epoch
  }
  expect(start - accepted).toBe(119)
})
