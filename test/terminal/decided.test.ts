/** The words for what is said in a review and what comes of it, by the kind of review. */
import { contentOf } from '../../src/core/record/tree.ts'
import { expect, test } from 'vitest'
import { spokenBy } from '../../src/core/review/decision-words.ts'
import { finding } from '../../src/core/rules/finding.ts'
import { readEntry } from '../../src/documents/entry.ts'
import { namesIn } from '../../src/terminal/names.ts'
import { voiceOf } from '../../src/terminal/voice.ts'
import { castingWord, decisionWord, outcomeWord } from '../../src/terminal/words/decisions.ts'
import { explainRule, tellFinding } from '../../src/terminal/rules/finding.ts'
import { PROCESS } from '../../fixtures/worlds/small.ts'

const OTHERS = ['sole', 'any', 'all', 'in-order', undefined] as const

test('only a member of a body that votes is against; anybody else does not agree', () => {
  expect(decisionWord(voiceOf('zh'), 'vote', 'reject')).toBe('反对')
  for (const kind of OTHERS) expect(decisionWord(voiceOf('zh'), kind, 'reject')).toBe('不同意')
})

test('whatever word is typed for it, both are understood', () => {
  for (const word of ['反对', '不同意', '不批准', 'against', 'reject']) {
    expect(spokenBy(word), word).toBe('reject')
  }
})

test('a vote without enough members, one person who did not decide, and a hearing without opinions are three things', () => {
  expect(outcomeWord(voiceOf('zh'), 'vote', 'lapsed')).toBe('未达到规定出席人数')
  expect(outcomeWord(voiceOf('en'), 'vote', 'lapsed')).toBe('without a quorum')
  for (const kind of OTHERS) {
    expect(outcomeWord(voiceOf('zh'), kind, 'lapsed')).toBe('未作出决定')
    expect(outcomeWord(voiceOf('en'), kind, 'lapsed')).toBe('no decision made')
  }
  expect(outcomeWord(voiceOf('zh'), 'opinions', 'lapsed')).toBe('未出具意见')
})

test('a vote that misses its share is not carried, and what was only heard passes nothing', () => {
  expect(outcomeWord(voiceOf('zh'), 'vote', 'not-carried')).toBe('未获通过')
  expect(outcomeWord(voiceOf('en'), 'vote', 'not-carried')).toBe('not carried')
  expect(outcomeWord(voiceOf('zh'), 'opinions', 'passed')).toBe('意见已收齐并答复')
})

test('a body votes, who is heard gives an opinion, one person decides', () => {
  expect(castingWord(voiceOf('zh'), 'vote')).toBe('表决')
  expect(castingWord(voiceOf('zh'), 'opinions')).toBe('出具意见')
  for (const kind of OTHERS) expect(castingWord(voiceOf('zh'), kind)).toBe('审批')
})

test('what no test of a process reaches is called by the kind of its review, too', () => {
  const entry = readEntry('processes/small/1/process.yaml', Buffer.from(PROCESS), '')
  const process = contentOf(entry, 'process')
  const told = (language: 'zh' | 'en', name: string) => {
    const facts = { part: 'review', stage: 'draft', name, outcome: 'lapsed' } as const
    const names = namesIn(voiceOf(language), undefined, process)
    return tellFinding(voiceOf(language), finding('outcome-untested', facts), names).message
  }
  expect(told('en', 'board')).toBe(
    'no test reaches this: "Board vote" of the stage "Drafting" is "without a quorum"',
  )
  expect(told('zh', 'board')).toContain('结果为“未达到规定出席人数”')
  expect(told('en', 'manager')).toContain('is "no decision made"')
})

test('the row of a rule that seats are lacking for says who grants a role', () => {
  expect(explainRule(voiceOf('en'), 'too-few-seats').help).toMatch(
    /^let an administrator \(<administrators>\) grant it: bd policy grant-role <member> <role>/,
  )
  expect(explainRule(voiceOf('zh'), 'too-few-seats').help).toMatch(/^请管理员<管理员>授予：/)
})
