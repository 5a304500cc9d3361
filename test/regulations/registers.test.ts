/** Every register that comes with bd is sound, its notes name rules that the sources have, and each that it enforces is broken by a case. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { lintRegister } from '../../src/core/lint/register.ts'
import { readRegister } from '../../src/documents/register.ts'
import { readYaml } from '../../src/documents/source.ts'
import { type RegisterTries, tried } from '../workbench/tried-register.ts'

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

const WORDS = ['rules', 'without', 'key', 'refused', 'by', 'reason', 'fields', 'rows', 'sections']

function tries(id: string): RegisterTries | undefined {
  const file = join(import.meta.dirname, 'registers', `${id}.yaml`)
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as RegisterTries) : undefined
}

describe.each(ids)('cases of %s', (id) => {
  const source = readYaml(id, readFileSync(join(SHELF, id, '1/register.yaml'), 'utf8'))
  const read = source.ok ? readRegister(source.value) : source
  if (!read.ok) throw new Error(id)
  const register = read.value
  const all = tries(id)

  test('each rule that it enforces is broken by one, and no other is named', () => {
    const named = all?.tries.flatMap(({ cases }) => cases.flatMap(({ rules }) => rules)) ?? []
    const enforced = register.notes.filter(({ met }) => met === 'enforced').map(({ rule }) => rule)
    expect([...new Set(named)].sort()).toEqual([...new Set(enforced)].sort())
  })

  test.each(all?.tries ?? [])('what is to be taken is taken, what differs is refused', (one) => {
    const { taken, cases } = tried(register, all!, one)
    expect(taken).toEqual([])
    for (const [at, each] of one.cases.entries()) {
      expect(Object.keys(each).filter((word) => !WORDS.includes(word))).toEqual([])
      const expected = each.refused ?? `record-incomplete ${each.without ?? ''}`
      expect(cases[at], JSON.stringify(each)).toEqual([expected])
    }
  })
})
