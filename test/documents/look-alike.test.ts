/** What an input method, an editor or a habit makes of YAML and Markdown: each is told by its own name and place. */
import type { ErrorCode } from 'yaml'
import { expect, test } from 'vitest'
import { readMinutes } from '../../src/documents/minutes.ts'
import { readDocument } from '../../src/documents/outline.ts'
import { readPolicyInput } from '../../src/documents/policy-input.ts'
import { readYaml } from '../../src/documents/source.ts'
import { spoiltIn } from '../../src/documents/spoilt.ts'
import { DETAILS } from '../../src/terminal/words/details.ts'
import { refusals, valueOf } from './findings-of.ts'

const MINUTES = `number: 办公会〔2026〕7号
date: 2026-03-05
chair: 王建国
present: [王建国, 李明]
item: 项目立项
decision: 同意
`
const minutes = (from: string | RegExp, to: string) =>
  refusals(readMinutes('m.yaml', MINUTES.replace(from, to)))

test('minutes as they should be are read', () => {
  expect(minutes('', '')).toEqual([])
  // What divides names in Chinese divides them here.
  for (const sign of ['，', '、', '；'])
    expect(minutes('王建国, 李明', `王建国${sign}李明`)).toEqual([])
  // What is said may hold any sign.
  expect(minutes('同意', '同意：“按方案”办理，会后补签（见附件）')).toEqual([])
  expect(minutes('decision: 同意', 'decision: |\n  一、同意：按方案办理\n  二、另报')).toEqual([])
})

test.each([
  ['a full-width colon', 'chair: ', 'chair：', ['full-width-character ： : 3:6']],
  [
    'two of them',
    /(chair|item): /g,
    '$1：',
    ['full-width-character ： : 3:6', 'full-width-character ： : 5:5'],
  ],
  ['a blank beside it', 'date: ', 'date ： ', ['full-width-character ： : 2:6']],
  ['full-width brackets', '[王建国, 李明]', '【王建国, 李明】', ['full-width-character 【 [ 4:10']],
  ['one full-width bracket', '李明]', '李明】', ['full-width-character 】 ] 4:18']],
  [
    'full-width dashes',
    '[王建国, 李明]',
    '\n－ 王建国\n－ 李明',
    ['full-width-character － - 5:1', 'full-width-character － - 6:1'],
  ],
  [
    'an ideographic blank as indentation',
    '[王建国, 李明]',
    '\n\u3000\u3000- 王建国\n\u3000\u3000- 李明',
    ['full-width-character \u3000   5:1', 'full-width-character \u3000   6:1'],
  ],
])('%s in minutes is told', (_, from, to, expected) => {
  expect(minutes(from, to)).toEqual(expected)
})

test('a tab as indentation and a quote without its end are told by codes that both languages have words for', () => {
  expect(refusals(readYaml('a.yaml', 'a:\n\tb: 1\n'))[0]).toMatch(/^invalid-yaml tab-as-indent 2:/)
  expect(refusals(readYaml('a.yaml', 'a: "x\n'))[0]).toMatch(/^invalid-yaml missing-char /)
  const codes = {
    ALIAS_PROPS: true,
    BAD_ALIAS: true,
    BAD_DIRECTIVE: true,
    BAD_DQ_ESCAPE: true,
    BAD_INDENT: true,
    BAD_PROP_ORDER: true,
    BAD_SCALAR_START: true,
    BLOCK_AS_IMPLICIT_KEY: true,
    BLOCK_IN_FLOW: true,
    DUPLICATE_KEY: true,
    IMPOSSIBLE: true,
    KEY_OVER_1024_CHARS: true,
    MISSING_CHAR: true,
    MULTILINE_IMPLICIT_KEY: true,
    MULTIPLE_ANCHORS: true,
    MULTIPLE_DOCS: true,
    MULTIPLE_TAGS: true,
    NON_STRING_KEY: true,
    RESOURCE_EXHAUSTION: true,
    TAB_AS_INDENT: true,
    TAG_RESOLVE_FAILED: true,
    UNEXPECTED_TOKEN: true,
    BAD_COLLECTION_TYPE: true,
  } satisfies Record<ErrorCode, true>
  for (const language of ['zh', 'en'] as const) {
    const details = DETAILS[language]
    const worded = (code: string) => details[code.toLowerCase().replaceAll('_', '-')] !== undefined
    expect(Object.keys(codes).filter((code) => !worded(code))).toEqual([])
  }
})

