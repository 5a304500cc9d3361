import { expect, test } from 'vitest'
import { standing } from '../../fixtures/worlds/life.ts'
import { disclosed } from '../../src/core/review/disclosure.ts'
import { vote, withGate } from '../patterns/company.ts'

test('whose turn has not come, or who is not needed, has said nothing that could be kept back', () => {
  const turn = withGate('[ { review: board, role: director, decide: in-order } ]')
  vote(turn, 'board', 'cao')
  const view = standing(turn).gate!.open[0]
  expect(disclosed(view, undefined)).toEqual({
    hidden: false,
    states: new Map([
      ['cao', 'approve'],
      ['deng', 'open'],
      ['feng', 'waiting'],
    ]),
  })
  const any = withGate('[ { review: board, role: director, decide: any } ]')
  vote(any, 'board', 'cao')
  expect([...disclosed(standing(any).rounds[0]!.reviews[0]!, 'feng').states.values()]).toEqual([
    'approve',
    'not-needed',
    'not-needed',
  ])
})
