/** Why an act that others were quicker than has nothing to be about any more. */
import type { OutOfDate } from '../../core/agenda/overtaken-acts.ts'
import type { Names } from '../names.ts'
import type { Voice } from '../voice.ts'
import { outcomeWord } from '../words/decisions.ts'

/** Without a reason others saved the very same. */
export function pastText(
  v: Voice,
  { past, names }: { readonly past?: OutOfDate; readonly names: Names },
): string {
  const { t } = v
  if (past === undefined) return t('他人保存的内容与此相同', 'what others saved is the same')
  if (past.why === 'decided') {
    const outcome = outcomeWord(v, undefined, past.result)
    return t(`对方已有结果：${outcome}`, `it was decided meanwhile: ${outcome}`)
  }
  const who = names('member', past.by) ?? past.by
  switch (past.why) {
    case 'withdrawn':
      return t(`送审已由${who}撤回`, `${who} withdrew the submission`)
    case 'cancelled':
      return t(`项目已由${who}终止`, `${who} cancelled the project`)
    case 'submitted':
      return t(`已由${who}送审`, `${who} has submitted it`)
    case 'held':
      return t(`项目已由${who}暂停`, `${who} has put the project on hold`)
    case 'resumed':
      return t(`项目已由${who}恢复`, `${who} has resumed the project`)
    default:
      return past satisfies never
  }
}
