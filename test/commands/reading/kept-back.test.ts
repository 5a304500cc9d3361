/** What each rule keeps back while a vote is open, and the order of an inbox: pure parts behind the reading verbs. */
import { describe, expect, test } from 'vitest'
import { disclosed, maySee } from '../../../src/core/review/disclosure.ts'
import { byUrgency, type Waiting } from '../../../src/core/agenda/inbox.ts'
import type { ReviewView } from '../../../src/core/review/review.ts'
import type { SeatState } from '../../../src/core/review/tally.ts'

type Show = 'after-close' | 'after-own' | 'at-once'

const STATES: readonly (readonly [string, SeatState])[] = [
  ['fang', 'reject'],
  ['gao', 'approve'],
  ['he', 'open'],
  ['lin', 'recused'],
]

function vote(show: Show | undefined, state: 'open' | 'decided' = 'open'): ReviewView {
  const opened = show === undefined ? {} : { vote: { show } }
  const holders = new Map(STATES.map(([seat]) => [seat, seat]))
  const acts = { ballots: [] }
  return { state, opened, holders, acts, states: new Map(STATES) } as unknown as ReviewView
}

const seen = (view: ReviewView, reader?: string) => [...disclosed(view, reader).states.values()]

const ALL = ['reject', 'approve', 'open', 'recused']

describe('ballots of an open vote', () => {
  test('after-close: only their own', () => {
    expect(seen(vote('after-close'))).toEqual(['cast', 'cast', 'open', 'recused'])
    expect(seen(vote('after-close'), 'fang')).toEqual(['reject', 'cast', 'open', 'recused'])
    expect(disclosed(vote('after-close'), 'fang').hidden).toBe(true)
  })

  test('after-own: everything once one has cast; nothing for those who have not, are recused, or have no seat', () => {
    expect(seen(vote('after-own'), 'gao')).toEqual(ALL)
    for (const reader of ['he', 'lin', 'tang', undefined])
      expect(seen(vote('after-own'), reader)).toEqual(['cast', 'cast', 'open', 'recused'])
  })

  test('at-once, no vote, or decided: everything for everybody', () => {
    for (const view of [vote('at-once'), vote(undefined), vote('after-close', 'decided')]) {
      expect(seen(view)).toEqual(ALL)
      expect(disclosed(view, undefined).hidden).toBe(false)
      expect(maySee(view, 'fang', undefined)).toBe(true)
    }
  })
})

test('an inbox begins with what is late longest, then what is due soonest, then what others wait for', () => {
  const item = (project: string, act: Waiting['act'], day?: string, overdue = 0): Waiting => ({
    act,
    project,
    title: '',
    role: '',
    overdue,
    deed: { name: 'save', words: {} },
    ...(day === undefined
      ? {}
      : {
          deadline: {
            'last-day': day,
            certainty: 'official',
          },
        }),
  })
  const items = [
    item('6', 'draft'),
    item('5', 'submit'),
    item('3', 'ballot', '2026-03-20'),
    item('2', 'ballot', '2026-03-09', 1),
    item('1', 'ballot', '2026-03-02', 6),
    item('4', 'receive'),
    item('3a', 'close', '2026-03-20'),
  ]
  expect(items.sort(byUrgency).map(({ project }) => project)).toEqual([
    '1',
    '2',
    '3a',
    '3',
    '4',
    '5',
    '6',
  ])
})
