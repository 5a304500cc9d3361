/** The notes of the regulations that come with bd read as an officer would write them: by titles, not by ids. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const PROCESSES = join(import.meta.dirname, '../../templates/processes')
const POLICY = join(import.meta.dirname, '../../templates/policy/full.yaml')

interface Noted {
  readonly notes: readonly {
    readonly rule: string
    readonly text: { readonly zh: string; readonly en: string }
  }[]
}

/** Every id that the regulation or its roster declares and nobody would take for a word. */
function idsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = Array.isArray(value) ? [] : Object.keys(value)
  return [...own, ...Object.values(value).flatMap(idsOf)].filter((id) =>
    /^[a-z]+(-[a-z]+)+$/.test(id),
  )
}

/** English words that are written with a hyphen anyway. */
const WORDS = new Set([
  'due-diligence',
  're-survey',
  'market-research',
  'office-meeting',
  'new-build',
  'pre-evaluation',
  'post-evaluation',
  'on-site',
  'call-back',
])

test.each(readdirSync(PROCESSES))('the notes of %s name everything by its title', (process) => {
  const file = join(PROCESSES, process, '1/process.yaml')
  const regulation: Noted = parse(readFileSync(file, 'utf8'))
  const declared = [regulation, parse(readFileSync(POLICY, 'utf8')) as unknown]
  const ids = new Set(declared.flatMap(idsOf).filter((id) => !WORDS.has(id)))
  expect(ids.size).toBeGreaterThan(20)
  for (const { rule, text } of regulation.notes) {
    const latin = text.zh.replaceAll(/S\d-[A-Z]-\d+|\bbd\b/g, '').match(/[A-Za-z]+/g)
    expect(latin, rule).toBeNull()
    const named = text.en.match(/[a-z]+(?:-[a-z]+)+/g) ?? []
    expect(
      named.filter((word) => ids.has(word)),
      rule,
    ).toEqual([])
  }
})

test.each([
  ['group-investment', ['S0-B-4', 'S0-B-9', 'S0-B-13', 'S0-B-14', 'S0-B-22', 'S0-B-25']],
  ['capital-operation', ['S0-A-4', 'S0-A-13', 'S0-A-14', 'S0-A-19', 'S0-A-22']],
  ['sector-investment', ['S0-C-8', 'S0-C-15', 'S0-C-22', 'S0-C-23']],
] as const)('%s marks what it reads into its source, or adds to it', (process, rules) => {
  const file = join(PROCESSES, process, '1/process.yaml')
  const { notes }: Noted = parse(readFileSync(file, 'utf8'))
  for (const rule of rules) {
    const told = notes.filter((one) => one.rule === rule).map(({ text }) => text)
    expect(
      told.some(({ zh }) => /^(?:读法|公司所加)：/.test(zh)),
      rule,
    ).toBe(true)
    expect(
      told.some(({ en }) => /^(?:Reading|Added): /.test(en)),
      rule,
    ).toBe(true)
  }
})
