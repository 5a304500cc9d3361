/** Lines show copies for information: what was sent to whom, and who has read it. */
import type { Standing } from '../../core/review/standing.ts'
import { copiesOf } from '../../core/project/copies.ts'
import { instantText } from '../dates.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { nameOf, namesOf, type View } from './view.ts'

/** Every copy of a project with its read notices. */
export function copyLines(v: Voice, view: View & { readonly standing: Standing }): readonly Line[] {
  return copiesOf(view.standing).flatMap(({ copy, reads, unread }): readonly Line[] => {
    const { at, by, n, note } = copy.record
    const read = reads.map(
      ({ record }) => nameOf(view, 'member', record.by) + v.bracketed(instantText(record.at)),
    )
    const say = (label: string, value: string) =>
      value === '' ? [] : [`  ${v.labelled(label, value)}`]
    return [
      '',
      [
        styled('strong', v.t(`第 ${n} 次传阅`, `copy ${n}`)),
        ` ${instantText(at)} ${nameOf(view, 'member', by)}`,
      ],
      ...say(v.t('附言', 'note'), (note ?? '').replaceAll(/\s+/gu, ' ').trim()),
      ...say(v.t('已阅知', 'read by'), read.join(v.t('、', ', '))),
      ...say(v.t('未阅知', 'not yet read by'), namesOf(v, view, 'member', unread)),
    ]
  })
}

/** Whose read notices are still to come; nothing once all have read. */
export function unreadLines(
  v: Voice,
  view: View & { readonly standing: Standing },
): readonly Line[] {
  const unread = [...new Set(copiesOf(view.standing).flatMap((one) => one.unread))]
  if (unread.length === 0) return []
  const who = namesOf(v, view, 'member', unread)
  return [v.labelled(v.t('传阅未阅知', 'copies not yet read by'), who)]
}
