/** Who counts as attending a sitting, and whom it records otherwise than its minutes list him: never without a word. */
import type { RecordedOtherwise } from '../../core/deeds/sitting-attendance.ts'
import type { Attendance } from '../../core/record/record.ts'
import type { Voice } from '../voice.ts'
import { nameOf, type View } from './view.ts'

/** How many seats count as attending: in person, and by proxy. */
export function countedText(
  v: Voice,
  { present, represented }: Pick<Attendance, 'present' | 'represented'>,
): string {
  const all = present.length + represented.length
  const both = represented.length > 0
  return v.t(
    `${all}人${both ? `（本人${present.length}人，委托${represented.length}人）` : ''}`,
    `${all}${both ? ` (${present.length} in person, ${represented.length} by proxy)` : ''}`,
  )
}

/** One sentence on somebody whom the minutes list as one thing, and the record has as another. */
export function otherwiseText(
  v: Voice,
  view: Pick<View, 'names'>,
  { member, listed, as }: RecordedOtherwise,
): string {
  const name = nameOf(view, 'member', member)
  const place = listedWords(v)[listed]
  switch (as) {
    case 'observer':
      return v.t(
        `${name}列在“${place}”中，但在本节点没有席位：登记为列席，不计入出席人数`,
        `${name} is listed as ${place} and has no seat in this review: recorded as sitting in, not counted`,
      )
    case 'recused':
      return v.t(
        `${name}列在“${place}”中，对本议题回避：登记为回避，不计入出席人数，不参加表决`,
        `${name} is listed as ${place} and recused on this item: recorded as recused, not counted, without a vote`,
      )
    case 'absent':
      return v.t(
        `${name}列在“${place}”中，审议本议题时不在场：登记为缺席，不计入出席人数`,
        `${name} is listed as ${place} and was not there for this item: recorded as absent, not counted`,
      )
    case 'nothing':
      return v.t(
        `${name}列在“${place}”中，但在本节点没有席位：不登记`,
        `${name} is listed as ${place} and has no seat in this review: not recorded`,
      )
    default:
      return as satisfies never
  }
}

const listedWords = ({ t }: Voice): Readonly<Record<RecordedOtherwise['listed'], string>> => ({
  present: t('出席', 'present'),
  represented: t('委托出席', 'represented'),
  absent: t('缺席', 'absent'),
  recused: t('回避', 'recused'),
})
