/** Shares and percentages as people write them, and as bd prints them back. */
import { expect, test } from 'vitest'
import { readMajority } from '../../src/core/process/majority-words.ts'
import { shareInPercent } from '../../src/core/process/percentage.ts'
import { majorityWords } from '../../src/terminal/phrases/majority.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

test.each([
  ['66.7%以上', '66.7%以上（含66.7%）', 'at least 66.7%'],
  ['超过66.5%', '超过66.5%（不含66.5%）', 'more than 66.5%'],
  ['12.5%以上', '八分之一以上（含八分之一）', 'at least one eighth'],
  ['55%以上', '55%以上（含55%）', 'at least 55%'],
  ['至少 33.4%', '33.4%以上（含33.4%）', 'at least 33.4%'],
])('"%s" is printed in percent as it was written, and read back', (written, zh, en) => {
  const read = readMajority(written)
  if (read.is !== 'majority') throw new Error(written)
  expect(majorityWords(voiceOf('zh'), read.majority)).toBe(zh)
  expect(majorityWords(voiceOf('en'), read.majority)).toBe(en)
  for (const language of ['zh', 'en'] as const) {
    expect(readMajority(majorityWords(voiceOf(language), read.majority))).toEqual(read)
  }
})

test.each([
  ['過半數', '过半数'],
  ['超過三分之二', '超过三分之二'],
  ['全體一致', '全体一致'],
  ['全體董事過半數通過', '全体董事过半数通过'],
  ['半數以上（含半數）', '半数以上（含半数）'],
  ['簡單多數', '简单多数'],
])('%s is read as %s', (traditional, simplified) => {
  expect(readMajority(simplified).is).toBe('majority')
  expect(readMajority(traditional)).toEqual(readMajority(simplified))
})

test.each([
  ['0.6', '60%'],
  ['.6', '60%'],
  ['０．６', '60%'],
  ['0.667', '66.7%'],
  ['0.05', '5%'],
  ['0.005', '0.5%'],
  ['0.6%', undefined],
  ['6', undefined],
  ['1.5', undefined],
  ['0', undefined],
  ['0.0', undefined],
  ['3/5', undefined],
])('a bare %s is the share %s', (text, percent) => {
  expect(shareInPercent(text)).toBe(percent)
})
