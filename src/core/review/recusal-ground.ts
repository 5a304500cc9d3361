/** Somebody is recused on a ground, as people write it in either language. */
import type { RecusalGround } from '../record/record.ts'
import { spelling } from '../text/spelling.ts'

const WORDS: Readonly<Record<RecusalGround, readonly string[]>> = {
  related: [
    'related',
    'related party',
    'related in the matter',
    '关联',
    '关联关系',
    '有关联',
    '有关联关系',
    '利害关系',
  ],
  other: [
    'other',
    'otherwise',
    'any other reason',
    '其他',
    '其它',
    '其他原因',
    '其它原因',
    '非关联',
    '因故',
  ],
}

const GROUNDS: ReadonlyMap<string, RecusalGround> = new Map(
  Object.entries(WORDS).flatMap(([ground, words]) =>
    words.map((word) => [spelling(word), ground as RecusalGround] as const),
  ),
)

/** The ground that the word says; `undefined` for any other. */
export function groundBy(word: string): RecusalGround | undefined {
  return GROUNDS.get(spelling(word))
}
