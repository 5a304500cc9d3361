/** Every finding has an id, both languages, a fixture, `bd explain` and a row in the tables; nothing is left over. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runBd } from '../../src/commands/run.ts'
import type { Finding } from '../../src/core/rules/finding.ts'
import { type RuleFacts, type RuleId, allRules } from '../../src/core/rules/rules.ts'
import { findingLines } from '../../src/terminal/findings.ts'
import { NO_NAMES } from '../../src/terminal/names.ts'
import { explainRule, tellFinding } from '../../src/terminal/rules/finding.ts'
import { ruleWords } from '../../src/terminal/rules/rules.ts'
import { tellingOf } from '../../src/terminal/rules/telling.ts'
import { voiceOf } from '../../src/terminal/voice.ts'
import type { RuleFixture } from '../../fixtures/rule.ts'
import { BEGIN, END, tablesOf } from '../../scripts/rules-table.ts'

/** Made once: each takes the words of every rule. */
const ROWS = { zh: tablesOf('zh').split('\n'), en: tablesOf('en').split('\n') }

const ROOT = join(import.meta.dirname, '../..')
const FIXTURES = join(ROOT, 'fixtures/rules')
const LANGUAGES = ['zh', 'en'] as const

/** Does not compile once a rule has no facts declared or none of this name. */
const rules: readonly (keyof RuleFacts)[] = allRules()

async function fixtureOf(rule: RuleId): Promise<RuleFixture> {
  return ((await import(join(FIXTURES, `${rule}.ts`))) as { default: RuleFixture }).default
}

async function explain(language: string, rule: string) {
  let out = ''
  const write = (text: string) => (out += text)
  const surroundings = { cwd: '/', env: {}, out: { write }, err: { write } }
  const code = await runBd(['explain', rule, '--lang', language], surroundings)
  return { code, out }
}

test('each rule has one fixture, and each fixture one rule', () => {
  const files = readdirSync(FIXTURES).map((name) => name.replace(/\.ts$/, ''))
  expect(files.sort()).toEqual([...rules].sort())
  expect(new Set(rules).size).toBe(rules.length)
})

describe.each(rules)('%s', (rule) => {
  let broken: readonly Finding[] = []

  test('is broken by its fixture, and no other is', async () => {
    const fixture = await fixtureOf(rule)
    broken = await fixture.found()
    expect(fixture.rule).toBe(rule)
    expect(fixture.how).toMatch(/^[A-Z].*\.$/)
    expect(broken.map((one) => one.rule)).toContain(rule)
    const found = new Set(broken.map((one) => one.rule))
    expect([...found].sort()).toEqual([...new Set([rule, ...fixture.also])].sort())
  })

  test.each(LANGUAGES)('is told in %s', (language) => {
    for (const finding of broken) {
      const { message, why, help } = tellFinding(voiceOf(language), finding)
      for (const part of [message, why, help]) {
        expect(part).toMatch(/\S/)
        expect(part).not.toMatch(/undefined|\[object|NaN|\$\{/)
        // What is to be filled in is named in the language.
        if (language === 'zh') expect(part).not.toMatch(/<[a-z][a-z -]*>/u)
      }
      // What a rule means does not depend on the facts of a finding.
      const telling = tellingOf(voiceOf(language), NO_NAMES, finding.project)
      const { meaning } = ruleWords[finding.rule](finding.facts as never, telling)
      expect(meaning).toBe(explainRule(voiceOf(language), finding.rule).meaning)
      const shown = findingLines([finding], { voice: voiceOf(language) })
        .flat(2)
        .map(String)
        .join(' ')
      expect(shown).not.toMatch(/undefined/)
    }
  })

  test.each(LANGUAGES)('is explained in %s', async (language) => {
    const { code, out } = await explain(language, rule)
    expect(code).toBe(0)
    expect(out).toContain(rule)
    expect(out).toMatch(language === 'zh' ? /\p{Script=Han}/u : /[a-z]{3}/)
    expect(out).not.toMatch(/undefined|\[object|NaN/)
  })

  test.each(LANGUAGES)('has a row in the %s table', (language) => {
    expect(ROWS[language].filter((row) => row.startsWith(`| \`${rule}\` |`))).toHaveLength(1)
  })
})

test.each([
  ['docs/rules.md', 'en'],
  ['docs/rules.zh.md', 'zh'],
] as const)('%s has the tables as `npm run rules` writes it', (file, language) => {
  const text = readFileSync(join(ROOT, file), 'utf8')
  const [, after = ''] = text.split(BEGIN)
  const [between] = after.split(END)
  expect(between?.trim()).toBe(tablesOf(language).trim())
})
