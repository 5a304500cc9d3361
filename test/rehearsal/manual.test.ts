/** The manual of process tests: its example runs as it says, its tables name every deed and every word. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runBd } from '../../src/commands/run.ts'
import { schemas } from '../../src/documents/schemas.ts'
import { edited } from '../../fixtures/worlds/small.ts'
import { temporary } from '../workbench/temporary.ts'

const DOCS = join(import.meta.dirname, '../../docs')

interface Schema {
  readonly properties: Readonly<Record<string, Schema>>
  readonly items: Schema
  readonly anyOf: readonly Schema[]
  readonly required?: readonly string[]
}

const schema = schemas()['process-test'] as Schema
const steps = schema.properties['tests']!.items.properties['steps']!.items.anyOf
const COMMON = ['on', 'after', 'refused', 'expect']

/** Every deed with the words that may be said with it. */
const deeds = steps.flatMap(({ properties }) => {
  const [deed, ...words] = Object.keys(properties).filter((word) => !COMMON.includes(word))
  return deed === undefined ? [] : [{ deed, words }]
})

describe.each([
  ['zh', 'testing-a-regulation.zh.md'],
  ['en', 'testing-a-regulation.md'],
] as const)('in %s', (language, name) => {
  const text = readFileSync(join(DOCS, name), 'utf8')

  /** The example on disk. */
  function example(change: (tests: string) => string): string {
    const dir = join(temporary(), 'purchase')
    mkdirSync(dir)
    for (const file of ['process.yaml', 'process.test.yaml']) {
      const [, after = ''] = text.split(`\`\`\`yaml\n# ${file}\n`)
      const [body = ''] = after.split('```')
      writeFileSync(join(dir, file), file === 'process.yaml' ? body : change(body))
    }
    return dir
  }

  async function told(dir: string, coverage: string): Promise<string> {
    let out = ''
    const stream = { write: (part: string) => (out += part) }
    const around = { cwd: dir, env: {}, out: stream, err: stream }
    await runBd(['process', 'test', '.', '--coverage', coverage, '--lang', language], around)
    return out
  }

  test('the example passes and reaches everything, as is printed there', async () => {
    const out = await told(
      example((tests) => tests),
      'all',
    )
    expect(text).toContain(`$ bd process test . --coverage all\n${out.trimEnd()}\n\`\`\``)
  })

  test('the slip in the example fails as is printed there', async () => {
    const slip = (tests: string) =>
      edited(tests, '{ approve: [cao, deng] }', '{ approve: [cao, zhou] }')
    const out = await told(example(slip), 'none')
    const findings = out.slice(out.search(/^(?:错误|error)\[/mu))
    expect(findings).toContain('test-act-refused')
    expect(text).toContain(`\`\`\`\n${findings.trimEnd()}\n\`\`\``)
  })

  test('every word of a file stands there', () => {
    for (const word of Object.keys(schema.properties)) expect(text).toContain(`| \`${word}\``)
    for (const word of COMMON) expect(text).toContain(`| \`${word}: `)
    const look = steps.at(-1)!
    const { expect: expectation } = look.properties
    for (const [word, { properties = {} }] of Object.entries(expectation!.properties)) {
      expect(text).toContain(`\`${word}\``)
      for (const inner of Object.keys(properties)) expect(text).toContain(`\`${inner}\``)
    }
  })

  test.each(deeds)('$deed and its words stand in the table', ({ deed, words }) => {
    const rows = text.split('\n').filter((line) => line.startsWith('| `'))
    const row = rows.findLast((line) => line.split('|')[1]!.includes(`\`${deed}\``))
    expect(row, deed).toBeDefined()
    const above = rows.slice(0, rows.indexOf(row!)).findLast((line) => line.includes('`meeting`'))
    const where = /as above|同上/.test(row!) ? `${above}${row}` : row!
    for (const word of words) expect(where, word).toMatch(new RegExp(`\`${word}[\`:]`))
  })
})

test('the vocabulary is the whole one', () => {
  expect(deeds.length).toBeGreaterThan(25)
})
