/** Files as people's programs save them: which are read, and what is said of the others. */
import { expect, test } from 'vitest'
import { readEntry } from '../../src/documents/entry.ts'
import { spoiltAttached, spoiltIn, spoiltWords } from '../../src/documents/spoilt.ts'
import { givenText, markless } from '../../src/documents/utf8.ts'

const NAMES = '成员：\n  张三: 总经理，水务集团\n'
// `iconv -t GBK` and `-t BIG5` of 投资评审委员会，共七人。 and 投資評審委員會，共七人。
const GBK = Buffer.from('cdb6d7cac6c0c9f3ceafd4b1bbe1a3acb9b2c6dfc8cba1a3', 'hex')
const BIG5 = Buffer.from('a7eab8eab5fbbc66a965adfbb77ca141a640a443a448a143', 'hex')
const wide = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

test.each<[string, Uint8Array, string]>([
  ['GBK', GBK, 'gb18030'],
  ['GBK after lines of ASCII', Buffer.concat([Buffer.from('a: 1\nb: '), GBK]), 'gb18030'],
  ['Big5', BIG5, 'big5'],
  ['UTF-16 with its mark', Buffer.concat([Buffer.of(0xff, 0xfe), wide(NAMES, 'le')]), 'utf-16'],
  ['UTF-16 the other way', Buffer.concat([Buffer.of(0xfe, 0xff), wide(NAMES, 'be')]), 'utf-16'],
  ['UTF-16 without a mark', wide('members:\n  a: 张三\n', 'le'), 'utf-16'],
])('%s is named', (_, bytes, encoding) => {
  const read = givenText('roster.yaml', bytes)
  expect(read).toMatchObject({ rule: 'foreign-encoding', facts: { encoding } })
})

test.each<[string, Uint8Array, number, number]>([
  ['was cut off', Buffer.from('姓名\n张三李四').subarray(0, -1), 2, 4],
  ['has one byte amiss', Buffer.from('姓名：张三李四', 'utf8').fill(0xff, 9, 10), 1, 4],
])('UTF-8 that %s is refused with its place', (_, bytes, line, column) => {
  const facts = { encoding: 'damaged' }
  expect(givenText('a.md', bytes)).toMatchObject({ facts, place: { line, column } })
})

test('a byte order mark and the line ends of Windows are no part of what was written', () => {
  const bytes = Buffer.from(`\ufeffa: 1\r\nb: 2\rc: 3\n`)
  expect(givenText('a.yaml', bytes)).toBe('a: 1\nb: 2\nc: 3\n')
  expect(markless('a.md', bytes)).toBe('a: 1\r\nb: 2\rc: 3\n')
})

const ZIP = Buffer.from('PK\u0003\u0004 word PK\u0005\u0006'.padEnd(60, '\0'), 'latin1')
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')