test('a roster with a full-width colon says so and nothing of the library', () => {
  const found = refusals(readPolicyInput('roster.yaml', 'members：\n  zhang-san：{ name: 张三 }\n'))
  expect(found).toEqual(['full-width-character ： : 1:8', 'full-width-character ： : 2:12'])
})

const PLAN = 'projects/2026/2026-001/plan.md'
const HEAD = '---\ntitle: 方案\namount: 5\n---\n\n## 风险\n\n可控。\n'
const head = (text: string) =>
  spoiltIn(PLAN, Buffer.from(text)).map(({ facts }) => ('cause' in facts ? facts.cause : '?'))

test.each([
  ['as it should be', HEAD, []],
  ['after a byte order mark', `\ufeff${HEAD}`, []],
  ['with the line ends of Windows', HEAD.replaceAll('\n', '\r\n'), []],
  ['after a blank line', `\n${HEAD}`, ['above']],
  ['after a blank line of Windows', `\r\n${HEAD.replaceAll('\n', '\r\n')}`, ['above']],
  ['behind blanks', ` ${HEAD}`, ['indented']],
  ['between long dashes', HEAD.replaceAll('---', '——-'), ['dashes']],
  ['between a dash and two hyphens', HEAD.replaceAll('---', '—--'), ['dashes']],
  ['between full-width hyphens', HEAD.replaceAll('---', '－－－'), ['dashes']],
  ['between four hyphens', HEAD.replaceAll('---', '----'), ['dashes']],
  ['with full-width colons, too', `\n${HEAD.replaceAll(': ', '：')}`, ['above']],
])('the head of a document %s', (_, text, expected) => {
  expect(head(text)).toEqual(expected)
})

test('a rule across the page is no head', () => {
  expect(head('\n---\n\n本报告分三部分：概况、风险、结论。\n\n---\n\n## 概况\n')).toEqual([])
  expect(head('# 方案\n\n---\ntitle: 5\n---\n')).toEqual([])
  expect(head('\n---\n正文\n')).toEqual([])
})

test('a head that other dashes should close is told at these', () => {
  const closed = HEAD.replace('5\n---', '5\n——-')
  expect(refusals(readDocument(PLAN, closed))).toEqual(['full-width-character — - 4:1'])
  expect(refusals(readDocument(PLAN, '---\ntitle: 方案\n'))).toEqual([
    'invalid-yaml front-matter-open 1:1',
  ])
})

test.each([
  ['##风险', 'no-blank'],
  ['##\u3000风险', 'no-blank'],
  ['＃＃ 风险', 'full-width'],
  ['＃＃风险', 'full-width'],
  ['风险\n----', 'underlined'],
  ['**风险**', 'bold'],
  ['    ## 风险', 'indented'],
])('%s is not read as a heading, and it is known why', (written, cause) => {
  const { nearHeadings, sections } = valueOf(readDocument(PLAN, HEAD.replace('## 风险', written)))
  expect(sections).toEqual([])
  expect(nearHeadings).toEqual([{ text: '风险', line: 6, cause }])
})

test('a text of nothing but short lines is kept as few of them, so that many such texts take no memory', () => {
  const { nearHeadings } = valueOf(readDocument(PLAN, `${HEAD}\n${'短行\n'.repeat(100_000)}`))
  expect(nearHeadings.length).toBeLessThan(5_000)
})
