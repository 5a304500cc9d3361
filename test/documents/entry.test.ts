import { expect, test } from 'vitest'
import { canonical } from '../../src/documents/canonical.ts'
import { readEntry } from '../../src/documents/entry.ts'
import { brokenBy } from './findings-of.ts'

const SHA = 'a'.repeat(64)
const FOLDER = 'projects/2026/2026-003/'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (path: string, text: string) => readEntry(path, bytes(text), SHA)

const WORKSPACE = {
  format: 'bd/workspace@1',
  id: 'demo',
  name: '某集团 业务拓展部',
  language: 'zh',
  zone: 'Asia/Shanghai',
  offset: '+08:00',
  classification: 'internal',
  parameters: { 'group-investment': { 'board-term': 5, 'expert-majority': { 'at-least': '2/3' } } },
}

const PROJECT = {
  format: 'bd/project@1',
  id: '2026-003',
  title: '华东冷链',
  process: { id: 'group-investment', version: 1, sha256: SHA },
  opened: { at: '2026-03-04T10:00:00+08:00', by: 'li' },
  facts: { intent: 'equity', amount: '98000000.00' },
  team: { finance: ['chen'] },
  reviewers: {},
}

const BALLOT = {
  act: 'ballot',
  at: '2026-03-04T10:00:00+08:00',
  by: 'wang',
  project: '2026-003',
  stage: 'approval',
  round: 1,
  review: 'general-manager',
  seat: 'wang',
  n: 1,
  decision: 'approve',
  submission: SHA,
}

const BALLOT_PATH = `${FOLDER}signoffs/approval.1/general-manager.wang.1.yaml`

test.each([
  ['bd.yaml', 'workspace', WORKSPACE],
  [`${FOLDER}project.yaml`, 'project', PROJECT],
  [BALLOT_PATH, 'act', BALLOT],
  [
    `${FOLDER}attachments/0123456789abcdef.yaml`,
    'attachment',
    {
      format: 'bd/attachment@1',
      sha256: SHA,
      document: 'idea',
      name: '尽调.pdf',
      title: '尽职调查',
    },
  ],
])('%s is read as %s, with its keys in the order of the file', (path, kind, record) => {
  const entry = read(path, canonical(record))
  expect(brokenBy(entry)).toEqual([])
  expect(entry).toEqual({ path, sha256: SHA, content: { kind, value: record } })
  expect(canonical((entry.content as { value: object }).value)).toBe(canonical(record))
})

test.each([
  'README.md',
  '.gitattributes',
  `${FOLDER}attachments/0123456789abcdef.pdf`,
  `${FOLDER}attachments/0123456789abcdef.md`,
  'processes/group-investment/1/process.test.yaml',
])('%s is plain', (path) => {
  expect(readEntry(path, bytes('anything \u202e'), SHA).content).toEqual({ kind: 'plain' })
  expect(readEntry(path, undefined, SHA).content).toEqual({ kind: 'plain' })
})

test('a record that is not written in the canonical form is refused', () => {
  expect(brokenBy(read(BALLOT_PATH, `${canonical(BALLOT)}# remark\n`))).toEqual([
    `non-canonical-file ${BALLOT_PATH} -:-`,
  ])
  expect(brokenBy(read(BALLOT_PATH, canonical(BALLOT).replaceAll('\n', '\r\n')))).toEqual([
    `non-canonical-file ${BALLOT_PATH} -:-`,
  ])
})

test('a record that is no YAML either says why', () => {
  expect(brokenBy(read(BALLOT_PATH, 'decision: reject\ndecision: approve\n'))).toEqual([
    'duplicate-key decision 1 2:1',
  ])
  expect(brokenBy(read(BALLOT_PATH, '__proto__: x\n'))).toEqual([
    'unsupported-yaml reserved-key 1:1',
  ])
})

test('a record with a wrong field points to it', () => {
  expect(
    brokenBy(read(BALLOT_PATH, canonical({ ...BALLOT, decision: 'aprove', seet: 'x' }))),
  ).toEqual([
    'invalid-value decision approve | reject | return | abstain | defer | opinion aprove approve true 10:11',
    'unknown-field seet seat 12:1',
  ])
  expect(brokenBy(read(BALLOT_PATH, canonical({ ...BALLOT, act: 'balot' })))).toEqual([
    'invalid-value act ballot balot 1:6',
  ])
  expect(
    brokenBy(read(BALLOT_PATH, canonical({ ...BALLOT, at: '2026-02-30T10:00:00+08:00' }))),
  ).toEqual(['invalid-value at time 2026-02-30T10:00:00+08:00 2:5'])
})

test('a title that deceives the eye is refused (attack 31)', () => {
  for (const [title, character] of [
    ['a\u001b[31mb', 'U+001B'],
    ['a\u202eb', 'U+202E'],
    ['a\u200bb', 'U+200B'],
    ['a\nb', 'U+000A'],
  ]) {
    expect(brokenBy(read(`${FOLDER}project.yaml`, canonical({ ...PROJECT, title })))).toEqual([
      `invalid-text title ${character} 3:8`,
    ])
  }
})

test('a project id that is an option is refused (attack 29)', () => {
  expect(brokenBy(read(BALLOT_PATH, canonical({ ...BALLOT, project: '--output=/tmp/x' })))).toEqual(
    ['invalid-id --output=/tmp/x 4:10'],
  )
})

test('a workspace of a newer epoch says so and nothing else', () => {
  expect(brokenBy(read('bd.yaml', canonical({ format: 'bd/workspace@3', mystery: [] })))).toEqual([
    'unknown-format bd/workspace@3 bd/workspace@2 1:9',
  ])
})

test('bytes that are no UTF-8 or begin with a byte order mark are refused', () => {
  expect(brokenBy(readEntry('bd.yaml', new Uint8Array([0x61, 0xff]), SHA))).toEqual([
    'foreign-encoding damaged 1:2',
  ])
  expect(brokenBy(read('bd.yaml', `\ufeff${canonical(WORKSPACE)}`))).toEqual([
    'invalid-text  U+FEFF 1:1',
  ])
})

test('what is too large is refused unread (attack 28)', () => {
  expect(brokenBy(readEntry(`${FOLDER}idea.md`, undefined, SHA))).toEqual([
    'limit-exceeded document 1024 KiB more than 1024 KiB -:-',
  ])
  expect(brokenBy(read(BALLOT_PATH, 'x'.repeat(70_000)))).toEqual([
    'limit-exceeded act 64 KiB 69 KiB -:-',
  ])
  expect(brokenBy(read(`${FOLDER}idea.md`, `---\n${'a'.repeat(10_000_000)}\n---\n`))).toHaveLength(
    1,
  )
  expect(brokenBy(read(`${FOLDER}project.yaml`, `title: ${'['.repeat(60_000)}\n`))).toHaveLength(1)
}, 15_000)
