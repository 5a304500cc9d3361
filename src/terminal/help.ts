/** Help texts: what commander needs so that Chinese stands aligned and its titles are in the language. */
import type { Language } from '../core/workspace.ts'
import type { Paint } from './colour.ts'
import { displayWidth, wrapWords } from './width.ts'

/** A part of commander's help configuration, as pure functions. */
export interface HelpFormat {
  displayWidth(text: string): number
  boxWrap(text: string, width: number): string
  styleTitle(title: string): string
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '通用选项：',
  'Commands:': '命令：',
}

/** How help is laid out in a language. */
export function helpFormat(language: Language, paint: Paint): HelpFormat {
  return {
    displayWidth,
    boxWrap: (text, width) => wrapWords(text, width).join('\n'),
    styleTitle: (title) => {
      return paint('strong', language === 'zh' ? (TITLES[title] ?? title) : title)
    },
  }
}
