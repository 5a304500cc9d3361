/**
 * Random regulations, and random acts by those who may and those who may not: what must be so after every act, and
 * after any single change of the history. size() tells how many in which run; BD_SEED begins elsewhere.
 */
import { expect } from 'vitest'
import { Chance } from './chance.ts'
import type { History } from './history.ts'
import { Play, Tried } from './play.ts'
import { isClean } from './clean.ts'
import { regulationOf } from './regulation.ts'
import { changes, refusal } from './tamper.ts'
import { bothTest, longTest, size } from '../workbench/long.ts'

const many = size(20, 140, 2800)
const first = Number(process.env['BD_SEED'] ?? 1)

const tried = new Tried()
const histories: { readonly seed: number; readonly history: History }[] = []

bothTest(
  'in whatever regulation, whatever is done: the invariants hold after each act, and check accepts it',
  () => {
    for (let seed = first; histories.length < many; seed += 1) {
      const chance = new Chance(seed)
      const regulation = regulationOf(chance)
      if (!isClean(regulation)) continue
      const play = new Play(chance, regulation, tried)
      play.run(40)
      histories.push({ seed, history: play.history })
    }
    const allowed = [...tried.allowed.values()].reduce((sum, one) => sum + one, 0)
    expect(allowed).toBeGreaterThan(many * 14)
    expect(tried.refused).toBeGreaterThan(many * 3)
  },
  3_600_000,
)

longTest(
  'among them are every kind of act, every outcome of every way to decide, and every end',
  () => {
    const acts = ['save', 'set', 'edit', 'submit', 'withdraw', 'cancel', 'hand-over', 'receive']
    const inReview = ['ballot', 'recuse', 'close', 'extend', 'answer', 'advise', 'confirm']
    const seats = ['transfer', 'add-seat', 'remove-seat', 'grant', 'revoke', 'policy']
    const others = [
      'hold',
      'resume',
      'reconsider',
      'condition',
      'cc',
      'read',
      'parameter',
      'meeting',
    ]
    expect([...tried.allowed.keys()]).toEqual(
      expect.arrayContaining([...acts, ...inReview, ...seats, ...others]),
    )
    const outcomes = ['passed', 'rejected', 'returned', 'lapsed', 'extended']
    expect([...tried.outcomes.keys()]).toEqual(
      expect.arrayContaining([
        ...outcomes.map((outcome) => `vote ${outcome}`),
        ...['sole', 'any', 'all', 'in-order'].map((decide) => `${decide} passed`),
        ...['sole', 'all', 'in-order'].map((decide) => `${decide} rejected`),
        ...['sole', 'any', 'all', 'in-order'].map((decide) => `${decide} returned`),
        'opinions passed',
      ]),
    )
    expect([...tried.ends.keys()]).toEqual(
      expect.arrayContaining(['completed', 'rejected', 'cancelled']),
    )
    expect(tried.rescued).toBeGreaterThan(0)
  },
)

longTest('of each act was told beforehand what came of it, and never how others voted', () => {
  const record = ['record', 'fact', 'project-field', 'document', 'attachment']
  const stands = ['stands', 'ends', 'review-opens', 'review-closes', 'review-stops', 'may-lead']
  const within = ['deadline', 'seat', 'seat-holder', 'hold', 'condition']
  const common = ['parameter', 'policy-version', 'granted', 'revoked', 'member-left']
  const proxies = ['proxy-given', 'proxy-revoked']
  expect([...tried.effects.keys()]).toEqual(
    expect.arrayContaining([...record, ...stands, ...within, ...common, ...proxies]),
  )
})

bothTest(
  'check accepts each history, and refuses it, or tells of its dates, after any one change of a byte, a field, an order or a signer',
  () => {
    const accepted: string[] = []
    let changed = 0
    for (const { seed, history } of histories) {
      expect(refusal(history), `seed ${seed}`).toEqual([])
      for (const one of changes(new Chance(seed + 1), history)) {
        changed += 1
        if (refusal(one.history).length === 0) accepted.push(`seed ${seed}: ${one.what}`)
      }
    }
    expect(accepted).toEqual([])
    expect(changed).toBeGreaterThan(many * 2)
  },
  3_600_000,
)
