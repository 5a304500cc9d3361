/** Words make reminders: one message for each person, to be passed on by whatever the company uses. */
import { advisedText } from '../advised.ts'
import type { Reminder } from '../../core/agenda/reminders.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { aboutText } from './agenda.ts'
import { nextText } from './status-parts.ts'
import { dueText, nameOf, type View } from './view.ts'

/** What somebody is reminded of. */
export interface ReminderRow {
  readonly item: Reminder
  readonly view: View
}

/** What somebody owes by lists of duties: how he is called, how many duties, and the message. */
export interface OwedRow {
  readonly member: string
  readonly name: string
  readonly count: number
  readonly message: string
}

/** The messages, person by person, first who owes duties, then in the order of what is most urgent; and how many were left out. */
export function remindLines(
  v: Voice,
  rows: readonly ReminderRow[],
  owed: readonly OwedRow[],
  left: number,
  within: number,
): readonly Line[] {
  const people = [
    ...new Set([...owed, ...rows.map(({ item }) => item)].map(({ member }) => member)),
  ]
  const count = owed.reduce((sum, one) => sum + one.count, rows.length)
  const messages = people.flatMap((member): readonly Line[] => {
    const his = rows.filter(({ item }) => item.member === member)
    const duties = owed.find((one) => one.member === member)
    const [first] = his
    const name =
      duties?.name ?? (first === undefined ? member : nameOf(first.view, 'member', member))
    return [
      styled('strong', v.t(`${name}：`, `${name},`)),
      ...(duties === undefined ? [] : [`  ${duties.message}`]),
      ...his.map((row) => `  ${messageText(v, row)}`),
      '',
    ]
  })
  const days = v.t(`${within} 个工作日之内`, `within ${within} working days`)
  const none = v.t(
    `没有已逾期、或者 ${days}到期而尚待催办的事项`,
    `nobody to remind: nothing is late or due ${days}`,
  )
  const total = v.t(
    `共 ${people.length} 人 ${count} 项。bd 不代为发送，请转发本人。`,
    `${people.length} ${people.length === 1 ? 'person' : 'people'}, ${count} ${count === 1 ? 'matter' : 'matters'}. bd sends nothing: pass it on.`,
  )
  const again = v.t(
    `另有 ${left} 项本工作日已经催办；再次列出：--again`,
    `${left} more ${left === 1 ? 'was' : 'were'} reminded this working day; to list them again: --again`,
  )
  return [
    ...(count === 0 ? [none] : [...messages, total]),
    ...(left === 0 ? [] : [styled('faint', again)]),
  ]
}

/** One matter as a sentence: what, of which project, until when, and the command that does it. */
export function messageText(v: Voice, row: ReminderRow): string {
  const { item, view } = row
  const { project, title, deadline, overdue } = item
  const command = advisedText(item.deed)
  const what = nextText(v, view, item) + v.bracketed(aboutText(view, item))
  const due = dueText(v, view, deadline)
  if (item.act === 'term') return toldText(v, row, due)
  return overdue === undefined
    ? v.t(
        `请于期限之前办理 ${project}“${title}”的${what}，期限 ${due}：${command}`,
        `please do, before it is due: ${what} for ${project} "${title}", due ${due}: ${command}`,
      )
    : v.t(
        `${project}“${title}”的${what}已经逾期，期限 ${due}，请尽快办理：${command}`,
        `${what} for ${project} "${title}" is late, due ${due}; please do it soon: ${command}`,
      )
}

/** Whoever is only told of a term has nothing to do by bd: the borrower brings the file, and the keeper records it. */
function toldText(v: Voice, { item, view }: ReminderRow, due: string): string {
  const { project, title, overdue } = item
  const command = advisedText(item.deed)
  const what = aboutText(view, item)
  return overdue === undefined
    ? v.t(
        `请留意 ${project}“${title}”的“${what}”，期限 ${due}：${command}`,
        `please keep in mind: ${what} of ${project} "${title}", due ${due}: ${command}`,
      )
    : v.t(
        `${project}“${title}”的“${what}”已经逾期，期限 ${due}，请留意：${command}`,
        `${what} of ${project} "${title}" is late, due ${due}; please keep it in mind: ${command}`,
      )
}
