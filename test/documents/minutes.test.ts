/** Minutes of an office meeting as people write them, and the records of paper that bd writes. */
import { expect, test } from 'vitest'
import { readEntry } from '../../src/documents/entry.ts'
import { readMinutes } from '../../src/documents/minutes.ts'
import { canonical } from '../../src/documents/canonical.ts'

const MINUTES = `number: 总办纪〔2026〕5号
date: 2026-03-04
chair: 王国强
present: [王国强, 韩雪梅]
item: 海川水务项目立项
decision: |
  同意立项。
`

const FOLDER = 'projects/2026/2026-001'

function rules(text: string) {
  const read = readMinutes('纪要.yaml', text)
  return read.ok ? [] : read.findings.map(({ rule, place }) => [rule, place?.line])
}

test('minutes are read, and nobody need have sat in', () => {
  expect(readMinutes('纪要.yaml', MINUTES)).toEqual({
    ok: true,
    value: {
      number: '总办纪〔2026〕5号',
      date: '2026-03-04',
      chair: '王国强',
      present: ['王国强', '韩雪梅'],
      observers: [],
      item: '海川水务项目立项',
      decision: '同意立项。\n',
    },
  })
})

test.each([
  ['a misspelt key', MINUTES.replace('chair:', 'chiar:'), [['unknown-field', 3]]],
  ['no date', MINUTES.replace('date: 2026-03-04\n', ''), [['missing-field', 1]]],
  ['no such day', MINUTES.replace('2026-03-04', '2026-02-30'), [['invalid-value', 2]]],
  ['nobody present', MINUTES.replace('[王国强, 韩雪梅]', '[]'), [['invalid-value', 4]]],
  ['an absent chair', MINUTES.replace('chair: 王国强', 'chair: 周建国'), [['invalid-value', 3]]],
  ['a member sitting in', `${MINUTES}observers: [韩雪梅]\n`, [['invalid-value', 8]]],
])('minutes with %s are refused in their line', (_, text, expected) => {
  expect(rules(text)).toEqual(expected)
})

const sha256 = 'a'.repeat(64)
const attached = { format: 'bd/attachment@1', sha256 }
const names = { name: '表决票.pdf', title: '表决票' }

test.each([
  ['a document', { ...attached, document: 'plan', ...names }, []],
  [
    'a review',
    { ...attached, 'evidence-of': { stage: 'approval', round: 1, review: 'board' }, ...names },
    [],
  ],
  [
    'both',
    {
      ...attached,
      document: 'plan',
      'evidence-of': { stage: 'approval', round: 1, review: 'board' },
      ...names,
    },
    ['unknown-field'],
  ],
  ['neither', { ...attached, ...names }, ['missing-field']],
])('an attachment record for %s', (_, record, expected) => {
  const path = `${FOLDER}/attachments/${sha256.slice(0, 16)}.yaml`
  const { content } = readEntry(path, Buffer.from(canonical(record)), sha256)
  const found = content.kind === 'broken' ? content.findings.map(({ rule }) => rule) : []
  expect(found).toEqual(expected)
})
