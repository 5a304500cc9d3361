/** Conditions of approvals in lines: below the ballot that set them, in the packet of the next gate, and with what came of them. */
import {
  type BindingCondition,
  conditionsOf,
  dueOf,
} from '../../core/review/approval-conditions.ts'
import { hasPassed } from '../../core/calendar/deadline.ts'
import type { ApprovalCondition } from '../../core/record/record.ts'
import type { Standing } from '../../core/project/standing.ts'
import type { Language } from '../../core/record/workspace.ts'
import { dateText, instantText } from '../dates.ts'
import { type Line, styled } from '../text.ts'
import { section } from './status-parts.ts'
import { bracketed, dueText, labelled, nameOf, pick, scanText, type View } from './view.ts'

type Called = Pick<View, 'names' | 'scan'>

/** What an approval is called that rests on conditions. */
export function conditionalText(language: Language): string {
  return pick(language, '有条件同意', 'approve on conditions')
}

/** The conditions that came with a ballot, as they were set. */
export function setLines(
  language: Language,
  view: Called,
  conditions: readonly ApprovalCondition[] | undefined,
): readonly Line[] {
  return (conditions ?? []).map(({ text, owner, due }, index) => {
    const label = pick(language, `条件 ${index + 1}`, `condition ${index + 1}`)
    const aside = [ownerText(view, owner), duePart(language, dateText(language, due))]
    return `      ${labelled(language, label, text)}${bracketed(language, aside.join(pick(language, '，', ', ')))}`
  })
}

/** The conditions in force, each with its number, owner and day, and how it was settled. */
export function bindingSection(
  language: Language,
  view: View,
  standing: Standing,
): readonly Line[] {
  const lines = conditionsOf(standing).flatMap((one) => [
    bindingLine(language, view, one),
    ...settledLines(language, view, one),
  ])
  return section(pick(language, '审批条件', 'conditions of approvals'), lines, language)
}

function bindingLine(
  language: Language,
  view: View,
  { number, condition, settled }: BindingCondition,
): Line {
  const { text, owner, due } = condition
  const late = settled === undefined && hasPassed(dueOf(condition), view.now)
  const when = settled === undefined ? dueText(language, view, dueOf(condition)) : due
  const day = duePart(language, when)
  const separator = pick(language, '，', ', ')
  const aside = `${ownerText(view, owner)}${separator}`
  return [
    `  ${number}. ${text}`,
    pick(language, '（', ' ('),
    aside,
    late ? styled('error', day) : day,
    pick(language, '）', ')'),
    pick(language, '：', ': '),
    settled === undefined
      ? styled('warning', pick(language, '待落实', 'open'))
      : styled('good', settledText(language, settled.record.result)),
  ]
}

/** 已落实 or 已豁免. */
export function settledText(language: Language, result: 'met' | 'waived'): string {
  return result === 'met' ? pick(language, '已落实', 'met') : pick(language, '已豁免', 'waived')
}

function settledLines(
  language: Language,
  view: Called,
  { settled }: BindingCondition,
): readonly Line[] {
  if (settled === undefined) return []
  const { at, by, reason, evidence } = settled.record
  const who = `${nameOf(view, 'member', by)} ${instantText(at)}`
  const scan = pick(language, '证明材料', 'proof')
  return [
    `     ${labelled(language, who, reason.replaceAll(/\s+/gu, ' ').trim())}`,
    ...(evidence === undefined
      ? []
      : [`     ${labelled(language, scan, scanText(language, view, evidence))}`]),
  ]
}

function duePart(language: Language, when: string): string {
  return pick(language, `期限 ${when}`, `due ${when}`)
}

/** A member or a role by its name. */
function ownerText(view: Called, owner: string): string {
  return view.names('member', owner) ?? nameOf(view, 'role', owner)
}
