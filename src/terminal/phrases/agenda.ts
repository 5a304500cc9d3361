/** What is due: `bd inbox` and `bd deadlines`. */
import type { Roles } from '../../core/policy/policy.ts'
import type { OpenCondition, Summary } from '../../core/agenda/summary.ts'
import type { Due } from '../../core/calendar/deadline.ts'
import type { Waiting } from '../../core/agenda/inbox.ts'
import { type Cell, tableLines } from '../table.ts'
import type { Line } from '../text.ts'
import type { Voice } from '../voice.ts'
import { dueMark } from './overview.ts'
import { advisedLine } from '../advised.ts'
import { sentBackText } from './sent-back.ts'
import { nextText } from './status-parts.ts'
import { dueText, nameOf, namesOf, type View } from './view.ts'

/** What waits for somebody, with the command for each. */
export interface InboxRow {
  readonly item: Waiting
  readonly view: View
}

/** The inbox as a table, the most urgent first as it comes. */
export function inboxLines(
  v: Voice,
  who: string,
  rows: readonly InboxRow[],
  columns: number,
): readonly Line[] {
  if (rows.length === 0) {
    return [v.t(`${who}目前没有待办`, `nothing waits for ${who}`)]
  }
  const head = v.t(
    ['事项', '项目', '角色', '期限', '命令'],
    ['what', 'project', 'as', 'due', 'command'],
  )
  const lines = rows.map(({ item, view }): (string | Cell)[] => [
    nextText(v, view, item) +
      cause(v, sentBackText(v, view, item.sentBack)) +
      v.bracketed(aboutText(view, item)),
    `${item.project} ${item.title}`,
    nameOf(view, 'role', item.role),
    item.deadline === undefined
      ? ''
      : dueMark(dueText(v, view, item.deadline), item.overdue !== undefined),
    { text: advisedLine(v, item.deed), style: 'strong' },
  ])
  const total = v.t(`${who}：待办 ${rows.length} 项`, `${who}: ${rows.length} waiting`)
  return [total, ...tableLines({ head, rows: lines }, columns)]
}

/** The review, the paper or the stage that it is about, where it is about one. */
export function aboutText(view: View, { review, paper, stage }: Waiting): string {
  if (review !== undefined) return nameOf(view, 'review', review)
  if (stage !== undefined) return nameOf(view, 'stage', stage)
  return paper === undefined ? '' : nameOf(view, 'document', paper)
}

/** Why something is due, behind what it is. */
function cause(v: Voice, why: string): string {
  return why === '' ? '' : v.t('，', ', ') + why
}

/** How to see an inbox without a key. */
export function lookOnly(v: Voice): string {
  return v.t(
    '无法确定您是哪一位人员；查看某人的待办：bd inbox --member <人员>',
    'bd does not know who you are; to only look at an inbox: bd inbox --member <member>',
  )
}

/** Something with a day: an open review, a condition of an approval that is still open, a stage or a paper with a term. */
export interface DeadlineRow {
  readonly summary: Summary
  readonly view: View
  readonly due: Due
  readonly isOverdue: boolean
  /** The review, or the one in which the condition was set; empty where a stage is to be left or a paper saved. */
  readonly review: string
  readonly paper?: string
  readonly role: Roles
  readonly condition?: OpenCondition
  /** Whom it waits for. */
  readonly waiting: readonly string[]
}

/** Deadlines by day, overdue first as they come; a day is said once. */
export function deadlineLines(
  v: Voice,
  rows: readonly DeadlineRow[],
  columns: number,
): readonly Line[] {
  if (rows.length === 0) return [v.t('没有到期事项', 'nothing is due')]
  const head = v.t(['期限', '项目', '事项', '等谁'], ['due', 'project', 'what', 'waits for'])
  const lines = rows.map((row) => [
    dueMark(dueText(v, row.view, row.due), row.isOverdue),
    `${row.summary.id} ${row.summary.project.title}`,
    whatText(v, row),
    namesOf(v, row.view, 'member', row.waiting),
  ])
  return tableLines({ head, rows: lines }, columns)
}

function whatText(v: Voice, { summary, view, review, paper, condition }: DeadlineRow): string {
  if (paper !== undefined) {
    const name = nameOf(view, 'document', paper)
    return v.t(`提交“${name}”`, `save ${name}`)
  }
  if (review === '') {
    const name = nameOf(view, 'stage', summary.stage)
    return v.t(`离开“${name}”`, `leave ${name}`)
  }
  const of = condition === undefined ? '' : v.bracketed(conditionText(v, condition))
  return nameOf(view, 'review', review) + of
}

function conditionText(v: Voice, { number, text }: OpenCondition): string {
  return v.t(`第 ${number} 项条件：${text}`, `condition ${number}: ${text}`)
}
