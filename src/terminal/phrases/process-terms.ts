/** Words say until when a stage is to be left or a paper saved, and who is told. */
import type { DueRule, Terms } from '../../core/process/process.ts'
import type { Voice } from '../voice.ts'
import { subjectText } from './process-condition.ts'
import type { RuleView } from './process-rule.ts'
import { parameterValue } from './process-vote.ts'
import { spanText } from './span.ts'
import { anyRoleText, nameOf } from './view.ts'

/** `5 个工作日；不迟于“应归还日期”；同时提示借阅人`, nothing where there is no term. */
export function termsText(v: Voice, view: RuleView, { within, due, tell }: Terms): string {
  const parts = [
    ...(within === undefined ? [] : [spanOrParameter(v, view, within)]),
    ...(due === undefined ? [] : [dueRuleText(v, view, due)]),
    ...(tell === undefined ? [] : [toldText(v, anyRoleText(v, view, tell))]),
  ]
  return parts.join(v.t('；', '; '))
}

function spanOrParameter(v: Voice, view: RuleView, within: NonNullable<Terms['within']>): string {
  return typeof within === 'object' ? spanText(v, within) : parameterValue(v, view, within, 'span')
}

function dueRuleText(v: Voice, view: RuleView, due: DueRule): string {
  const term = due.plus === undefined ? undefined : spanOrParameter(v, view, due.plus)
  if ('after' in due) {
    const stage = nameOf(view, 'stage', due.after)
    return v.t(`“${stage}”完成后 ${term}`, `${term} after ${stage} was passed`)
  }
  const day = subjectText(v, view, due)
  if (term === undefined) return v.t(`不迟于“${day}”`, `by "${day}"`)
  return v.t(`“${day}”起 ${term}`, `${term} after "${day}"`)
}

function toldText(v: Voice, roles: string): string {
  return v.t(`同时提示${roles}`, `${roles} told, too`)
}
