/** What a record must say to be owed of, or to fulfil, in words: no English answer in a Chinese line, and a comma of a title is no new condition. */
import { expect, test } from 'vitest'
import { whereWords } from '../../src/terminal/phrases/duty-done.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

const TITLES: Readonly<Record<string, string>> = {
  'field contracts.slow': '付款不干脆，收款前先联络',
  'field contracts.state': '状态',
  'choice contracts.state.shipped': '已发货',
}
const view = { names: (kind: string, id: string) => TITLES[`${kind} ${id}`] }
const where = { slow: { in: ['yes'] }, state: { in: ['shipped'] } } as const

test('answers by their titles, yes and no as words, a title with a comma in quotes', () => {
  expect(whereWords(voiceOf('zh'), view, ['contracts'], where)).toEqual([
    '“付款不干脆，收款前先联络”为“是”',
    '状态为已发货',
  ])
  expect(whereWords(voiceOf('en'), { names: () => undefined }, ['contracts'], where)).toEqual([
    'slow is yes',
    'state is shipped',
  ])
})
