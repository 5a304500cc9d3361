/** A department of the fixtures as a workspace: its roster, registers, processes and duties published, its parameters set. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bench, newBench } from './bench.ts'
import { keyed } from './keys.ts'
import { ADMIN } from './people.ts'

const DEPARTMENTS = join(import.meta.dirname, '../../fixtures/departments')

/** A workspace of the department with all that it publishes, and its parameters; first the register that the others point at. */
export async function opened(
  department: string,
  first: string,
  parameters: readonly (readonly [process: string, name: string, value: string])[],
): Promise<Bench> {
  const at = join(DEPARTMENTS, department)
  const roster = readFileSync(join(at, 'roster.yaml'), 'utf8')
  const bench = await newBench({ roster: () => keyed(roster), processes: [], parameters: false })
  for (const [kind, verb] of [
    ['registers', 'register'],
    ['processes', 'process'],
    ['duties', 'duty'],
  ] as const) {
    const ids = readdirSync(join(at, kind))
    for (const id of ids.toSorted((a, b) => Number(b === first) - Number(a === first))) {
      const folder = join(at, kind, id, '1')
      await bench.ok(ADMIN, verb, 'publish', folder, '--reason', '办公会决定')
    }
  }
  for (const [process, name, value] of parameters) {
    const why = ['--process', process, '--reason', '办公会决定']
    await bench.ok(ADMIN, 'parameter', 'set', name, value, ...why)
  }
  return bench
}

/** Puts a scan of its own behind the document. */
export async function attach(
  bench: Bench,
  by: string,
  project: string,
  document: string,
): Promise<void> {
  const file = join(bench.base, `${document}-${project}.pdf`)
  writeFileSync(file, `%PDF-1.4 ${document} of ${project}`)
  await bench.ok(by, 'attach', project, document, file)
}

/** Drafts the document, writes rows in place of the empty one, and leaves the rest to the workbench. */
export async function rows(bench: Bench, by: string, path: string, lines: readonly string[]) {
  const [, , project = '', name = ''] = path.split('/')
  await bench.ok(by, 'draft', project, name.replace(/\.md$/, ''))
  bench.write(path, bench.read(path).replace(/^\|(?: +\|)+$/m, lines.join('\n')))
}
