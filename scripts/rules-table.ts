/** The tables of all rules, made from the words that bd itself says. */
import { severityOf, allRules } from '../src/core/rules/rules.ts'
import type { Language } from '../src/core/record/workspace.ts'
import { explainRule } from '../src/terminal/rules/finding.ts'
import { voiceOf } from '../src/terminal/voice.ts'

/** A table stands between these lines. */
export const BEGIN = '<!-- rules -->'
export const END = '<!-- /rules -->'

const HEADS = {
  zh: ['规则', '级别', '含义', '处理'],
  en: ['rule', 'severity', 'what it means', 'how it is mended'],
} as const

/** One row for each rule, sorted by id. */
export function rowsOf(language: Language): readonly string[] {
  const { severities } = voiceOf(language).vocabulary
  return [...allRules()].sort().map((rule) => {
    const { meaning, help } = explainRule(voiceOf(language), rule)
    return row([`\`${rule}\``, severities[severityOf(rule)], meaning, help])
  })
}

/** The whole table in Markdown. */
export function tableOf(language: Language): string {
  const head = HEADS[language]
  return [row(head), row(head.map(() => '---')), ...rowsOf(language), ''].join('\n')
}

/** The text with its table written anew; as it is, where it has no place for one. */
export function withTable(text: string, language: Language): string {
  const [before, after] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (before === -1 || after < before) return text
  const head = text.slice(0, before + BEGIN.length)
  return `${head}\n\n${tableOf(language)}\n${text.slice(after)}`
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(escaped).join(' | ')} |`
}

/** Nothing in a cell is Markdown or HTML but the rule's own code. */
function escaped(text: string): string {
  return text.replaceAll(/[<|*]/g, (character) => `\\${character}`)
}
