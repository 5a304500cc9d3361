/** Usage errors of the argument parser in words; the parser itself speaks English only. */
import type { Language } from '../core/workspace.ts'

/** What the parser's codes mean; `$1`, `$2` are what its message quotes. */
const CHINESE: Readonly<Record<string, string>> = {
  'commander.unknownOption': '没有选项 $1',
  'commander.unknownCommand': '没有命令 $1',
  'commander.missingArgument': '缺少参数 $1',
  'commander.optionMissingArgument': '选项 $1 后面缺少值',
  'commander.missingMandatoryOptionValue': '必须给出选项 $1',
  'commander.conflictingOption': '选项 $1 与选项 $2 不能同时使用',
  'commander.invalidArgument': '$1 的值 $2 不能用',
  'commander.excessArguments': '参数过多',
}

/** The message of a usage error, with the nearest name where the parser knows one. */
export function usageText(language: Language, code: string, message: string): string {
  const english = message.replace(/^error: /u, '')
  if (language === 'en') return english
  const template = CHINESE[code]
  if (template === undefined) return english
  const [, first = ''] = /^([^\n]*)/u.exec(english) ?? []
  const quoted = [...first.matchAll(/'([^']*)'/gu)].map(([, name]) => name ?? '')
  const text = template.replaceAll(/\$(\d)/gu, (_, n: string) => quoted[Number(n) - 1] ?? '')
  const near = /\(Did you mean (?:one of )?([^)]*?)\?\)/u.exec(english)?.[1]
  return near === undefined ? text.trim() : `${text.trim()}；是否想用 ${near}`
}
