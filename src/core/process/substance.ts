/** A line of a document gives an account of its own, or holds words that stand in place of one. */
import type { Substance } from './document.ts'

const OMITTED =
  /^(?:略|从略|待定|待补|待补充|待填|待填写|待完善|待核实|待续|空|x{2,}|×{2,}|tbd|todo|omitted|to be (?:determined|decided|filled in|added|completed)|pending)$/iu
const ELSEWHERE =
  /^(?:详?见(?:附件|附后|附表|附文|正文|另附|上|下|前|后)\S{0,4}|附后|另附|同上|同前|same as above|(?:please )?see (?:the )?(?:attachment|attached(?: file)?|annex|above|below)s?)$/iu
const NONE = /^(?:无|没有|暂无|不适用|不涉及|不存在|none|nil|nothing|no|n\/a|not applicable)$/iu

/** Marks of Markdown and punctuation that say nothing by themselves. */
const DRESS = /[\s*_`~#|()（）[\]【】{}「」『』“”"'‘’<>《》。．.，,、；;：:！!？?…—–\-/\\+=·]+/gu
const BREAKS = /<br\s*\/?>|&nbsp;|&emsp;|&ensp;/giu
const ITEM = /^(?:[-*+]|\d{1,3}[.)．、]|[（(][一二三四五六七八九十\d]{1,3}[）)])\s*/u

/** What one line, cell or value says. Looks at no more than its beginning, for words of this kind are short. */
export function substanceOf(text: string): Substance {
  const bare = text.replaceAll(BREAKS, ' ').trim().replace(ITEM, '')
  if (bare.length > 60) return 'text'
  if (/^(?:[-*_]\s*){3,}$/u.test(text.trim())) return 'nothing'
  const words = bare.replaceAll(/\s+/gu, ' ').replace(/^\W*n\/a\W*$/iu, 'none')
  const naked = words.replaceAll(DRESS, ' ').trim()
  if (naked === '') return bare === '' ? 'nothing' : 'omitted'
  if (OMITTED.test(naked)) return 'omitted'
  if (ELSEWHERE.test(naked)) return 'elsewhere'
  return NONE.test(naked) ? 'none' : 'text'
}

/** The cells of a table's row. */
export function cellsOf(row: string): readonly string[] {
  return row
    .trim()
    .replace(/^\|/u, '')
    .replace(/\|$/u, '')
    .split('|')
    .map((cell) => cell.trim())
}

/** Whether the line parts a table's head from its rows. */
export function isTableRule(row: string): boolean {
  const cells = cellsOf(row)
  return row.includes('-') && cells.every((cell) => /^:?-+:?$/u.test(cell))
}
