/** Core declares the rules of an area, and the terminal says them, in files of one name. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allRules, rulesByArea } from '../../src/core/rules/rules.ts'

const SRC = join(import.meta.dirname, '../../src')
const CORE = join(SRC, 'core/rules')
const TERMINAL = join(SRC, 'terminal/rules')

/** Files beside the areas: what a rule and a finding are, in core; what words are made of, in the terminal. */
const BESIDE = [
  'finding.ts',
  'name-kind.ts',
  'rule.ts',
  'epoch-name.ts',
  'rulebook.ts',
  'rules.ts',
  'cannot-run.ts',
  'finding-data.ts',
  'areas.ts',
  'telling.ts',
  'words.ts',
]

function areasIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((file) => !BESIDE.includes(file))
}

async function idsIn(file: string, ending: string): Promise<readonly string[]> {
  const found = Object.entries((await import(file)) as Record<string, object>)
  return found.filter(([name]) => name.endsWith(ending)).flatMap(([, ids]) => Object.keys(ids))
}

test('both have the same areas', () => {
  expect(areasIn(TERMINAL)).toEqual(areasIn(CORE))
})

test('a rule stands in one area, the same on both sides', async () => {
  const all: string[] = []
  for (const area of areasIn(CORE)) {
    const declared = await idsIn(join(CORE, area), 'Rules')
    expect(await idsIn(join(TERMINAL, area), 'Words'), area).toEqual(declared)
    const found = rulesByArea().find(([name]) => `${name}.ts` === area)
    expect(found?.[1] ?? [], area).toEqual(declared)
    all.push(...declared)
  }
  expect(all.sort()).toEqual([...allRules()].sort())
})
