/** What a review that opens asks, and of whom: by its kind, for only a body votes and an opinion approves nothing. */
import { expect, test } from 'vitest'
import type { OpenedReview } from '../../src/core/record/record.ts'
import type { Language } from '../../src/core/record/workspace.ts'
import { namesIn } from '../../src/terminal/names.ts'
import { opensLines } from '../../src/terminal/phrases/effect-review.ts'
import type { EffectView } from '../../src/terminal/phrases/effect-view.ts'
import { plainText } from '../../src/terminal/text.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

/** The first line of a review of the given kind that opens for these seats. */
function told(
  language: Language,
  decide: OpenedReview['decide'],
  seats: readonly string[] = ['cao', 'deng'],
  recused: readonly string[] = [],
): string {
  const names = namesIn(voiceOf(language), undefined, undefined)
  const view = { v: voiceOf(language), names } as unknown as EffectView
  const opened = { review: 'hearing', role: 'board', decide, seats, recused, excluded: [] }
  const [first = ''] = opensLines(view, { project: '2026-001', review: 'hearing' } as never, opened)
  return plainText(first)
}

test.each([
  ['sole', ['cao'], '送请审批：请cao审批（hearing），未定期限', 'who decides: hearing: cao'],
  [
    'any',
    ['cao', 'deng'],
    '送请审批：请cao、deng中任一人审批（hearing），未定期限',
    'who decides: hearing: any one of cao, deng',
  ],
  [
    'all',
    ['cao', 'deng'],
    '送请审批：请cao、deng分别审批（hearing，须全部同意），未定期限',
    'who decides: hearing: cao, deng, who must all approve',
  ],
  [
    'in-order',
    ['cao', 'deng'],
    '送请审批：请cao、deng依次审批（hearing），未定期限',
    'who decides: hearing: cao, deng, one after another',
  ],
  [
    'opinions',
    ['cao', 'deng'],
    '征求意见：请cao、deng出具意见（hearing），未定期限',
    'who is heard: hearing: the opinion of cao, deng',
  ],
] as const)('%s', (decide, seats, chinese, english) => {
  expect(told('zh', decide, seats)).toBe(chinese)
  expect(told('en', decide, seats)).toBe(`${english}, no deadline`)
})

test('one person alone is asked as himself, however many might have been', () => {
  for (const decide of ['any', 'all', 'in-order'] as const) {
    expect(told('zh', decide, ['cao', 'deng'], ['deng'])).toBe(
      '送请审批：请cao审批（hearing），未定期限',
    )
  }
})
