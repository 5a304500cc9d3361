import { expect, test } from 'vitest'
import { suggest } from '../../src/core/text/suggestion.ts'

test.each([
  ['titel', ['title', 'then'], 'title'],
  ['delivrables', ['deliverables', 'title'], 'deliverables'],
  ['aprove', ['approve', 'reject'], 'approve'],
  ['Title', ['title'], 'title'],
  ['on', ['by', 'is'], undefined],
  ['colour', ['title', 'stages'], undefined],
  ['stage', ['stages', 'starts'], 'stages'],
  ['x'.repeat(1000), ['x'.repeat(999)], undefined],
])('%s: did you mean one of %j?', (word, candidates, expected) => {
  expect(suggest(word, candidates)).toBe(expected)
})
