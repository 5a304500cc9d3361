/** How a value that a submission recorded came about is told by titles: what a term is called, which table gave it and from what. */
import { expect, test } from 'vitest'
import { contentOf } from '../../src/core/record/tree.ts'
import { readEntry } from '../../src/documents/entry.ts'
import { edited, PROCESS } from '../../fixtures/worlds/small.ts'
import { namesIn } from '../../src/terminal/names.ts'
import { cameText } from '../../src/terminal/phrases/came-about.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

const FACTS = `facts:
  kind: { type: choice, of: { goods: { zh: 货物, en: Goods }, works: { zh: 工程, en: Works } }, title: { zh: 种类, en: Kind } }
  obliged: { type: yes-no, computed: { table: duty }, title: { zh: 依法须招标, en: Must be tendered } }
  received: { type: date, title: { zh: 接到日期, en: Received } }
  due: { type: date, computed: { fact: received, plus: answer-term }, title: { zh: 应答复日期, en: Due } }
`

const REST = `parameters:
  answer-term: { type: span, title: { zh: 答复时限, en: Time to answer } }
tables:
  duty:
    title: { zh: 哪些须招标, en: What must be tendered }
    type: yes-no
    on: [{ fact: kind }]
    rows: [{ when: goods, gives: yes }, { when: works, gives: no }]
stages:
`

function came(language: 'zh' | 'en', fact: string, from: string): string {
  const text = edited(edited(PROCESS, 'facts:\n', FACTS), 'stages:\n', REST)
  const entry = readEntry('processes/small/1/process.yaml', Buffer.from(text), '')
  const process = contentOf(entry, 'process')
  if (process === undefined) throw new Error(JSON.stringify(entry.content))
  const v = voiceOf(language)
  const view = { v, process, names: namesIn(v, undefined, process) }
  return cameText(view, process.facts[fact], { from, facts: { kind: 'goods' } })
}

test('a term that the company sets is called by its title', () => {
  expect(came('zh', 'due', '2026-09-14 + answer-term')).toBe('（= 2026-09-14 + 答复时限）')
  expect(came('en', 'due', '2026-09-14 + answer-term')).toBe(' (= 2026-09-14 + Time to answer)')
})

test('what a table gives is told with the table and what it looked at', () => {
  expect(came('zh', 'obliged', 'yes')).toBe('（按“哪些须招标”：货物）')
  expect(came('en', 'obliged', 'yes')).toBe(' (by "What must be tendered": Goods)')
})
