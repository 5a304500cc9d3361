/** Which files are papers of their own, and why the others are none. */
import { expect, test } from 'vitest'
import { noPaper } from '../../src/documents/spoilt.ts'

/** What Word keeps beside an open document: the length of the user's name, the name, and the name once more. */
const LOCK = Buffer.alloc(162, 0x20)
LOCK.set([5, ...Buffer.from('user1')])
LOCK.set([5, 0, ...Buffer.from('user1', 'utf16le')], 54)
const LINK = Buffer.from('4c0000000114020000000000c000000000000046', 'hex')
const PDF = Buffer.from('%PDF-1.7\n')
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')

test.each<[string, Uint8Array, string | undefined]>([
  ['~$批件.docx', LOCK, 'lock-file'],
  ['批件.docx', LOCK, 'lock-file'],
  ['~$报告.pdf', PDF, 'lock-file'],
  ['.~报告.docx', LOCK, 'lock-file'],
  ['快.pdf.lnk', LINK, 'shortcut'],
  ['快.pdf', LINK, 'shortcut'],
  ['批件.URL', Buffer.from('[InternetShortcut]\r\nURL=x'), 'shortcut'],
  ['批件.webloc', Buffer.from('<?xml version="1.0"?>'), 'shortcut'],
  ['a.exe', Buffer.from('MZ\u0090\0', 'latin1'), 'program'],
  ['a.pdf', Buffer.from('MZ\u0090\0', 'latin1'), 'program'],
  ['a', Buffer.from('\u007fELF\u0002'), 'program'],
  ['a.txt', Buffer.from('MZ 2026 说明'), undefined],
  ['a.ps1', Buffer.from('dir'), 'program'],
  ['a.pdf.vbs', PDF, 'program'],
  ['x9.pdf', Buffer.from('不是扫描件'), 'unlike'],
  ['x.PDF', Buffer.from(`${' '.repeat(1100)}%PDF-1.4`), 'unlike'],
  ['x.pdf', PDF, undefined],
  ['x.docx', Buffer.from('批件'), 'unlike'],
  ['x.ofd', Buffer.from('批件'), 'unlike'],
  ['x.doc', Buffer.from('批件'), 'unlike'],
  ['x.doc', OLE, undefined],
  ['x.doc', Buffer.from('{\\rtf1'), undefined],
  ['x.xls', Buffer.from('<html>'), undefined],
  ['x.jpg', Buffer.from('批件'), 'unlike'],
  ['x.jpeg', Buffer.of(0xff, 0xd8, 0xff, 0xe0), undefined],
  ['x.png', Buffer.from('批件'), 'unlike'],
  ['x.tif', Buffer.from('批件'), 'unlike'],
  ['x.dwg', Buffer.from('批件'), undefined],
  ['README', Buffer.from('批件'), undefined],
])('%s', (name, bytes, expected) => {
  expect(noPaper(name, bytes)).toBe(expected)
})
