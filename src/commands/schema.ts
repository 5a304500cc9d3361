/** `bd schema [name]`: the JSON Schemas of the files that people write, for editors. Works anywhere. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { schemas } from '../documents/schemas.ts'
import { envelopeText } from '../terminal/envelope.ts'
import { jsonText } from '../terminal/json.ts'
import { schemaListLines, writtenSchemaLines } from '../terminal/phrases/schema.ts'
import type { Session } from './session.ts'
import { UsageError } from './steps/refusal.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const { screen } = session
  const { voice } = screen
  const wanted = wantedSchemas(argument(args, 0))
  const folder = text(options, 'write')
  if (folder !== undefined) return write(session, wanted, folder)
  if (screen.json) {
    screen.raw(envelopeText('schema', { schemas: wanted }, [], { voice }))
  } else if (argument(args, 0) === '') {
    screen.results(schemaListLines(voice, Object.keys(wanted)))
  } else for (const schema of Object.values(wanted)) screen.raw(jsonText(schema))
  return 0
}

/** The schema of this name, or all of them. */
function wantedSchemas(name: string): Readonly<Record<string, object>> {
  const all = schemas()
  if (name === '') return all
  const schema = Object.hasOwn(all, name) ? all[name] : undefined
  if (schema !== undefined) return { [name]: schema }
  const known = Object.keys(all).join(', ')
  throw new UsageError('unknown-choice', { option: '<name>', found: name, known })
}

/** Writes one file for each into the folder, for an editor's settings to point to. */
async function write(
  { cwd, screen }: Session,
  wanted: Readonly<Record<string, object>>,
  folder: string,
): Promise<number> {
  const { voice } = screen
  const there = resolve(cwd, folder)
  await mkdir(there, { recursive: true })
  const files = Object.entries(wanted).map(([name, schema]) => ({
    name,
    file: relative(cwd, join(there, `${name}.schema.json`)),
    schema,
  }))
  for (const { file, schema } of files) await writeFile(resolve(cwd, file), jsonText(schema))
  const data = { files: files.map(({ name, file }) => ({ name, file })) }
  if (screen.json) screen.raw(envelopeText('schema', data, [], { voice }))
  else
    screen.results(
      writtenSchemaLines(
        voice,
        files.map(({ file }) => file),
      ),
    )
  return 0
}
