/** Each broken process of the fixtures is found broken where it is, and nowhere else; the sound ones are proven sound. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lintText } from '../../src/commands/steps/lint-file.ts'
import type { Company } from '../../src/core/lint/lint.ts'
import { readPolicyInput } from '../../src/documents/policy-input.ts'

const ROOT = join(import.meta.dirname, '../..')
const FIXTURES = join(ROOT, 'fixtures/processes')

function rosterIn(file: string): Company {
  const read = readPolicyInput(file, readFileSync(join(ROOT, file), 'utf8'))
  if (!read.ok) throw new Error(JSON.stringify(read.findings))
  return { policy: read.value }
}

/** What lint finds in a file, as `rule line:column`, in the order of the file. */
function found(file: string, company: Company = {}): readonly string[] {
  const text = readFileSync(file, 'utf8')
  const { findings } = lintText('process.yaml', text, () => company)
  return findings.map(({ rule, place }) => `${rule} ${place?.line}:${place?.column}`).sort()
}

const broken = readdirSync(FIXTURES).filter(
  (name) => name !== 'sound.yaml' && name !== 'roster.yaml',
)

/** The first line of a broken process: what is found where, whether the roster is needed, and what is wrong. */
const HEAD = /^# ([a-z-]+ \d+:\d+(?:, [a-z-]+ \d+:\d+)*)( \(with the roster\))? -- \S/

test('there are many ways to break a process, each by itself', () => {
  expect(broken.length).toBeGreaterThanOrEqual(40)
})

describe.each(broken)('%s', (name) => {
  test('is found broken at its place', () => {
    const file = join(FIXTURES, name)
    const [, expected = '', roster] = HEAD.exec(readFileSync(file, 'utf8')) ?? []
    const company = roster === undefined ? {} : rosterIn('fixtures/processes/roster.yaml')
    expect(expected).not.toBe('')
    expect(found(file, company)).toEqual(expected.split(', ').sort())
  })
})

test('the process that all of them differ from is sound, with and without its roster', () => {
  const file = join(FIXTURES, 'sound.yaml')
  expect(found(file)).toEqual([])
  expect(found(file, rosterIn('fixtures/processes/roster.yaml'))).toEqual([])
})

test.each(readdirSync(join(ROOT, 'templates/processes')))(
  'the regulation %s that comes with bd is proven sound',
  (process) => {
    const file = join(ROOT, 'templates/processes', process, '1/process.yaml')
    expect(found(file)).toEqual([])
  },
)

test('the roster that comes with bd is enough for the group investment', () => {
  const file = join(ROOT, 'templates/processes/group-investment/1/process.yaml')
  expect(found(file, rosterIn('templates/policy/starter.yaml'))).toEqual([])
})
