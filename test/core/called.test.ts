/** Names as people write them: the id, the title in either language, a part that fits only one; never a choice between two. */
import { describe, expect, test } from 'vitest'
import { called, idCalled } from '../../src/core/text/naming.ts'

const POSTS = new Map([
  ['finance', ['财务人员', 'Finance officer']],
  ['legal', ['法务人员', 'Legal officer']],
  ['market-analyst', ['市场分析', 'Market analyst']],
])

const MEMBERS = new Map([
  ['wang-guoqiang', ['王国强']],
  ['wang-wei', ['王伟']],
  ['wang-wei-2', ['王伟']],
  ['zhang-san', ['张三']],
])

describe('one is meant', () => {
  test.each([
    ['finance', 'finance'],
    ['财务人员', 'finance'],
    ['Finance officer', 'finance'],
    ['FINANCE OFFICER', 'finance'],
    ['  财务人员。', 'finance'],
    ['「财务人员」', 'finance'],
    ['财务 人员', 'finance'],
    ['财务\u3000人员', 'finance'],
    ['ｆｉｎａｎｃｅ', 'finance'],
    ['Market Analyst', 'market-analyst'],
    ['market_analyst', 'market-analyst'],
    // As bd prints who and what is meant, in brackets of either width.
    ['财务人员（finance）', 'finance'],
    ['财务人员(finance)', 'finance'],
    ['Finance officer (finance)', 'finance'],
    ['finance（财务人员）', 'finance'],
    ['ｆｉｎａｎｃｅ（财务人员）', 'finance'],
    // Kangxi radicals look like the characters and are others.
    ['法务⼈员', 'legal'],
  ])('by %j', (text, id) => {
    expect(called(POSTS, text)).toEqual({ is: 'one', id })
  })

  test.each([
    ['王国强', 'wang-guoqiang'],
    ['Wang Guoqiang', 'wang-guoqiang'],
    // Two are called so; the id in brackets says which.
    ['王伟（wang-wei-2）', 'wang-wei-2'],
    ['张 三', 'zhang-san'],
    // An exact id is never ambiguous, though it is a part of another.
    ['wang-wei', 'wang-wei'],
  ])('a member by %j', (text, id) => {
    expect(called(MEMBERS, text)).toEqual({ is: 'one', id })
  })
})

test('a part of a name that fits only one is told from the name', () => {
  expect(called(POSTS, '财务')).toEqual({ is: 'one', id: 'finance', partly: true })
  expect(called(POSTS, '市场')).toEqual({ is: 'one', id: 'market-analyst', partly: true })
  expect(called(MEMBERS, '国强')).toEqual({ is: 'one', id: 'wang-guoqiang', partly: true })
})

test('a name with the id of another calls nobody', () => {
  expect(called(MEMBERS, '张三（wang-wei）')).toMatchObject({ is: 'none' })
})

describe('nobody is chosen for the one who writes', () => {
  test('two with the same name', () => {
    expect(called(MEMBERS, '王伟')).toEqual({ is: 'several', ids: ['wang-wei', 'wang-wei-2'] })
    const refused = idCalled('member', MEMBERS, '王伟')
    expect(refused).toMatchObject({
      ok: false,
      findings: [{ rule: 'ambiguous-name', facts: { candidates: 'wang-wei, wang-wei-2' } }],
    })
  })

  test('a part of several', () => {
    expect(called(POSTS, '人员')).toEqual({ is: 'several', ids: ['finance', 'legal'] })
  })

  test.each(['', ' ', '。', '「」'])('nothing is said by %j', (text) => {
    expect(called(POSTS, text)).toMatchObject({ is: 'none' })
  })
})

test('a name that is not there lists what is, and what was probably meant', () => {
  const refused = idCalled('post', POSTS, 'finanse', { project: '2026-001' })
  expect(refused).toEqual({
    ok: false,
    findings: [
      {
        rule: 'unknown-name',
        facts: {
          kind: 'post',
          name: 'finanse',
          suggestion: 'finance',
          known: 'finance, legal, market-analyst',
        },
        project: '2026-001',
      },
    ],
  })
})
