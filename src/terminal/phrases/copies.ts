/** Copies for information in lines: what was sent to whom, and who has read it. */
import { copiesOf } from '../../core/project/copies.ts'
import type { Standing } from '../../core/project/standing.ts'
import type { Language } from '../../core/record/workspace.ts'
import { instantText } from '../dates.ts'
import { type Line, styled } from '../text.ts'
import { bracketed, labelled, nameOf, namesOf, pick, type View } from './view.ts'

/** Every copy of a project with its read notices. */
export function copyLines(
  language: Language,
  view: View & { readonly standing: Standing },
): readonly Line[] {
  return copiesOf(view.standing).flatMap(({ copy, reads, unread }): readonly Line[] => {
    const { at, by, n, note } = copy.record
    const read = reads.map(
      ({ record }) =>
        nameOf(view, 'member', record.by) + bracketed(language, instantText(record.at)),
    )
    const say = (zh: string, en: string, value: string) =>
      value === '' ? [] : [`  ${labelled(language, pick(language, zh, en), value)}`]
    return [
      '',
      [
        styled('strong', pick(language, `第 ${n} 次传阅`, `copy ${n}`)),
        ` ${instantText(at)} ${nameOf(view, 'member', by)}`,
      ],
      ...say('说明', 'note', (note ?? '').replaceAll(/\s+/gu, ' ').trim()),
      ...say('已阅知', 'read by', read.join(pick(language, '、', ', '))),
      ...say('未阅知', 'not yet read by', namesOf(language, view, 'member', unread)),
    ]
  })
}

/** Whose read notices are still to come; nothing once all have read. */
export function unreadLines(
  language: Language,
  view: View & { readonly standing: Standing },
): readonly Line[] {
  const unread = [...new Set(copiesOf(view.standing).flatMap((one) => one.unread))]
  if (unread.length === 0) return []
  const who = namesOf(language, view, 'member', unread)
  return [labelled(language, pick(language, '传阅未阅知', 'copies not yet read by'), who)]
}
