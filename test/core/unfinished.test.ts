/** What a template left, or what stands in place of an account, is not fit to be submitted: in the second epoch. */
import { expect, test } from 'vitest'
import type { DocumentType } from '../../src/core/process/process.ts'
import { type Drafted, draftFindings } from '../../src/core/project/drafting.ts'
import { type Epoch, RULEBOOK } from '../../src/core/rules/rulebook.ts'
import { readDocument } from '../../src/documents/outline.ts'

const TYPE: DocumentType = {
  title: { zh: '尽职调查报告', en: 'Due-diligence report' },
  attachable: true,
  fields: { by: { type: 'text', title: { zh: '调查人员', en: 'Carried out by' } } },
  sections: {
    conclusion: { zh: '结论', en: 'Conclusion' },
    open: { zh: '未了事项', en: 'Open matters', none: true },
  },
}

/** The document with its field, conclusion and open matters as told, and what stands before them. */
function report(parts: {
  readonly by?: string
  readonly before?: string
  readonly conclusion?: string
  readonly open?: string
  readonly head?: string
}): string {
  const { by = '彭飞', before = '', conclusion = '没有障碍。', open = '无', head = '' } = parts
  const body = `${before}\n## 结论\n\n${conclusion}\n\n## 未了事项\n\n${open}\n`
  return `---\nby: ${by}\n${head}---\n\n# 尽职调查报告\n\n${body}`
}

function found(text: string, attached = false, epoch: Epoch = 'bd/workspace@2') {
  const read = readDocument('dd.md', text)
  if (!read.ok) throw new Error(JSON.stringify(read.findings))
  const drafted: Drafted = {
    document: 'dd',
    path: 'dd.md',
    type: TYPE,
    content: read.value,
    attached,
    rules: RULEBOOK[epoch],
  }
  const known = { members: new Map(), units: new Map() }
  return draftFindings(drafted, known).map(
    ({ rule, place, facts }) =>
      `${rule} ${place?.line ?? ''} ${Object.values(facts).slice(1).join('|')}`,
  )
}

test('a report with a conclusion of its own and nothing left open is fit', () => {
  expect(found(report({}))).toEqual([])
})

test.each([
  [
    'a hint of the template',
    '## 税务\n\n【待填:税种税率】\n',
    ['placeholder-left 9 【待填:税种税率】|税务'],
  ],
  ['quoted guidance', '## 税务\n\n> 税种税率\n', ['unfinished-chapter 7 税务']],
  ['nothing', '## 税务\n', ['unfinished-chapter 7 税务']],
  ['a comment', '## 税务\n\n<!-- 填写说明 -->\n', ['unfinished-chapter 7 税务']],
  ['略', '## 税务\n\n略。\n', ['unfinished-chapter 7 税务|略。']],
  [
    'an empty table',
    '## 税务\n\n| 税种 | 税率 |\n|---|---|\n|  |  |\n',
    ['unfinished-chapter 7 税务|'],
  ],
])('a chapter that nobody asks for is not submitted with %s in it', (_, before, findings) => {
  const told = found(report({ before }))
  expect(told).toHaveLength(1)
  expect(told[0]).toContain(findings[0])
  expect(found(report({ before }), false, 'bd/workspace@1')).toEqual([])
})

test.each([
  ['that it does not apply', '## 税务\n\n不适用：不涉及交易税负。\n'],
  ['that there is none', '## 税务\n\n无\n'],
  ['text beside a comment', '## 税务\n\n<!-- 填写说明 -->\n\n无欠税。\n'],
  [
    'headings that are the items of a list',
    '## 请求事项\n\n### 一、批准方案\n\n### 二、授权办理\n\n如上。\n',
  ],
])('a chapter that says %s is fit', (_, before) => {
  expect(found(report({ before }))).toEqual([])
})

test('a chapter is named once, not its parts besides', () => {
  const before = '## 财务\n\n> 说明\n\n### 收入\n\n> 说明\n'
  expect(found(report({ before }))).toEqual(['unfinished-chapter 7 财务'])
})

test.each(['', '> 写明是否存在障碍', '略', '（略）', '待定', '无', '见附件', '……'])(
  'a required section does not say only "%s"',
  (conclusion) => {
    const [only, ...rest] = found(report({ conclusion }))
    expect(only).toMatch(/^empty-section \d+ conclusion/)
    expect(rest).toEqual([])
  },
)

test('where the process says so, a bare 无 is an answer; 略 never is', () => {
  expect(found(report({ open: '无。' }))).toEqual([])
  expect(found(report({ open: '略' }))).toEqual(['empty-section 12 open|略'])
})

test('a section may refer to a file that is attached, or give its page there', () => {
  expect(found(report({ conclusion: '见附件' }), true)).toEqual([])
  const paged = report({ conclusion: '【待填:总体结论】', head: 'pages: { conclusion: 42 }\n' })
  expect(found(paged, true)).toEqual([])
  expect(found(paged)).toEqual(['placeholder-left 11 【待填:总体结论】|结论'])
})

test('a text field does not say 略', () => {
  expect(found(report({ by: '略' }))).toEqual(['missing-document-field  by|text'])
  expect(found(report({ by: '略' }), false, 'bd/workspace@1')).toEqual([])
})

test('in the first epoch any text filled a required section', () => {
  for (const conclusion of ['略', '无', '见附件']) {
    expect(found(report({ conclusion }), false, 'bd/workspace@1')).toEqual([])
  }
})
