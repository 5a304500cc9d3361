/** The page on what is proved names rules that there are, the same in both languages. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { allRules } from '../../src/core/rules/rules.ts'

/** The rules in the table of claims, in their order. */
function rulesIn(page: string): readonly string[] {
  const rows = readFileSync(page, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
  return rows.flatMap((row) => [...row.matchAll(/`([a-z]+(?:-[a-z]+)+)`/gu)].map(([, id]) => id!))
}

test('docs/security.md names rules that there are, and docs/security.zh.md the same ones', () => {
  const named = rulesIn('docs/security.md')
  const known = new Set<string>(allRules())
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((rule) => !known.has(rule))).toEqual([])
  expect(rulesIn('docs/security.zh.md')).toEqual(named)
})
