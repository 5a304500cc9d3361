/** Lines show a reason. */
import type { Line } from '../text.ts'
import type { Voice } from '../voice.ts'

/** A reason as it was given, line by line. */
export function reasonLines(v: Voice, reason: string): readonly Line[] {
  return textLines(v, v.t('原因', 'reason'), reason, '      ')
}

/** What the words beside a decision are: an opinion, a remark that decides nothing, or the reason. */
export function besideText(v: Voice, decision: string): string {
  switch (decision) {
    case 'opinion':
      return v.t('意见', 'opinion')
    case 'approve':
      return v.t('附言', 'remark')
    default:
      return v.t('原因', 'reason')
  }
}

/** A labelled text as it was given, line by line. */
export function textLines(v: Voice, label: string, text: string, indent: string): readonly Line[] {
  const [first = '', ...rest] = text.trim().split(/\r?\n/u)
  return [indent + v.labelled(label, first), ...rest.map((line) => indent + line)]
}