test.each<[string, string, Uint8Array, string]>([
  ['a PDF', 'a.pdf', Buffer.from('%PDF-1.7\n'), ''],
  ['a PDF behind the line of a printer', 'a.PDF', Buffer.from('\u001b%-12345X@PJL\n%PDF-1.4'), ''],
  ['a Word file', '尽调报告.docx', ZIP, ''],
  ['a Word file with a pass-phrase', 'a.docx', OLE, ''],
  ['a table that is a web page, as many systems export it', 'a.xls', Buffer.from('<html>'), ''],
  ['an ending of which nothing is known', 'a.dwg', Buffer.from('?'), ''],
  ['a name without an ending', 'README', Buffer.from('?'), ''],
  ['nothing', 'a.pdf', Buffer.alloc(0), 'empty-file'],
  ['nothing, whatever the ending', 'a.dwg', Buffer.alloc(0), 'empty-file'],
  [
    'a page that asks to log in',
    'a.pdf',
    Buffer.from('\n<!DOCTYPE html><html>'),
    'content-differs web-page',
  ],
  [
    'a page with a mark of order',
    'a.docx',
    Buffer.from('\ufeff<html lang="zh">'),
    'content-differs web-page',
  ],
  ['an answer of a server', 'a.pdf', Buffer.from('{"error":403}'), 'content-differs answer'],
  ['what does not begin as files of its ending do', 'a.pdf', Buffer.from('扫描件'), 'no-paper'],
  ['a picture called PDF', 'a.pdf', Buffer.of(0xff, 0xd8, 0xff, 0xe0), 'content-differs jpeg'],
  ['a PDF called a picture', 'a.jpg', Buffer.from('%PDF-1.4'), 'content-differs pdf'],
  ['a Word file cut off', 'a.docx', ZIP.subarray(0, 12), 'content-differs cut-off'],
  ['an archive cut off', 'a.zip', ZIP.subarray(0, 12), 'content-differs cut-off'],
  [
    'a pointer',
    'a.dwg',
    Buffer.from('version https://git-lfs.github.com/spec/v1\noid'),
    'lfs-pointer',
  ],
])('%s', (_, name, bytes, expected) => {
  const found = spoiltAttached(name, bytes, name).map(({ rule, facts }) =>
    [rule, ...('content' in facts ? [facts.content] : [])].join(' '),
  )
  expect(found.join()).toBe(expected)
})

const DOCUMENT = 'projects/2026/2026-001/plan.md'
const lines = (text: string, path = DOCUMENT) =>
  spoiltIn(path, Buffer.from(text)).map(({ rule, place }) => `${rule} ${place?.line}`)

test('every mark of an unfinished merge is found with its line, a Setext heading is none', () => {
  const merge = '# 方案\n<<<<<<< HEAD\n甲\n||||||| 1a2b\n乙\n=======\n丙\n>>>>>>> origin/main\n'
  expect(lines(merge)).toEqual([2, 4, 6, 8].map((line) => `conflict-marker ${line}`))
  expect(lines(merge.replaceAll('\n', '\r\n'))).toHaveLength(4)
  expect(lines('甲\n>>>>>>> origin/main\n')).toEqual(['conflict-marker 2'])
  expect(lines('投资方案\n=======\n正文\n')).toEqual([])
  expect(lines('<<<<<<<<<<\n> > > > > > > 引用\n见 <<<<<<< HEAD\n')).toEqual([])
  expect(lines(merge, 'processes/small/1/process.yaml')).toHaveLength(4)
})

test('text that lost characters is found in documents and records alike', () => {
  expect(lines('# 方案\n投\ufffd方案\n')).toEqual(['replaced-character 2'])
  expect(lines('members:\n  a: { name: \ufffd }\n', 'policy.yaml')).toEqual([
    'replaced-character 2',
  ])
  expect(lines('版本 \uff0c\uffe5\n')).toEqual([])
})

test('a text that a person gives is told by its own name when it came to harm', () => {
  const found = spoiltWords('名册.yaml', 'members:\n<<<<<<< HEAD\n  a: \ufffd\n')
  expect(found.map(({ rule, place }) => `${rule} ${place?.file}:${place?.line}`)).toEqual([
    'replaced-character 名册.yaml:3',
    'conflict-marker 名册.yaml:2',
  ])
})

test('the marks of an unfinished merge in a head are told as in the body, and nothing that follows from them', () => {
  const text =
    '---\n<<<<<<< HEAD\nprice: 10 万元\n编写人：赵磊\n=======\nprice: 13 万元\n编写人：陈静\n>>>>>>> origin/main\n---\n# 方案\n'
  const { content, spoilt } = readEntry(DOCUMENT, Buffer.from(text), '0'.repeat(64))
  const marks = [2, 5, 8].map((line) => ({ rule: 'conflict-marker', place: { line } }))
  expect(content).toMatchObject({ kind: 'broken', findings: marks })
  expect(spoilt).toMatchObject(marks)
})
