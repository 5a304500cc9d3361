/** The draft of a document without a template, letter by letter. */
import { expect, test } from 'vitest'
import type { DocumentType } from '../../src/core/process/process.ts'
import type { Language } from '../../src/core/record/workspace.ts'
import { derivedDraft } from '../../src/documents/derived-draft.ts'
import { readProcess } from '../../src/documents/process.ts'
import { readYaml } from '../../src/documents/source.ts'
import { derivedWords } from '../../src/terminal/phrases/draft.ts'
import { voiceOf } from '../../src/terminal/voice.ts'
import { valueOf } from './findings-of.ts'

function typeOf(yaml: string): DocumentType {
  const text = `format: bd/process@1
process: plain
version: 1
title: Plain
starts: officer
owner: officer
documents:
  plan: ${yaml}
stages:
  - { stage: draft, deliverables: [{ document: plan, by: officer }], receipt: { by: officer } }
`
  return valueOf(readProcess(valueOf(readYaml('process.yaml', text)))).documents['plan']!
}

function draftOf(type: DocumentType, language: Language = 'zh'): string {
  const about = {
    title: '海川水务',
    facts: [[{ zh: '金额', en: 'Amount' }, '100.00']] as const,
    author: '李四',
    classification: '内部',
    issuer: '某集团',
    date: '2026年3月4日',
  }
  return derivedDraft(type, derivedWords(voiceOf(language), about))
}

const ABOUT =
  '- 项目名称：海川水务\n- 金额：100.00\n- 编写人：李四\n- 编写日期：2026年3月4日\n- 知悉范围：内部\n'

test('a letter: fields and chapters with what to write, to whom it goes, its closing words and who issues it', () => {
  const type = typeOf(`
    title: { zh: 请示, en: Request }
    hint: { zh: 一事一报, en: One matter in one request }
    letter: { to: { zh: 集团总经理, en: the general manager }, closing: { zh: 妥否，请批示。, en: Please decide. } }
    fields:
      amount: { type: money, title: { zh: 金额, en: Amount } }
      from: { type: date, title: { zh: 起始日期, en: From }, hint: { zh: 不含节假日, en: a working day } }
      kind: { type: choice, of: { a: { zh: 甲类, en: A }, b: { zh: 乙类, en: B } }, title: { zh: 类别, en: Kind } }
      contact: { type: text, optional: yes, title: { zh: 联系人, en: Contact } }
    sections:
      reasons: { zh: 事由, en: Reasons, hint: { zh: 写明由来和依据, en: 'whence, and on what ground' } }
      open: { zh: 未了事项, en: Open matters, none: yes }`)
  expect(draftOf(type)).toBe(`---
amount: "【待填:金额，例如 9800万元】"
from: "【待填:起始日期，不含节假日，例如 2026-03-04】"
kind: "【待填:类别，从中选填：甲类 / 乙类】"
contact: # 选填：联系人
---

# 请示

${ABOUT}
主送：集团总经理

<!-- 填写说明：一事一报 -->

## 事由

【待填:写明由来和依据】

## 未了事项

【待填:未了事项；没有的写“无”】

---

妥否，请批示。

某集团

2026年3月4日
`)
  expect(draftOf(type, 'en')).toContain('To: the general manager\n')
  expect(draftOf(type, 'en')).toContain('## Reasons\n\n[TODO: whence, and on what ground]\n')
})

test('a cover sheet says where the pages go, and asks for no text where it has no sections', () => {
  const cover = typeOf(
    '{ title: 合同, attachable: yes, sections: { terms: 主要条款, law: 法律意见 } }',
  )
  expect(draftOf(cover)).toContain(
    '---\n# 正文为附件时，写明必备章节在附件第几页：\n# pages: { terms: 1, law: 2 }\n---\n',
  )
  expect(draftOf(typeOf('{ title: 扫描件, attachable: yes }'))).not.toContain('【待填')
})

test('a form asks for its fields alone; a document that declares nothing, for its text', () => {
  const form = draftOf(typeOf('{ title: 付款单, fields: { paid-on: date } }'))
  expect(form.match(/【待填/g)).toHaveLength(1)
  expect(draftOf(typeOf('{ title: 情况说明 }'))).toBe(
    `---\n---\n\n# 情况说明\n\n${ABOUT}\n【待填:情况说明正文】\n`,
  )
})
