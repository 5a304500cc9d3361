/** A command line names files: they have bytes and text, and may be attached or not. */
import { readFile, stat } from 'node:fs/promises'
import { basename, relative, resolve } from 'node:path'
import { spoiltAttached, spoiltWords } from '../../documents/spoilt.ts'
import { givenText, markless } from '../../documents/utf8.ts'
import { Refused, UsageError } from './refusal.ts'

/** The bytes of a file, named from the folder that bd works in. Refused: one that cannot be read, and what is no file. */
export async function bytesGiven(cwd: string, named: string): Promise<Uint8Array> {
  const file = resolve(cwd, named)
  const there = await stat(file).catch(() => undefined)
  // A pipe would be waited for without end.
  if (there !== undefined && !there.isFile()) throw new UsageError('not-a-file', { file })
  return readFile(file).catch(() => {
    throw new UsageError('file-unreadable', { file })
  })
}

/** The text of a file, with the name by which findings call it. Refused: also one that is not UTF-8. */
export async function textGiven(
  cwd: string,
  named: string,
): Promise<{ readonly file: string; readonly text: string }> {
  const file = relative(cwd, resolve(cwd, named)) || named
  return { file, text: textIn(file, await bytesGiven(cwd, named)) }
}

/** The text of bytes that a person gave. Refused: what is not UTF-8. */
export function textIn(file: string, bytes: Uint8Array): string {
  const text = givenText(file, bytes)
  if (typeof text !== 'string') throw new Refused([text])
  const spoilt = spoiltWords(file, text)
  if (spoilt.length > 0) throw new Refused(spoilt)
  return text
}

/** The text of a document in the work tree, its line ends as they stand. Refused: what is not UTF-8. */
export function textAsWritten(file: string, bytes: Uint8Array): string {
  const text = markless(file, bytes)
  if (typeof text !== 'string') throw new Refused([text])
  return text
}

/** A file that is to be attached or to prove something, under the name it has. Refused: also one that came to harm, and what is no paper. */
export async function attachmentGiven(
  cwd: string,
  named: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const bytes = await bytesGiven(cwd, named)
  // A name as macOS writes it, in parts, is the same name.
  const name = basename(resolve(cwd, named)).normalize('NFC')
  const spoilt = spoiltAttached(name, bytes, named)
  if (spoilt.length > 0) throw new Refused(spoilt)
  return { name, bytes }
}
