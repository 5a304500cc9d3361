import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { CommitId } from '../../src/core/record/commit.ts'
import { readEntry } from '../../src/documents/entry.ts'
import { errorsOf, Forger, saving } from '../workbench/forge.ts'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { bothTest, ofEachKind, test } from '../workbench/long.ts'
import { ADMIN, HEAD, OFFICER } from '../workbench/people.ts'

const RECORD = `${FOLDER}/project.yaml`

/** A change of title around the command, in whatever spelling. */
function titled(forger: Forger, spell: (text: string) => string): Promise<CommitId> {
  return forger.commit(OFFICER, {
    trailers: { 'Bd-Act': 'edit', 'Bd-Project': PROJECT },
    files: { [RECORD]: spell(forger.bench.read(RECORD)) },
  })
}

const title = (value: string) => (text: string) =>
  text.replace(/title: .*/, () => `title: ${value}`)

const spellings: readonly (readonly [string, (text: string) => string, string])[] = [
  ['an escape sequence', title('"收购\\u001b[2J\\u001b[31m项目"'), 'invalid-text'],
  ['text turned round', title('"收购\\u202e项目"'), 'invalid-text'],
  ['a character of no width', title('"收购\\u200b项目"'), 'invalid-text'],
  ['a raw escape', title('收购\u001b[31m项目'), 'invalid-text'],
  ['a megabyte of brackets', title('['.repeat(1_048_576)), 'limit-exceeded'],
  ['brackets within the limit', title('['.repeat(40_000)), 'limit-exceeded'],
  [
    'an alias bomb',
    (text) => `${text}a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`,
    'unsupported-yaml',
  ],
  ['a merge key', (text) => `${text}<<: { title: x }\n`, 'unsupported-yaml'],
  ['a key that programs reserve', (text) => `${text}__proto__: { admin: x }\n`, 'unsupported-yaml'],
  ['a tag', title('!!js/function "function () {}"'), 'unsupported-yaml'],
  ['a key twice', (text) => `${text}title: 别的\n`, 'duplicate-key'],
  [
    'an id of an option',
    (text) => text.replace(`id: "${PROJECT}"`, 'id: "--output=x"'),
    'invalid-id',
  ],
  [
    'a process of an option',
    (text) => text.replace('id: group-investment', 'id: "--output=x"'),
    'invalid-id',
  ],
  ['an open quote', title('"收购'), 'invalid-yaml'],
]

/** What is read and must not move a screen, and what is not even read: how each is read stands in documents/. */
const kindOf = ([, , rule]: (typeof spellings)[number]) =>
  rule === 'invalid-text' || rule === 'invalid-id' ? 'read' : 'not read'

bothTest.each(ofEachKind(spellings, kindOf))(
  'a project record with %s is named, and shown without harm',
  async (_, spell, rule) => {
    const bench = await at('opened')
    const forger = await Forger.of(bench)
    const forged = await titled(forger, spell)
    const errors = await errorsOf(bench)
    expect(errors.every(([, commit]) => commit === forged)).toBe(true)
    expect(new Set(errors.map(([found]) => found))).toEqual(new Set([rule]))
    for (const args of [['check'], ['status', PROJECT], ['log', PROJECT]]) {
      const { out, err } = await bench.bd(undefined, ...args)
      for (const hidden of ['\u001b', '\u202e', '\u200b']) expect(out + err).not.toContain(hidden)
    }
  },
)

test('hostile text is refused at once, however it is nested, repeated or long', () => {
  const front = `---\n${'x: y\n'.repeat(2_000_000)}---\n`
  const bomb = Array.from({ length: 200 }, (_, n) => `k${n}: &a${n} [*a${n - 1}, *a${n - 1}]`).join(
    '\n',
  )
  for (const [path, text] of [
    [`${FOLDER}/idea.md`, front],
    [RECORD, bomb],
    [RECORD, '['.repeat(60_000)],
    ['policy.yaml', '{'.repeat(250_000)],
    ['policy.yaml', `a: ${'"\\'.repeat(100_000)}`],
  ] as const) {
    const bytes = Buffer.from(text)
    const { content } = readEntry(path, bytes, '')
    expect(content.kind, path).toBe('broken')
  }
})

test('front matter in a language that could run is not run, and goes before no gate', async () => {
  const bench = await at('opened')
  const forger = await Forger.of(bench)
  const sprung = join(bench.base, 'sprung')
  const forged = await forger.commit(
    OFFICER,
    saving(`---js\nrequire('fs').writeFileSync('${sprung}', '')\n---\n\n## 提出依据\n\n好\n`),
  )
  forger.settle()
  expect(await errorsOf(bench)).toEqual([['front-matter-language', forged]])
  expect(await bench.refusal(HEAD, 'submit', PROJECT)).toContain('front-matter-language')
  expect(existsSync(sprung)).toBe(false)
})

test('a reason with an escape sequence cannot move the screen of whoever reads it', async () => {
  const bench = await at('opened')
  const ran = await bench.bd(
    ADMIN,
    'parameter',
    'set',
    'board-term',
    '7',
    '--reason',
    '改\u001b[2J\u202e了',
  )
  const { out, err } = await bench.bd(undefined, 'log')
  for (const text of [ran.out, ran.err, out, err])
    for (const hidden of ['\u001b', '\u202e']) expect(text).not.toContain(hidden)
  expect(await errorsOf(bench)).toEqual([])
})
