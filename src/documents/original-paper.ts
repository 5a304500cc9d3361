/** Whether a file may be handed in as a paper of its own: no lock file, no shortcut, no program, and what its name says. */
import { beginsAs } from './content-kind.ts'

/** Why a file is no paper: `unlike` where it does not begin as files of its ending do. */
export type NoPaper = 'lock-file' | 'shortcut' | 'program' | 'unlike'

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
