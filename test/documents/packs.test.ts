/** The packs that come with bd name what comes with bd. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPack } from '../../src/documents/pack.ts'
import { valueOf } from './findings-of.ts'

const TEMPLATES = join(import.meta.dirname, '../../templates')
const files = readdirSync(join(TEMPLATES, 'packs'))
const packOf = (file: string) =>
  valueOf(readPack(file, readFileSync(join(TEMPLATES, 'packs', file), 'utf8')))

test.each(files)('%s is called as its file is, and brings what is there, once', (file) => {
  const pack = packOf(file)
  expect(`${pack.pack}.yaml`).toBe(file)
  const { processes, registers, duties } = pack
  for (const [kind, ids] of Object.entries({ processes, registers, duties })) {
    expect(new Set(ids).size).toBe(ids.length)
    const missing = ids.filter((id) => !existsSync(join(TEMPLATES, kind, id, '1')))
    expect(missing, kind).toEqual([])
  }
})

test('the packs stand one behind the other', () => {
  const places = files.map((file) => packOf(file).place)
  expect(places.toSorted((a, b) => a - b)).toEqual(files.map((_, index) => index + 1))
})
