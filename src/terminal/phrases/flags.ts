/** What is flagged in a packet, a line for each, in the order of how much it weighs. */
import type { Flag } from '../../core/agenda/flags.ts'
import type { LateSubmission } from '../../core/project/late-submission.ts'
import type { Process } from '../../core/process/process.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { lateText } from './log-cells.ts'
import { staleText } from './stale.ts'
import { section } from './status-parts.ts'
import { endText, nameOf, type View } from './view.ts'

/** The section; nothing where nothing is flagged. */
export function flaggedLines(
  v: Voice,
  view: Pick<View, 'names'>,
  process: Process,
  flags: readonly Flag[],
): readonly Line[] {
  const lines = flags.map((flag) => styled('warning', `  ${flagText(v, view, process, flag)}`))
  return section(v.t('请注意', 'please note'), lines, v)
}

function flagText(v: Voice, view: Pick<View, 'names'>, process: Process, flag: Flag): string {
  const document = (id: string) => nameOf(view, 'document', id)
  const member = (id: string) => nameOf(view, 'member', id)
  const field = (of: string, id: string) => v.title(process.documents[of]?.fields[id]?.title) ?? id
  switch (flag.kind) {
    case 'submitted-late':
      return submittedLateText(v, flag)
    case 'waived':
      return waivedText(v, view, flag)
    case 'marked':
      return v.labelled(
        document(flag.document) + v.t('，', ', ') + field(flag.document, flag.field),
        v.t('是', 'yes'),
      )
    case 'unset-fact':
      return v.labelled(v.t('未填', 'not filled in'), nameOf(view, 'fact', flag.fact))
    case 'unfilled': {
      const fields = v.list(flag.fields.map((id) => field(flag.document, id)))
      return v.labelled(
        v.t('未填', 'not filled in'),
        v.t(`${document(flag.document)}的${fields}`, document(flag.document) + v.bracketed(fields)),
      )
    }
    case 'stale':
      return staleText(v, view, flag, flag.documents)
    case 'unsigned':
      return v.labelled(v.t('无人签名', 'signed by nobody'), document(flag.document))
    case 'declined':
      return v.labelled(v.t('意见未获采纳', 'opinion declined'), member(flag.member))
    case 'late':
      return v.labelled(member(flag.member), lateText(v, flag.days))
    case 'on-paper':
      return (
        v.labelled(
          v.t('纸面决定未经本人电子确认', 'on paper, not confirmed'),
          member(flag.member),
        ) + v.bracketed(v.t(`${member(flag.by)}代录`, `entered by ${member(flag.by)}`))
      )
    case 'only-on-paper':
      return v.labelled(
        v.t('结果仅凭代录作出', 'decided on entries from paper alone'),
        nameOf(view, 'review', flag.review),
      )
    default:
      return flag satisfies never
  }
}

/** `应于 2026-03-04 以前提交，逾期 1 个工作日`. */
export function submittedLateText(v: Voice, { due, days }: LateSubmission): string {
  const late = lateText(v, days)
  return v.t(
    `应于 ${endText(v, due)} 以前提交，${late}`,
    `was due ${endText(v, due)}, submitted ${late}`,
  )
}

/** `免予提交：尽职调查报告，原因：……`. */
export function waivedText(
  v: Voice,
  view: Pick<View, 'names'>,
  { document, reason }: { readonly document: string; readonly reason: string },
): string {
  const what = v.labelled(v.t('免予提交', 'waived'), nameOf(view, 'document', document))
  const why = v.labelled(v.t('原因', 'reason'), reason.replaceAll(/\s+/gu, ' ').trim())
  return what + v.t('，', ', ') + why
}
