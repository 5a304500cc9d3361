/** Usage errors of the argument parser are said in words; the parser itself speaks English only. */
import { verbMeant } from './verbs/verbs.ts'
import { inLanguage } from './phrases/help-placeholders.ts'
import type { Voice } from './voice.ts'

/** What the parser's codes mean, in Chinese and English; `$1`, `$2` are what its message quotes. */
const parserWords = ({ t }: Voice): Readonly<Record<string, string>> => ({
  'commander.unknownOption': t('没有选项 $1', 'there is no option $1'),
  'commander.unknownCommand': t('没有命令 $1', 'there is no command $1'),
  'commander.missingArgument': t('缺少参数：$1', 'missing: $1'),
  'commander.optionMissingArgument': t('选项 $1 后面缺少值', 'the option $1 needs a value'),
  'commander.missingMandatoryOptionValue': t('必须给出选项 $1', 'the option $1 is needed'),
  'commander.conflictingOption': t(
    '选项 $1 与选项 $2 不能同时使用',
    'the options $1 and $2 do not go together',
  ),
  'commander.invalidArgument': t('$1 的值 $2 不能用', '$1 cannot be $2'),
  'commander.excessArguments': t(
    '参数过多；含有空格的文字请用双引号括起来',
    'too many arguments; put text with blanks into double quotes',
  ),
})

/** Where the mistake was made: the command line up to there, and how it is used. */
export interface Mistaken {
  /** `bd approve`. */
  readonly command: string
  /** `<项目>`, empty where the command takes no arguments. */
  readonly takes: string
}

/** The message of a usage error: what is wrong, the nearest name where one is near, and how the command is used. */
export function usageText(v: Voice, code: string, message: string, mistaken?: Mistaken): string {
  const english = message.replace(/^error: /u, '')
  const template = parserWords(v)[code] ?? v.t('命令行有误', 'the command line is wrong')
  const [, first = ''] = /^([^\n]*)/u.exec(english) ?? []
  const quoted = [...first.matchAll(/'([^']*)'/gu)].map(([, name = '']) =>
    // An argument is quoted by its bare name, an option with its placeholder.
    code === 'commander.missingArgument'
      ? inLanguage(v, `<${name}>`).slice(1, -1)
      : inLanguage(v, name),
  )
  const text = template.replaceAll(/\$(\d)/gu, (_, n: string) => quoted[Number(n) - 1] ?? '').trim()
  const near =
    /\(Did you mean (?:one of )?([^)]*?)\?\)/u.exec(english)?.[1] ??
    inEnglish(code, quoted, mistaken)
  const meant =
    near === undefined
      ? ''
      : v.t(`；是否想用 ${near.replaceAll(', ', '、')}？`, `; did you mean ${near}?`)
  return [`${text}${meant}`, ...how(v, mistaken)].join('\n')
}

/** The command that a Chinese word stands for, where it was typed in the place of one. */
function inEnglish(
  code: string,
  [word = '']: readonly string[],
  mistaken: Mistaken | undefined,
): string | undefined {
  if (code !== 'commander.unknownCommand') return undefined
  const verb = verbMeant(word, mistaken?.command.replace(/^bd ?/u, ''))
  return verb === undefined ? undefined : `bd ${verb}`
}

function how(v: Voice, mistaken: Mistaken | undefined): readonly string[] {
  if (mistaken === undefined) return []
  const { command, takes } = mistaken
  const line = `${command} ${takes}`.trimEnd()
  return v.t(
    [`用法：${line}`, `说明与示例：${command} --help`],
    [`usage: ${line}`, `more, with examples: ${command} --help`],
  )
}
