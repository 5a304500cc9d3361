/** Keys, and names of things, that are written in Chinese: each is told with the key, or the id, that was meant. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lintText } from '../../src/commands/steps/lint-file.ts'
import { chineseNames, keyCalled } from '../../src/documents/chinese-keys.ts'
import { LATER } from '../../src/documents/process-later.ts'
import { schemas } from '../../src/documents/schemas.ts'

const SOUND = readFileSync(join(import.meta.dirname, '../../fixtures/processes/sound.yaml'), 'utf8')

/** Every map of a schema, by the keys that may stand in it. */
function* levels(schema: unknown): Generator<readonly string[]> {
  if (typeof schema !== 'object' || schema === null) return
  const { properties } = schema as { readonly properties?: object }
  if (properties !== undefined) yield Object.keys(properties)
  for (const part of Object.values(schema)) yield* levels(part)
}

const CARRIED = new Set<string>(Object.values(LATER).flat())
/** A text in both languages is written so. */
const LANGUAGES = new Set(['zh', 'en'])

describe.each(['process', 'policy'])('the keys of %s', (name) => {
  test('each has a name in Chinese, which names no other where it stands', () => {
    for (const keys of levels(schemas()[name])) {
      for (const key of keys.filter((one) => !CARRIED.has(one) && !LANGUAGES.has(one))) {
        const [first] = chineseNames(key)
        expect(first, key).toBeDefined()
        expect(keyCalled(first!, keys), `${first} among ${keys.join(' ')}`).toBe(key)
      }
    }
  })
})

function suggested(from: string, to: string) {
  expect(SOUND).toContain(from)
  const { findings } = lintText('process.yaml', SOUND.replace(from, to), () => ({}))
  return findings.map(({ rule, facts }) => [rule, 'suggestion' in facts ? facts.suggestion : ''])
}

test.each([
  ['        secretary: secretary', '        秘书: secretary', 'secretary'],
  ['        within: 10 working days', '        期限: 10 working days', 'within'],
  ['owner: head', '责任角色: head', 'owner'],
  ['    receipt: { by: operations }', '    接收: { by: operations }', 'receipt'],
  ['passed: signing, rejected: end', '通过: signing, rejected: end', 'passed'],
  ['    then: study', '    下一阶段: study', 'then'],
])('a key in Chinese is told with its key, and with nothing else: %s', (from, to, key) => {
  expect(suggested(from, to)).toEqual([['unknown-field', key]])
})

test('an answer, a stage or a document that is called by its title is told with its id', () => {
  expect(
    suggested(
      '- { when: [ goods, any ], gives: study }',
      '- { when: [ 货物, any ], gives: study }',
    ),
  ).toContainEqual(['value-never-taken', 'goods'])
  const titled = SOUND.replace('  - stage: study', '  - stage: study\n    title: 可行性研究')
  const { findings } = lintText(
    'process.yaml',
    titled.replace('    then: study', '    then: 可行性研究'),
    () => ({}),
  )
  expect(findings).toMatchObject([
    { rule: 'invalid-id', facts: { id: '可行性研究', suggestion: 'study' } },
  ])
})
