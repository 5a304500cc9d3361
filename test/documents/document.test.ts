import { expect } from 'vitest'
import { readDocument } from '../../src/documents/outline.ts'
import { refusals, valueOf } from './findings-of.ts'
import { bothTest, cases, test } from '../workbench/long.ts'

const read = (text: string) => readDocument('idea.md', text)

test('front matter is read as it is written, with its lines', () => {
  const { fields } = valueOf(
    read(
      '---\ncost: 9800万元\nreturn: 12.5\non: 2026-03-04\nat: 12:30\nbinding: yes\nnumber: 012\nyears: 3\nempty:\npages: { risks: 31 }\nwho: [li, wang]\n---\n\n# 报告\n',
    ),
  )
  expect(fields).toEqual({
    cost: { value: '9800万元', line: 2 },
    return: { value: '12.5', line: 3 },
    on: { value: '2026-03-04', line: 4 },
    at: { value: '12:30', line: 5 },
    binding: { value: 'yes', line: 6 },
    number: { value: '012', line: 7 },
    years: { value: 3, line: 8 },
    empty: { value: null, line: 9 },
    pages: { value: { risks: 31 }, line: 10 },
    who: { value: ['li', 'wang'], line: 11 },
  })
})

test.each(['js', 'javascript', 'json', 'toml', 'coffee', 'constructor', '__proto__', ' js'])(
  'front matter in %s is refused, and nothing is run (attack 34)',
  (language) => {
    expect(refusals(read(`---${language}\nglobalThis.pwned = true\n---\n`))).toEqual([
      `front-matter-language ${language.trim()} 1:4`,
    ])
    expect(globalThis).not.toHaveProperty('pwned')
  },
)

test('findings in front matter point into the document', () => {
  expect(refusals(read('---\na: 1\na: 2\n---\n'))).toEqual(['duplicate-key a 2 3:1'])
  expect(refusals(read('---\na: *b\n---\n'))[0]).toBe('unsupported-yaml alias 2:4')
  expect(refusals(read('---\n__proto__: 1\n---\n'))).toEqual(['unsupported-yaml reserved-key 2:1'])
  expect(refusals(read('---\na: { b: { c: 1 } }\n---\n'))).toEqual(['wrong-type a text map 2:4'])
  expect(refusals(read('---\n- a\n---\n'))).toEqual(['wrong-type front-matter map list 2:1'])
})

test('front matter must be closed', () => {
  expect(refusals(read('---\na: 1\n'))).toEqual(['invalid-yaml front-matter-open 1:1'])
  expect(refusals(read('---\na: 1\n---- x\n'))).toHaveLength(1)
})

test('a document without front matter, and one with only remarks in it, have no fields', () => {
  expect(valueOf(read('# 报告\n')).fields).toEqual({})
  expect(valueOf(read('---\n# 注\n---\n# 报告\n'))).toMatchObject({
    fields: {},
    sections: [{ line: 4 }],
  })
  expect(valueOf(read('')).sections).toEqual([])
})

test('a section is filled by anything but white space, quotes and comments', () => {
  const { sections } = valueOf(
    read(`# 报告

## 摘要

> 说明
<!-- 说明
## 不是标题
-->

## 市场分析 ##
### 目标市场
有文字

## 代码
\`\`\`
# 不是标题
\`\`\`

####### 不是标题
#也不是
`),
  )
  expect(
    sections.map(({ heading, level, line, filled }) => [heading, level, line, filled]),
  ).toEqual([
    ['报告', 1, 1, true],
    ['摘要', 2, 3, false],
    ['市场分析', 2, 10, true],
    ['目标市场', 3, 11, true],
    ['代码', 2, 14, true],
  ])
})

test('placeholders are found with line, and field or headings', () => {
  const { placeholders, fields } = valueOf(
    read(`---
# 【待填:说明】
cost: 【待填:成本】
term: [TODO: term]
---
# 报告
## 风险
【待填】 and [TODO: more], 【待填:全角】
> 【待填:引文】
<!-- 【待填:注】 -->
text <!-- not closed 【待填:露出】
`),
  )
  expect(placeholders).toEqual(
    [
      { line: 3, text: '【待填:成本】', field: 'cost', under: [] },
      { line: 4, text: '[TODO: term]', field: 'term', under: [] },
      { line: 8, text: '【待填】', under: ['报告', '风险'] },
      { line: 8, text: '【待填:全角】', under: ['报告', '风险'] },
      { line: 8, text: '[TODO: more]', under: ['报告', '风险'] },
      { line: 9, text: '【待填:引文】', under: ['报告', '风险'] },
      { line: 11, text: '【待填:露出】', under: ['报告', '风险'] },
    ]
      .sort((a, b) => a.line - b.line || 0)
      .map((entry) => expect.objectContaining({ line: entry.line })),
  )
  expect(placeholders.map(({ text }) => text).sort()).toEqual(
    [
      '【待填:成本】',
      '[TODO: term]',
      '【待填】',
      '[TODO: more]',
      '【待填:全角】',
      '【待填:引文】',
      '【待填:露出】',
    ].sort(),
  )
  expect(fields['term']).toEqual({ value: '[TODO: term]', line: 4 })
})

test('control and bidirectional characters are refused in the body, joiners are not', () => {
  expect(refusals(read('# a\n\nb \u202e c\n'))).toEqual(['invalid-text  U+202E 3:3'])
  expect(refusals(read('# a\n\u001b[31m\n'))).toEqual(['invalid-text  U+001B 2:1'])
  expect(refusals(read('👩‍💻\u200b\r\n'))).toEqual([])
})

bothTest.each(
  cases(
    [
      ['brackets', '['],
      ['full-width brackets', '【'],
      ['placeholders', '【待填'],
      ['placeholders of the other kind', '[TODO'],
      ['comments', '<!--'],
      ['comments with their end', '<!---->'],
      ['hashes', '#'],
      ['headings', '# '],
      ['fences', '```\n'],
      ['spaces', ' '],
      ['quotes', '> '],
      ['carriage returns', '\r'],
    ],
    [
      ['short headings', '#\n'],
      ['line feeds', '\n'],
      ['dashes', '---\n'],
    ],
  ),
)(
  'a megabyte of %s is read in linear time (attack 28)',
  (_, unit) => {
    const text = unit.repeat(Math.floor(1_000_000 / new TextEncoder().encode(unit).length))
    // Read or refused: what matters is that it ends; a reader that is not linear would not, within the limit.
    expect(read(text)).toHaveProperty('ok')
    expect(read(`---\na: 1\n---\n${text.slice(0, -20)}`)).toHaveProperty('ok')
    expect(read(`---\n${text.slice(0, 20_000)}\n---\n`)).toHaveProperty('ok')
  },
  30_000,
)
