/** What shows that a file came to harm before it came here, or is no paper: nothing in it, a pointer or a program in its place, the marks of a merge. */
import { finding, type Finding } from '../core/rules/finding.ts'
import { unlike, beginsAs } from './content-kind.ts'
import { cutValues } from './cut-value.ts'
import { misplacedHead } from './front-matter.ts'
import { blanksInKeys } from './look-alike.ts'

/** An attached file, which no rule reads. */
const ATTACHED =
  /^projects\/\d{4}\/(?:\d+\/)?[^/]+\/attachments\/[0-9a-f]{16}\.(?!yaml$)([a-z0-9]+)$/
/** A document, which may begin with a head. */
const DOCUMENT = /^projects\/\d{4}\/(?:\d+\/)?[^/]+\/[^/]+\.md$/
/** A published regulation. */
const PROCESS = /^processes\/[^/]+\/\d+\/process\.yaml$/
const TEXT = /\.(?:md|ya?ml)$/
const LFS = new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\n')
/** Reads any bytes as text; making one takes longer than reading a document with it. */
const loose = new TextDecoder('utf-8')

/** What is spoilt in a file of the workspace, by its path. */
export function spoiltIn(path: string, bytes: Uint8Array): Finding[] {
  if (ATTACHED.test(path)) return spoiltAttached(path, bytes, path)
  return TEXT.test(path) ? spoiltText(path, bytes) : []
}

/** What is spoilt in a file that is to be attached, by the name that its owner gave it. */
export function spoiltAttached(name: string, bytes: Uint8Array, file: string): Finding[] {
  if (bytes.length === 0) return [finding('empty-file', { name }, { file })]
  // What lies there in a document's place is told before what is wrong with it.
  const cause = noPaper(name, bytes)
  const isNone = cause === undefined ? [] : [finding('no-paper', { name, cause }, { file })]
  if (cause !== undefined && cause !== 'unlike') return isNone
  if (isPointer(bytes)) return [finding('lfs-pointer', { name }, { file })]
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const content = unlike(ending, bytes)
  return content === undefined
    ? isNone
    : [finding('content-differs', { name, ending, content }, { file })]
}

/** What is spoilt in a text that a person gives, whatever it is a text of. */
export function spoiltWords(file: string, text: string): Finding[] {
  return [...replacedIn(file, text), ...conflictMarkers(file, text)]
}

function spoiltText(file: string, bytes: Uint8Array): Finding[] {
  if (isPointer(bytes)) return [finding('lfs-pointer', { name: file }, { file })]
  const head = DOCUMENT.test(file)
    ? [...misplacedHead(file, headOf(bytes)), ...cutInHead(file, bytes)]
    : PROCESS.test(file)
      ? cutValues(file, loose.decode(bytes))
      : []
  // Nearly every file is sound, and each is looked at in every replay: decoded only where there may be something.
  if (!RUNS.some((run) => hasRun(bytes, run))) return head
  const found = spoiltWords(file, loose.decode(bytes))
  // The marks of a merge in a head make everything else amiss there.
  return found.some(({ rule }) => rule === 'conflict-marker') ? found : [...head, ...found]
}

/** Values cut short in the head of a document, which may be longer than what `headOf` takes. */
function cutInHead(file: string, bytes: Uint8Array): Finding[] {
  const [, head] = /^(---\r?\n.*?\n)---/su.exec(loose.decode(bytes)) ?? []
  return head === undefined ? [] : [...blanksInKeys(file, head), ...cutValues(file, head)]
}

/** How what is looked for begins: U+FFFD, and the marks of a merge. */
const RUNS = [
  [0xef, 0xbf, 0xbd],
  [0x3c, 0x3c, 0x3c, 0x3c, 0x3c, 0x3c, 0x3c],
  [0x3e, 0x3e, 0x3e, 0x3e, 0x3e, 0x3e, 0x3e],
  [0x7c, 0x7c, 0x7c, 0x7c, 0x7c, 0x7c, 0x7c],
] as const

function hasRun(bytes: Uint8Array, run: readonly number[]): boolean {
  for (let at = bytes.indexOf(run[0]!); at !== -1; at = bytes.indexOf(run[0]!, at + 1)) {
    if (run.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

/** As much of a document as its head takes, without a byte order mark; nothing where it begins as it should. */
function headOf(bytes: Uint8Array): string {
  const text = loose.decode(bytes.subarray(0, 4096))
  return /^---\r?\n/.test(text) ? '' : text
}

function isPointer(bytes: Uint8Array): boolean {
  return LFS.every((byte, at) => bytes[at] === byte)
}

/** U+FFFD stands where a program could not read what was written: the first of them. */
function replacedIn(file: string, text: string): Finding[] {
  const at = text.indexOf('\ufffd')
  if (at === -1) return []
  const before = text.slice(0, at)
  const line = before.split('\n').length
  const place = { file, line, column: at - before.lastIndexOf('\n') }
  return [finding('replaced-character', { key: '' }, place)]
}

const OPENS = /^(?:<{7}|>{7}|\|{7})(?: |$)/

/** Each line that git or another program left around text that two people changed; `=======` only beside another one. */
function conflictMarkers(file: string, text: string): Finding[] {
  if (!/^(?:<{7}|>{7}|\|{7})/mu.test(text)) return []
  const lines = text.split(/\r?\n/)
  if (!lines.some((line) => OPENS.test(line))) return []
  return lines.flatMap((line, index) =>
    OPENS.test(line) || line === '======='
      ? [
          finding(
            'conflict-marker',
            { marker: line.slice(0, 7) },
            { file, line: index + 1, column: 1 },
          ),
        ]
      : [],
  )
}

/** Why a file is no paper: `unlike` where it does not begin as files of its ending do. */
type NoPaper = 'lock-file' | 'shortcut' | 'program' | 'unlike'

const SHORTCUT = /\.(?:lnk|url|webloc|desktop)$/i
const PROGRAM =
  /\.(?:exe|com|scr|msi|dll|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|jar|app|sh|command|pif|cpl|reg)$/i

/** What stands first in programs of Windows, Linux and macOS, and in scripts. */
const PROGRAM_HEADS = ['MZ', '\u007fELF', '\u00cf\u00fa\u00ed\u00fe', '#!']
const SHORTCUT_HEADS = ['L\u0000\u0000\u0000\u0001\u0014\u0002\u0000', '[InternetShortcut]']

/** Takes the name and the bytes of a file that somebody gives; gives why it is no paper, or nothing where it may be one. */
export function noPaper(name: string, bytes: Uint8Array): NoPaper | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 32))
  if (/^(?:~\$|\.~)/.test(name) || isLock(bytes)) return 'lock-file'
  if (SHORTCUT.test(name) || SHORTCUT_HEADS.some((one) => head.startsWith(one))) return 'shortcut'
  if (PROGRAM.test(name) || isProgram(head, name)) return 'program'
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return beginsAs(ending, bytes) ? undefined : 'unlike'
}

/** Office writes who has a document open: a length, the name in one byte each, blanks, and the name once more in two. */
function isLock(bytes: Uint8Array): boolean {
  const length = bytes[0] ?? 0
  if ((bytes.length !== 162 && bytes.length !== 165) || length === 0 || length > 54) return false
  return bytes[55] === length || bytes[54] === length
}

/** `MZ` may also begin a text. */
function isProgram(head: string, name: string): boolean {
  const begins = PROGRAM_HEADS.some((one) => head.startsWith(one))
  return begins && !(head.startsWith('MZ') && /\.(?:txt|csv|md)$/i.test(name))
}
