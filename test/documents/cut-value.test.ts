/** What a head or a file of minutes loses without a word: behind a number sign, at a blank or a colon that only looks like one. */
import { expect, test } from 'vitest'
import { cutValues } from '../../src/documents/cut-value.ts'
import { readEntry } from '../../src/documents/entry.ts'
import { readDocument } from '../../src/documents/outline.ts'
import { readMinutes } from '../../src/documents/minutes.ts'
import { tellFinding } from '../../src/terminal/rules/finding.ts'
import { bringing } from '../../fixtures/worlds/spoilt.ts'
import { FOLDER } from '../../fixtures/worlds/life.ts'
import { voiceOf } from '../../src/terminal/voice.ts'
import { refusals } from './findings-of.ts'

const PLAN = `${FOLDER}/plan.md`
const head = (lines: string) => `---\n${lines}\n---\n\n# 方案\n`

test.each([
  ['partner: 甲公司 #2 分公司', 'partner: "甲公司 #2 分公司"'],
  ['cost: 1 # 含税\npartner: 甲 #2', 'partner: "甲 #2"'],
  ['partner: "甲" #2', 'partner: "甲 #2"'],
  ['partner: 甲公司 # 2 分公司', 'partner: "甲公司 # 2 分公司"'],
  ['address: 人民路 5 #楼', 'address: "人民路 5 #楼"'],
  ['partner: Smith "&" Co #2', `partner: 'Smith "&" Co #2'`],
])('%s is cut short: told before it is saved, and in quotes it is whole', (lines, quoted) => {
  const [found, ...more] = bringing(head(lines), PLAN)
  expect(more).toEqual([])
  expect(found).toMatchObject({ rule: 'cut-value', place: { file: PLAN } })
  const last = lines.split('\n').at(-1)!
  expect(found!.place!.column).toBe(last.indexOf(' #') + 2)
  for (const language of ['zh', 'en'] as const) {
    expect(tellFinding(voiceOf(language), found!).help).toContain(quoted)
  }
  const mended = head(lines.replace(last, quoted))
  expect(bringing(mended, PLAN)).toEqual([])
  const read = readDocument(PLAN, mended)
  const { fields } = read.ok ? read.value : expect.unreachable()
  const whole = last.slice(last.indexOf(':') + 2).replace(/^"(.*?)" /u, '$1 ')
  expect(Object.values(fields).at(-1)!.value).toBe(whole)
})

test.each([
  ['the hint of a template', 'contract-number: # 选填：合同编号'],
  ['a comment behind a value', 'contract-number: HT-1 # 选填：合同编号'],
  ['a line of its own', '# 2026 年\npartner: 甲'],
  ['without a blank', 'partner: 甲公司#2分公司'],
  ['in quotes', "partner: '甲公司 #2 分公司'"],
  ['text in a block', 'note: |\n  甲公司 #2 分公司'],
])('%s is no cut', (_, lines) => {
  expect(bringing(head(lines), PLAN)).toEqual([])
})

test('text below the head may say what it likes', () => {
  expect(bringing(`${head('partner: 甲')}\n\nsee: 甲公司 #2 分公司\n`, PLAN)).toEqual([])
})

test('minutes and a published process are told alike', () => {
  const minutes =
    'number: 一\ndate: 2026-03-04\nchair: 王\npresent: 王\nitem: 甲公司 #2 分公司\ndecision: 同意\n'
  const found = readMinutes('m.yaml', minutes)
  expect(found.ok ? [] : found.findings).toMatchObject([
    { rule: 'cut-value', place: { line: 5, column: 11 } },
  ])
  const process = 'processes/demo/1/process.yaml'
  expect(bringing('title: 甲 #2 线\n', process).map(({ rule }) => rule)).toEqual(['cut-value'])
  // What stands in the history of 0.2.0 is read as it was.
  expect(readEntry(PLAN, Buffer.from(head('partner: 甲 #2')), '').content.kind).toBe('document')
})

test.each([
  ['partner:\u3000甲\ncost: 1', 'full-width-character \u3000   2:9'],
  ['partner:\u00a0甲\ncost: 1', 'full-width-character \u00a0   2:9'],
  ['partner:\u3000甲', 'full-width-character \u3000   2:9'],
  ['partner:甲\ncost: 1', 'invalid-yaml colon-without-blank partner: 甲 2:9'],
  ['cost: 1\npartner:甲', 'invalid-yaml colon-without-blank partner: 甲 3:9'],
  ['partner:甲', 'invalid-yaml colon-without-blank partner: 甲 2:9'],
  ['amount:1000\ncost: 1', 'invalid-yaml colon-without-blank amount: 1000 2:8'],
  ['partner：甲', 'full-width-character ： : 2:8'],
  ['partner： 甲\ncost: 1', 'full-width-character ： : 2:8'],
  ['partner﹕甲\ncost: 1', 'full-width-character ﹕ : 2:8'],
  ['partner∶甲\ncost: 1', 'full-width-character ∶ : 2:8'],
])('the head %s is told at its sign', (lines, expected) => {
  expect(refusals(readDocument('plan.md', head(lines)))).toEqual([expected])
})

test.each(['\u3000partner: 甲', 'partner\u3000: 甲', '\u00a0partner: 甲\ncost: 1'])(
  'a field called %s is no field of that name',
  (lines) => {
    expect(bringing(head(lines), PLAN)).toMatchObject([
      { rule: 'full-width-character', place: { line: 2 } },
    ])
  },
)

test('where a file has comments, one that begins with a number is a comment; alone it may be a part of the value', () => {
  const alone = 'partner: 甲公司 # 2 分公司\n'
  expect(cutValues('x.yaml', alone)).toHaveLength(1)
  expect(cutValues('x.yaml', `# 合作方，填全称\n${alone}`)).toEqual([])
  expect(cutValues('x.yaml', '# 合作方，填全称\npartner: 甲公司 #2 分公司\n')).toHaveLength(1)
})
