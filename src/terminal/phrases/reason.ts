/** A reason in lines. */
import type { Language } from '../../core/record/workspace.ts'
import type { Line } from '../text.ts'
import { labelled, pick } from './view.ts'

/** A reason as it was given, line by line. */
export function reasonLines(language: Language, reason: string): readonly Line[] {
  return textLines(language, pick(language, '原因', 'reason'), reason, '      ')
}

/** What the words beside a decision are: an opinion, a remark that decides nothing, or the reason. */
export function besideText(language: Language, decision: string): string {
  switch (decision) {
    case 'opinion':
      return pick(language, '意见', 'opinion')
    case 'approve':
      return pick(language, '附言', 'remark')
    default:
      return pick(language, '原因', 'reason')
  }
}

/** A labelled text as it was given, line by line. */
export function textLines(
  language: Language,
  label: string,
  text: string,
  indent: string,
): readonly Line[] {
  const [first = '', ...rest] = text.trim().split(/\r?\n/u)
  return [indent + labelled(language, label, first), ...rest.map((line) => indent + line)]
}
