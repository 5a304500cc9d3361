/** The head of what comes with bd says what the whole file does: the catalogue reads no more than that. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { OFFERED } from '../../src/core/process/catalogue.ts'
import { readDuties } from '../../src/documents/duties.ts'
import { readOffer } from '../../src/documents/offer.ts'
import { readProcess } from '../../src/documents/process.ts'
import { readRegister } from '../../src/documents/register.ts'
import { readYaml } from '../../src/documents/source.ts'
import { valueOf } from './findings-of.ts'

const TEMPLATES = join(import.meta.dirname, '../../templates')
const FOLDERS = { process: 'processes', register: 'registers', duties: 'duties' } as const

/** What the whole file says of what a list tells. */
function whole(kind: (typeof OFFERED)[number], text: string) {
  const source = valueOf(readYaml('file', text))
  if (kind === 'process') {
    const { process: id, family, use, also, sources, ...one } = valueOf(readProcess(source))
    return { ...one, id, catalogued: { family, use, also, sources }, holds: [] }
  }
  if (kind === 'register') {
    const { register: id, ...one } = valueOf(readRegister(source))
    return { ...one, id, holds: [] }
  }
  const { duties: id, list, ...one } = valueOf(readDuties(source))
  return { ...one, id, holds: list.map(({ title }) => title) }
}

test.each(
  OFFERED.flatMap((kind) =>
    readdirSync(join(TEMPLATES, FOLDERS[kind])).map((id) => [kind, id] as const),
  ),
)('the head of the %s %s', (kind, id) => {
  const text = readFileSync(join(TEMPLATES, FOLDERS[kind], id, '1', `${kind}.yaml`), 'utf8')
  const told = valueOf(readOffer(kind, 'file', text))
  const all: ReturnType<typeof whole> & {
    readonly catalogued?: object
    readonly keeps?: readonly string[]
  } = whole(kind, text)
  expect(told.id).toBe(id)
  expect({ id: told.id, version: told.version, title: told.title }).toEqual({
    id: all.id,
    version: all.version,
    title: all.title,
  })
  expect(told.ledger).toBe(all.ledger)
  expect(told.keeps).toEqual(all.keeps)
  expect(told.holds).toEqual(all.holds)
  expect(told.rules).toEqual(all.notes.map(({ rule }) => rule))
  const { family, use, also, sources } = told
  expect({ family, use, also, sources }).toEqual(all.catalogued ?? {})
})
