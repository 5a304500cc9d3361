/** What the bytes of an attached file are, as far as that is plain, and whether its ending may be said of them. */

/** How files of a kind begin, byte by byte. */
const BEGINS: readonly (readonly [string, string])[] = [
  ['zip', 'PK\u0003\u0004'],
  ['zip', 'PK\u0005\u0006'],
  ['zip', 'PK\u0007\u0008'],
  ['ole', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'],
  ['png', '\u0089PNG\r\n\u001a\n'],
  ['jpeg', '\u00ff\u00d8\u00ff'],
  ['gif', 'GIF87a'],
  ['gif', 'GIF89a'],
  ['tiff', 'II*\u0000'],
  ['tiff', 'MM\u0000*'],
  ['bmp', 'BM'],
  ['rtf', '{\\rtf'],
  ['rar', 'Rar!\u001a\u0007'],
  ['7z', '7z\u00bc\u00af\u0027\u001c'],
]

/** A page of the web: mostly what a server answers in place of a file. */
const WEB_PAGE =
  /^(?:\u00ef\u00bb\u00bf)?\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i

/** What a server answers to a program in place of a file. */
const ANSWER = /^(?:\u00ef\u00bb\u00bf)?\s*(?:\{\s*"|<\?xml\s)/

/** What a file of an ending may be. Office writes a file with a pass-phrase as `ole`, whatever its ending. */
const MAY_BE: Readonly<Record<string, readonly string[]>> = {
  pdf: ['pdf'],
  docx: ['zip', 'ole'],
  xlsx: ['zip', 'ole'],
  pptx: ['zip', 'ole'],
  ofd: ['zip'],
  zip: ['zip'],
  png: ['png'],
  jpg: ['jpeg'],
  jpeg: ['jpeg'],
  gif: ['gif'],
  tif: ['tiff'],
  tiff: ['tiff'],
  bmp: ['bmp'],
  rar: ['rar'],
  '7z': ['7z'],
}

/** Where the end of a zip archive must stand: its last record with the longest comment. */
const ZIP_END = 65_557

/**
 * What the bytes are, as a code, where they plainly are not what the ending says: another kind, `cut-off` for an archive
 * without its end. Of endings that are not listed, and of bytes that show nothing, nothing is said.
 */
export function unlike(ending: string, bytes: Uint8Array): string | undefined {
  const expected = Object.hasOwn(MAY_BE, ending) ? MAY_BE[ending] : undefined
  const kind = kindOfBytes(bytes)
  if (expected === undefined || kind === undefined) return undefined
  if (!expected.includes(kind)) return kind
  return kind === 'zip' && !hasZipEnd(bytes) ? 'cut-off' : undefined
}

/** What files of the older Office may be besides: many systems export tables and letters as web pages, XML or RTF. */
const OLDER: Readonly<Record<string, readonly string[]>> = {
  doc: ['ole', 'zip', 'web-page', 'answer', 'rtf'],
  xls: ['ole', 'zip', 'web-page', 'answer'],
  ppt: ['ole', 'zip'],
}

/** Whether the bytes begin as files of the ending do; of an ending that is not listed nothing is asked. */
export function beginsAs(ending: string, bytes: Uint8Array): boolean {
  const listed = [MAY_BE, OLDER].find((table) => Object.hasOwn(table, ending))?.[ending]
  return listed === undefined || listed.includes(kindOfBytes(bytes) ?? '')
}

function kindOfBytes(bytes: Uint8Array): string | undefined {
  const head = latin(bytes.subarray(0, 2048))
  const begun = BEGINS.find(([, start]) => head.startsWith(start))?.[0]
  if (begun !== undefined) return begun
  // Readers of PDF look for its mark in the first kilobyte.
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (WEB_PAGE.test(head)) return 'web-page'
  return ANSWER.test(head) ? 'answer' : undefined
}

function hasZipEnd(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(Math.max(0, bytes.length - ZIP_END))).includes('PK\x05\x06')
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
