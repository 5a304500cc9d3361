/** Holds and resumes in lines: since when and why a project is on hold, and what its deadlines became. */
import type { Standing } from '../../core/review/standing.ts'
import type { ResumeRecord } from '../../core/record/record.ts'
import { instantText } from '../dates.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { reasonLines } from './reason.ts'
import { endText, nameOf, type View } from './view.ts'

type Held = View & { readonly standing: Standing }

/** The hold in force, with its reason; nothing while the project goes on. */
export function holdLines(v: Voice, view: Held): readonly Line[] {
  const { hold } = view.standing
  if (hold === undefined) return []
  const { at, by, reason } = hold.record
  const who = `${instantText(at)} ${nameOf(view, 'member', by)}`
  return [styled('warning', v.labelled(v.t('暂停', 'on hold'), who)), ...reasonLines(v, reason)]
}

/** What stands in the place of a deadline while its clock is stopped. */
export function stoppedText(v: Voice, left: number): string {
  return v.t('，', ', ') + stoppedWords(v, left)
}

/** The same as a sentence of its own. */
export function stoppedWords(v: Voice, left: number): string {
  const aside =
    left < 0
      ? v.t('暂停前已逾期', 'it had passed before')
      : v.t(`暂停时还剩 ${left} 个工作日`, `${left} working ${left === 1 ? 'day' : 'days'} left`)
  return v.t('期限停止计算', 'clock stopped') + v.bracketed(aside)
}

/** Every hold of a project and how it ended, for the dossier. */
export function pauseLines(v: Voice, view: Held): readonly Line[] {
  const { holds, resumes } = view.standing.signoffs
  return holds.flatMap(({ record }, index): readonly Line[] => {
    const ended = resumes[index]?.record
    return [
      '',
      [
        styled('strong', v.t('暂停', 'on hold')),
        ` ${instantText(record.at)} ${nameOf(view, 'member', record.by)}`,
      ],
      ...reasonLines(v, record.reason),
      ...(ended === undefined ? [] : resumeLines(v, view, ended)),
    ]
  })
}

function resumeLines(v: Voice, view: Held, ended: ResumeRecord): readonly Line[] {
  const { at, by, reason, deadlines } = ended
  return [
    [styled('strong', v.t('恢复', 'resumed')), ` ${instantText(at)} ${nameOf(view, 'member', by)}`],
    ...(reason === undefined ? [] : reasonLines(v, reason)),
    ...deadlines.map(({ review, deadline }) => {
      const now = v.t('期限顺延至 ', 'now due ') + endText(v, deadline)
      return `  ${v.labelled(nameOf(view, 'review', review), now)}`
    }),
  ]
}
