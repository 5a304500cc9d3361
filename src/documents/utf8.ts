/** The text of bytes. */
import { finding, type Finding } from '../core/finding.ts'

/** The text of UTF-8 bytes, or the finding that they are not that or begin with a byte order mark. */
export function textOf(file: string, bytes: Uint8Array): string | Finding {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return finding('invalid-text', { key: '', character: 'not-utf-8' }, { file })
  }
  if (!text.startsWith('\ufeff')) return text
  return finding('invalid-text', { key: '', character: 'U+FEFF' }, { file, line: 1, column: 1 })
}
