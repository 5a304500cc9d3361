import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { runBd } from '../../src/commands/run.ts'
import { schemas } from '../../src/documents/schemas.ts'
import { longTest, test } from '../workbench/long.ts'
import { temporary } from '../workbench/temporary.ts'

const folder = temporary()

async function bd(...argv: readonly string[]) {
  let out = ''
  let err = ''
  const code = await runBd(argv, {
    cwd: folder,
    env: {},
    out: { write: (text: string) => (out += text) },
    err: { write: (text: string) => (err += text) },
  })
  return { code, out, err }
}

test('the schema of a process is printed as JSON, the very one that the shape gives', async () => {
  const { code, out } = await bd('schema', 'process')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(schemas()['process'])))
})

test('without a name the schemas are listed, and how an editor comes by them', async () => {
  const { code, out } = await bd('schema', '--lang', 'en')
  expect(code).toBe(0)
  for (const name of Object.keys(schemas())) expect(out).toContain(`${name}\n`)
  expect(out).toContain('bd schema --write <folder>')
})

longTest(
  'files for an editor are written, one a schema, and the line that points to one is told',
  async () => {
    const { code, out } = await bd('schema', '--write', 'editor', '--lang', 'en')
    expect(code).toBe(0)
    for (const [name, schema] of Object.entries(schemas())) {
      const text = readFileSync(join(folder, 'editor', `${name}.schema.json`), 'utf8')
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(schema)))
    }
    expect(out).toContain('# yaml-language-server: $schema=editor/process.schema.json')
  },
)

test('a schema that is not there is refused with those that are', async () => {
  const { code, err } = await bd('schema', 'proces', '--write', 'nowhere')
  expect(code).toBe(2)
  expect(err).toContain('process')
  expect(existsSync(join(folder, 'nowhere'))).toBe(false)
})

test('a decision table is known to the editor', () => {
  const { properties } = schemas()['process'] as { properties: Record<string, object> }
  expect(JSON.stringify(properties['tables'])).toContain('"gives"')
})
