/** Every register that comes with bd is sound, and its notes name rules that the sources have. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lintRegister } from '../../src/core/lint/register.ts'
import { readRegister } from '../../src/documents/register.ts'
import { readYaml } from '../../src/documents/source.ts'

const SHELF = join(import.meta.dirname, '../../templates/registers')
const ids = readdirSync(SHELF)

test.each(ids)('%s', (id) => {
  const source = readYaml(id, readFileSync(join(SHELF, id, '1/register.yaml'), 'utf8'))
  const read = source.ok ? readRegister(source.value) : source
  expect(read.ok ? [] : read.findings).toEqual([])
  if (!read.ok) return
  expect([read.value.register, read.value.version]).toEqual([id, 1])
  expect(lintRegister(read.value, { registers: ids }).map(({ finding }) => finding)).toEqual([])
  for (const { rule, text } of read.value.notes) {
    expect(rule).toMatch(/^S\d-[A-L]-\d+$/)
    expect(text.zh).toMatch(/\p{Script=Han}/u)
    expect(text.en).toMatch(/^[a-z]/)
  }
})
