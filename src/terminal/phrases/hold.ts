/** Holds and resumes in lines: since when and why a project is on hold, and what its deadlines became. */
import type { ResumeRecord } from '../../core/record/record.ts'
import type { Standing } from '../../core/project/standing.ts'
import type { Language } from '../../core/record/workspace.ts'
import { instantText } from '../dates.ts'
import { type Line, styled } from '../text.ts'
import { reasonLines } from './reason.ts'
import { bracketed, endText, labelled, nameOf, pick, type View } from './view.ts'

type Held = View & { readonly standing: Standing }

/** The hold in force, with its reason; nothing while the project goes on. */
export function holdLines(language: Language, view: Held): readonly Line[] {
  const { hold } = view.standing
  if (hold === undefined) return []
  const { at, by, reason } = hold.record
  const who = `${instantText(at)} ${nameOf(view, 'member', by)}`
  return [
    styled('warning', labelled(language, pick(language, '暂停', 'on hold'), who)),
    ...reasonLines(language, reason),
  ]
}

/** What stands in the place of a deadline while its clock is stopped. */
export function stoppedText(language: Language, left: number): string {
  return pick(language, '，', ', ') + stoppedWords(language, left)
}

/** The same as a sentence of its own. */
export function stoppedWords(language: Language, left: number): string {
  const aside =
    left < 0
      ? pick(language, '暂停前已逾期', 'it had passed before')
      : pick(
          language,
          `暂停时还剩 ${left} 个工作日`,
          `${left} working ${left === 1 ? 'day' : 'days'} left`,
        )
  return pick(language, '期限停止计算', 'clock stopped') + bracketed(language, aside)
}

/** Every hold of a project and how it ended, for the dossier. */
export function pauseLines(language: Language, view: Held): readonly Line[] {
  const { holds, resumes } = view.standing.signoffs
  return holds.flatMap(({ record }, index): readonly Line[] => {
    const ended = resumes[index]?.record
    return [
      '',
      [
        styled('strong', pick(language, '暂停', 'on hold')),
        ` ${instantText(record.at)} ${nameOf(view, 'member', record.by)}`,
      ],
      ...reasonLines(language, record.reason),
      ...(ended === undefined ? [] : resumeLines(language, view, ended)),
    ]
  })
}

function resumeLines(language: Language, view: Held, ended: ResumeRecord): readonly Line[] {
  const { at, by, reason, deadlines } = ended
  return [
    [
      styled('strong', pick(language, '恢复', 'resumed')),
      ` ${instantText(at)} ${nameOf(view, 'member', by)}`,
    ],
    ...(reason === undefined ? [] : reasonLines(language, reason)),
    ...deadlines.map(({ review, deadline }) => {
      const now = pick(language, '期限顺延至 ', 'now due ') + endText(language, deadline)
      return `  ${labelled(language, nameOf(view, 'review', review), now)}`
    }),
  ]
}
