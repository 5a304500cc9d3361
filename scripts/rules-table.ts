/** The tables of all rules by area, made from the words that bd itself says. */
import { type RuleId, rulesByArea, severityOf } from '../src/core/rules/rules.ts'
import type { Language } from '../src/core/record/workspace.ts'
import { areaTitle } from '../src/terminal/rules/areas.ts'
import { explainRule } from '../src/terminal/rules/finding.ts'
import { type Voice, voiceOf } from '../src/terminal/voice.ts'

/** The tables stand between these lines. */
export const BEGIN = '<!-- rules -->'
export const END = '<!-- /rules -->'

const HEADS = {
  zh: ['规则', '级别', '含义', '处理'],
  en: ['rule', 'severity', 'what it means', 'how it is mended'],
} as const

/** Each area with the file that declares it, and one row for each of its rules, sorted by id. */
export function tablesOf(language: Language): string {
  const v = voiceOf(language)
  const head = HEADS[language]
  const parts = rulesByArea().map(([area, rules]) =>
    [
      `## ${areaTitle(v, area)}`,
      '',
      `[core/rules/${area}.ts](../src/core/rules/${area}.ts)`,
      '',
      row(head),
      row(head.map(() => '---')),
      ...[...rules].sort().map((rule) => rowOf(v, rule)),
      '',
    ].join('\n'),
  )
  return parts.join('\n')
}

function rowOf(v: Voice, rule: RuleId): string {
  const { meaning, help } = explainRule(v, rule)
  return row([`\`${rule}\``, v.vocabulary.severities[severityOf(rule)], meaning, help])
}

/** The text with its tables written anew; as it is, where it has no place for them. */
export function withTable(text: string, language: Language): string {
  const [before, after] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (before === -1 || after < before) return text
  const head = text.slice(0, before + BEGIN.length)
  return `${head}\n\n${tablesOf(language)}\n${text.slice(after)}`
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(escaped).join(' | ')} |`
}

/** Nothing in a cell is Markdown or HTML but the rule's own code. */
function escaped(text: string): string {
  return text.replaceAll(/[<|*]/g, (character) => `\\${character}`)
}
