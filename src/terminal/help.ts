/** Commander needs this so that Chinese stands aligned in help texts, and its own words are in the language. */
import type { Paint } from './colour.ts'
import type { Example } from './verbs/row.ts'
import type { Voice } from './voice.ts'
import { inLanguage } from './phrases/help-placeholders.ts'
import { displayWidth, wrapWords } from './width.ts'

/** A part of commander's help configuration, as pure functions. */
export interface HelpFormat {
  readonly minWidthToWrap: number
  displayWidth(text: string): number
  boxWrap(text: string, width: number): string
  styleTitle(title: string): string
  styleUsage(usage: string): string
  /** Of the verbs in a list only the names: what they take stands in their own help. */
  subcommandTerm(command: { name(): string }): string
  optionTerm(option: { readonly flags: string }): string
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '通用选项：',
  'Commands:': '命令：',
}

/** How help is laid out in a language. */
export function helpFormat(v: Voice, paint: Paint): HelpFormat {
  return {
    minWidthToWrap: 12,
    displayWidth,
    boxWrap: (text, width) => wrapWords(text, width).join('\n'),
    styleTitle: (title) => {
      return paint('strong', v.t(TITLES[title] ?? title, title))
    },
    styleUsage: (usage) => inLanguage(v, usage),
    subcommandTerm: (command) => command.name(),
    optionTerm: ({ flags }) => inLanguage(v, flags),
  }
}

/** A full-width colon brings its own space. */
export function tidyHelp(text: string): string {
  return text.replaceAll('： ', '：')
}

/** The examples of a verb, each command on a line of its own, behind it what it does. */
export function examplesText({ t }: Voice, examples: readonly Example[]): string {
  if (examples.length === 0) return ''
  const lines = examples.flatMap(([command, does]) => [`  ${command}`, `      ${does}`])
  return ['', t('示例：', 'Examples:'), ...lines].join('\n')
}

/** What bd is, and what help and version are for. */
export function programWords({ t }: Voice) {
  return {
    about: t(
      '业务拓展项目、审批与期限，存于一个签名的 git 仓库',
      'projects, approvals and deadlines of a business-development department, in a signed git repository',
    ),
    help: t('显示帮助', 'show help'),
    version: t('显示版本', 'show the version'),
  }
}
