/** Lines show conditions of approvals: below the ballot that set them, in the packet of the next gate, and with what came of them. */
import type { Standing } from '../../core/review/standing.ts'
import {
  type BindingCondition,
  conditionsOf,
  dueOf,
} from '../../core/review/approval-conditions.ts'
import { hasPassed } from '../../core/calendar/deadline.ts'
import type { ApprovalCondition } from '../../core/record/record.ts'
import { dateText, instantText } from '../dates.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { section } from './status-parts.ts'
import { dueText, nameOf, scanText, type View } from './view.ts'
import { settledText } from '../acts/of-seats.ts'

type Called = Pick<View, 'names' | 'scan'>

/** What an approval is called that rests on conditions. */
export function conditionalText(v: Voice): string {
  return v.t('有条件同意', 'approve on conditions')
}

/** The conditions that came with a ballot, as they were set. */
export function setLines(
  v: Voice,
  view: Called,
  conditions: readonly ApprovalCondition[] | undefined,
): readonly Line[] {
  return (conditions ?? []).map(({ text, owner, due }, index) => {
    const label = v.t(`条件 ${index + 1}`, `condition ${index + 1}`)
    const aside = [ownerText(view, owner), duePart(v, dateText(v, due))]
    return `      ${v.labelled(label, text)}${v.bracketed(aside.join(v.t('，', ', ')))}`
  })
}

/** The conditions in force, each with its number, owner and day, and how it was settled. */
export function bindingSection(v: Voice, view: View, standing: Standing): readonly Line[] {
  const lines = conditionsOf(standing).flatMap((one) => [
    bindingLine(v, view, one),
    ...settledLines(v, view, one),
  ])
  return section(v.t('审批条件', 'conditions of approvals'), lines, v)
}

function bindingLine(v: Voice, view: View, { number, condition, settled }: BindingCondition): Line {
  const { text, owner, due } = condition
  const late = settled === undefined && hasPassed(dueOf(condition), view.now)
  const when = settled === undefined ? dueText(v, view, dueOf(condition)) : due
  const day = duePart(v, when)
  const separator = v.t('，', ', ')
  const aside = `${ownerText(view, owner)}${separator}`
  return [
    `  ${number}. ${text}`,
    v.t('（', ' ('),
    aside,
    late ? styled('error', day) : day,
    v.t('）', ')'),
    v.t('：', ': '),
    settled === undefined
      ? styled('warning', v.t('待落实', 'open'))
      : styled('good', settledText(v, settled.record.result)),
  ]
}

function settledLines(v: Voice, view: Called, { settled }: BindingCondition): readonly Line[] {
  if (settled === undefined) return []
  const { at, by, reason, evidence } = settled.record
  const who = `${nameOf(view, 'member', by)} ${instantText(at)}`
  const scan = v.t('证明材料', 'proof')
  return [
    `     ${v.labelled(who, reason.replaceAll(/\s+/gu, ' ').trim())}`,
    ...(evidence === undefined ? [] : [`     ${v.labelled(scan, scanText(v, view, evidence))}`]),
  ]
}

function duePart(v: Voice, when: string): string {
  return v.t(`期限 ${when}`, `due ${when}`)
}

/** A member or a role by its name. */
function ownerText(view: Called, owner: string): string {
  return view.names('member', owner) ?? nameOf(view, 'role', owner)
}
