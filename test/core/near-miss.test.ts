/** A document that nearly has what is asked: the field given twice and the heading with a number, each with its line and one mend. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Finding } from '../../src/core/rules/finding.ts'
import { draftFindings } from '../../src/core/project/drafting.ts'
import { RULEBOOK } from '../../src/core/rules/rulebook.ts'
import { readDocument } from '../../src/documents/outline.ts'
import { newLineEnds } from '../../src/terminal/taking-back.ts'
import { tellFinding } from '../../src/terminal/rules/finding.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

const TYPE = {
  title: { zh: '项目方案', en: 'Plan' },
  attachable: false,
  fields: { irr: { type: 'percent' as const, title: { zh: '内部收益率', en: 'Rate of return' } } },
  sections: { reason: { zh: '投资理由', en: 'Reasons' } },
}

function found(text: string, more: { attachable?: boolean; epoch?: '1' } = {}): Finding[] {
  const content = readDocument('plan.md', text)
  if (!content.ok) throw new Error(JSON.stringify(content.findings))
  const drafted = {
    document: 'plan',
    path: 'plan.md',
    type: { ...TYPE, attachable: more.attachable ?? false },
    content: content.value,
    attached: false,
    rules: RULEBOOK[more.epoch === '1' ? 'bd/workspace@1' : 'bd/workspace@2'],
  }
  return draftFindings(drafted as never, { units: [], members: [] } as never)
}

const whole = (heading: string) => `---\nirr: 8%\n---\n\n${heading}\n\n收益稳定。\n`

test.each([
  ['投资理由', '8%', false],
  ['内部收益率', '8%', true],
  ['内部收益率', '9%', true],
  ['Rate of return', '8%', true],
  ['rate of return', '9%', true],
])('the field irr beside %s: %s', (title, value, twice) => {
  const text = `---\nirr: 8%\n${title}: ${value}\n---\n\n## 投资理由\n\n收益稳定。\n`
  const all = found(text)
  expect(all.map(({ rule }) => rule)).toEqual(twice ? ['field-twice'] : [])
  expect(found(text, { epoch: '1' })).toEqual([])
  if (!twice) return
  const { message, help } = tellFinding(voiceOf('zh'), all[0]!)
  expect(message).toContain('第 2 行 irr，第 3 行')
  expect(message.includes('内容不同')).toBe(value !== '8%')
  expect(help).toContain(`请删去第 3 行（${title}）`)
})

test.each([
  '## 一、投资理由',
  '## （一）投资理由',
  '## (1) 投资理由',
  '## 1. 投资理由',
  '## 1.2 投资理由',
  '## 1、投资理由',
  '## 第一章 投资理由',
  '## ①投资理由',
  '### 二、投资理由',
  '## II. Reasons',
  '## 3 Reasons',
  '## 投资理由：',
  '## ２．投资理由',
  '## ２、投资理由',
  '二、投资理由',
  '2. 投资理由',
  '２．投资理由',
  '（二）投资理由',
  '投资理由',
  'Reasons',
  '##二、投资理由',
  '**二、投资理由**',
  '## **投资理由**',
  '## 投资理由（含测算）',
])('"%s" is named with its line and the heading that mends it', (heading) => {
  const [one, ...others] = found(whole(heading))
  expect(others).toEqual([])
  expect(one).toMatchObject({ rule: 'heading-unread', place: { file: 'plan.md', line: 5 } })
  const title = TYPE.sections.reason
  for (const language of ['zh', 'en'] as const) {
    const names = (_: string, id: string) => (id === 'plan.reason' ? title[language] : undefined)
    const { help } = tellFinding(voiceOf(language), one!, names)
    const mend = /“(## [^”]+)”|"(## [^"]+)"/u.exec(help)!
    expect(found(whole(mend[1] ?? mend[2]!))).toEqual([])
    expect(help).not.toContain('bd attach')
  }
})

test.each(['## 投资理由', '### 投资理由', '# Reasons'])('"%s" is the section', (heading) => {
  expect(found(whole(heading))).toEqual([])
})

test('another heading is not taken for it, and a file is advised only where one may be attached', () => {
  for (const heading of ['## 十年规划', '## 风险', '## 一、风险', '一、风险', '投资理由如下。']) {
    const [one] = found(whole(heading))
    expect(one).toMatchObject({ rule: 'missing-section' })
    expect(tellFinding(voiceOf('zh'), one!).help).not.toContain('bd attach')
    const [may] = found(whole(heading), { attachable: true })
    expect(tellFinding(voiceOf('zh'), may!).help).toContain('bd attach')
  }
})

test('a bare share is asked about in epoch 2, and either way of writing it is taken', () => {
  const text = (value: string) => `---\nirr: ${value}\n---\n\n## 投资理由\n\n收益稳定。\n`
  const [one, ...others] = found(text('0.6'))
  expect(others).toEqual([])
  expect(one).toMatchObject({ rule: 'value-not-allowed', place: { file: 'plan.md', line: 2 } })
  expect(tellFinding(voiceOf('zh'), one!).help).toContain('60%')
  for (const value of ['60%', '0.6%', '12.5']) expect(found(text(value))).toEqual([])
  expect(found(text('0.6'), { epoch: '1' })).toEqual([])
})

test('a document of an old Mac is told as that, with a line that mends it', () => {
  const text = '---\rirr: 8%\r---\r\r## 投资理由\r\r收益稳定。\r'
  const read = readDocument('projects/2026/2026-001/plan.md', text)
  if (read.ok) throw new Error('read')
  expect(read.findings).toHaveLength(1)
  const { message, help } = tellFinding(voiceOf('zh'), read.findings[0]!)
  expect(message).toContain('旧式')
  expect(help).toContain("perl -pi -e 's/\\r\\n?/\\n/g' projects/2026/2026-001/plan.md")
  const folder = mkdtempSync(join(tmpdir(), 'bd-mac-'))
  try {
    const file = join(folder, 'plan.md')
    writeFileSync(file, text)
    execFileSync('sh', ['-c', newLineEnds(file)])
    expect(found(readFileSync(file, 'utf8'))).toEqual([])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
