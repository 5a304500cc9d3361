/** A process version is published with these files: text in UTF-8, whatever editor saved it. */
import { Refused } from './refusal.ts'
import { givenText } from '../../documents/utf8.ts'

const TEXT = /\.(?:ya?ml|md)$/

/**
 * The files with their text as it was meant: without a byte order mark, each line ending in a line feed. Refused: every
 * file whose text is not UTF-8, by name and encoding. What is no text stays as it is.
 */
export function processTexts(
  shown: string,
  files: Iterable<readonly [string, Uint8Array]>,
): ReadonlyMap<string, Uint8Array> {
  const read = Array.from(files, ([name, bytes]) => {
    if (!TEXT.test(name)) return [name, bytes] as const
    const text = givenText(shown === '.' ? name : `${shown}/${name}`, bytes)
    return [name, typeof text === 'string' ? Buffer.from(text, 'utf8') : text] as const
  })
  const findings = read.flatMap(([, one]) => ('rule' in one ? [one] : []))
  if (findings.length > 0) throw new Refused(findings)
  return new Map(read.flatMap(([name, one]) => ('rule' in one ? [] : [[name, one]])))
}
