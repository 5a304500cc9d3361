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

/** Words that say how or whether something is done, and not what: `told` of what, `given` by whom? */
const NO_NAMES = new Set(
  `after ahead also anew aside before beside called found given here interrupted kept known made meant named outside
  overtaken piped pushed refused remembered said seen shown stored synced told trusted typed unsaved written`.split(
    /\s+/u,
  ),
)

test('no step of a command is called by an adverb or a participle alone', () => {
  const stems = FILES.filter((file) => file.startsWith('commands/'))
    .map((file) => file.slice(file.lastIndexOf('/') + 1, -'.ts'.length))
    .filter((stem) => NO_NAMES.has(stem))
  expect(stems).toEqual([])
})
