/** Every file of the sources opens with a comment whose first sentence says what it is for: ended, and not about the file itself. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const SRC = join(import.meta.dirname, '../../src')

const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))

/** The words of the comment with which a file opens, on one line. */
function opening(file: string): string {
  const [, comment = ''] = /^\/\*\*(.*?)\*\//su.exec(readFileSync(join(SRC, file), 'utf8')) ?? []
  return comment.replaceAll(/\s*\n\s*\*?/gu, ' ').trim()
}

/** A verb without a subject that opens a name and no sentence: `Casting a ballot`. */
const NAME_OF_DOING = /^(?!Nothing|Anything|Something|Everything|String)[A-Z][a-z]+ing\b/u

const FAULTS: readonly (readonly [string, (text: string) => boolean])[] = [
  ['no comment', (text) => text === ''],
  ['not ended', (text) => !/[.?]$/u.test(text)],
  ['begins like no sentence', (text) => !/^[A-Z`]/u.test(text)],
  ['speaks of itself', (text) => /\b(?:this (?:file|module)|contains helpers)\b/iu.test(text)],
  ['names a doing', (text) => NAME_OF_DOING.test(text)],
  ['too short to say anything', (text) => text.split(/\s+/u).length < 3],
]

test.each(FAULTS)('of no file the opening is wrong: %s', (_, isFault) => {
  expect(FILES.length).toBeGreaterThan(500)
  expect(FILES.filter((file) => isFault(opening(file)))).toEqual([])
})
