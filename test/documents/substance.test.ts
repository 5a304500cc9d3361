/** What stands under the headings of a document: an account of its own, or words in place of one. */
import { expect, test } from 'vitest'
import type { Substance } from '../../src/core/process/document.ts'
import { substanceOf } from '../../src/core/process/substance.ts'
import { readDocument } from '../../src/documents/outline.ts'

test.each<readonly [Substance, readonly string[]]>([
  ['nothing', ['', '   ', '\u3000', '---', '<br>', '&nbsp;']],
  [
    'omitted',
    ['略', '略。', '（略）', '- 略', '**略**', '1. 待定', '待补充……', 'TBD', '……', '/', '—'],
  ],
  ['elsewhere', ['见附件', '详见附件。', '详见附件1', '（附后）', 'See attachment.', 'see annex']],
  ['none', ['无', '无。', '没有', '不适用', 'N/A', 'None.', '- 无']],
  [
    'text',
    ['无差异', '不适用：本项目不涉及用地', '略有下降', '5', '详见附件《资产评估报告》第3页', 'x'],
  ],
])('%s', (says, lines) => {
  expect(lines.map((line) => [line, substanceOf(line)])).toEqual(lines.map((line) => [line, says]))
})

function saysOf(body: string): readonly (readonly [string, Substance, string?])[] {
  const read = readDocument('a.md', body)
  if (!read.ok) throw new Error(JSON.stringify(read.findings))
  return read.value.sections.map(({ heading, says, only }) =>
    only === undefined ? [heading, says] : [heading, says, only],
  )
}

test('of a chapter the most that stands in it counts, sections below it included', () => {
  const body = `# 报告
## 财务
> 填写说明
<!-- 说明 -->
## 税务

略
## 用地
### 选址
无
## 结论
略
可行。
`
  expect(saysOf(body)).toEqual([
    ['报告', 'text'],
    ['财务', 'guidance'],
    ['税务', 'omitted', '略'],
    ['用地', 'none', '无'],
    ['选址', 'none', '无'],
    ['结论', 'text'],
  ])
})

test('what stands after a rule across the page is of the whole document, not of the chapter before it', () => {
  const signed = '---\n\n特此报告。\n\n业务拓展部\n'
  expect(saysOf(`# 报告\n\n## 未了事项\n\n无\n\n${signed}`)).toEqual([
    ['报告', 'text'],
    ['未了事项', 'none', '无'],
  ])
  expect(saysOf(`# 报告\n\n## 未了事项\n\n${signed}\n## 附件\n\n评估报告一份。\n`)).toEqual([
    ['报告', 'text'],
    ['未了事项', 'nothing'],
    ['附件', 'text'],
  ])
})

test('a table says what stands beside the labels of its rows', () => {
  const head = '| 来源 | 金额 |\n|---|---|\n'
  expect(saysOf(`## 空\n${head}`)[0]?.[1]).toBe('omitted')
  expect(saysOf(`## 空\n${head}| 自有资金 |  |\n| 借款 | 略 |\n`)[0]?.[1]).toBe('omitted')
  expect(saysOf(`## 填\n${head}| 自有资金 | 100万元 |\n| 借款 |  |\n`)[0]?.[1]).toBe('text')
  expect(saysOf('## 一列\n| 风险 |\n|---|\n| 水价 |\n')[0]?.[1]).toBe('text')
  expect(saysOf('## 不是表格\n| 一句话 |\n')[0]?.[1]).toBe('text')
})
