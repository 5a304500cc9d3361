/** Whoever says that there is no partner is not asked for its name; whoever says that there is one is, afterwards. */
import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { askedUnder } from '../../src/core/process/dependent-facts.ts'
import type { Process } from '../../src/core/process/process.ts'
import type { Value } from '../../src/core/record/record.ts'
import { readProcess } from '../../src/documents/process.ts'
import { readYaml } from '../../src/documents/source.ts'

function shipped(name: string): Process {
  const path = join(import.meta.dirname, `../../templates/processes/${name}/1/process.yaml`)
  const source = readYaml('process.yaml', readFileSync(path, 'utf8'))
  const process = source.ok ? readProcess(source.value) : source
  if (!process.ok) throw new Error('unreadable')
  return process.value
}

const partner = (name: string, known: Readonly<Record<string, Value>>) =>
  askedUnder(shipped(name), 'partner', known)

test.each(['group-investment', 'sector-investment'])(
  '%s asks for the partner after whether there is one, and only where there is',
  (name) => {
    expect(partner(name, {})).toEqual({ asked: false, waits: ['has-partner'] })
    expect(partner(name, { 'has-partner': 'no' }).asked).toBe(false)
    expect(partner(name, { 'has-partner': 'yes' }).asked).toBe(true)
  },
)

test('a process in which it always matters asks for it at its place', () => {
  expect(partner('capital-operation', {})).toEqual({ asked: true, waits: [] })
})

test('what is not optional is always asked', () => {
  const process = shipped('group-investment')
  for (const fact of Object.keys(process.facts).filter((one) => one !== 'partner')) {
    expect(askedUnder(process, fact, {}).asked, fact).toBe(true)
  }
})
