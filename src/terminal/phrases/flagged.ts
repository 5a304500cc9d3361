/** What is flagged in a packet, a line for each, in the order of how much it weighs. */
import type { Flag } from '../../core/agenda/flags.ts'
import type { Process } from '../../core/process/process.ts'
import type { Language } from '../../core/record/workspace.ts'
import { type Line, styled } from '../text.ts'
import { wordsOf } from '../words/telling.ts'
import { lateText } from './log-cells.ts'
import { staleText } from './stale.ts'
import { section } from './status-parts.ts'
import { bracketed, labelled, nameOf, pick, type View } from './view.ts'

/** The section; nothing where nothing is flagged. */
export function flaggedLines(
  language: Language,
  view: Pick<View, 'names'>,
  process: Process,
  flags: readonly Flag[],
): readonly Line[] {
  const lines = flags.map((flag) =>
    styled('warning', `  ${flagText(language, view, process, flag)}`),
  )
  return section(pick(language, '请注意', 'please note'), lines, language)
}

function flagText(
  language: Language,
  view: Pick<View, 'names'>,
  process: Process,
  flag: Flag,
): string {
  const document = (id: string) => nameOf(view, 'document', id)
  const member = (id: string) => nameOf(view, 'member', id)
  const say = (zh: string, en: string, what: string) =>
    labelled(language, pick(language, zh, en), what)
  const field = (of: string, id: string) => process.documents[of]?.fields[id]?.title[language] ?? id
  switch (flag.kind) {
    case 'waived':
      return waivedText(language, view, flag)
    case 'marked':
      return labelled(
        language,
        document(flag.document) + pick(language, '，', ', ') + field(flag.document, flag.field),
        pick(language, '是', 'yes'),
      )
    case 'unset-fact':
      return say('未填', 'not filled in', nameOf(view, 'fact', flag.fact))
    case 'unfilled': {
      const fields = flag.fields.map((id) => field(flag.document, id)).join(wordsOf(language).comma)
      return say(
        '未填',
        'not filled in',
        pick(
          language,
          `${document(flag.document)}的${fields}`,
          document(flag.document) + bracketed(language, fields),
        ),
      )
    }
    case 'stale':
      return staleText(language, view, flag, flag.documents)
    case 'unsigned':
      return say('无人签名', 'signed by nobody', document(flag.document))
    case 'declined':
      return say('意见未获采纳', 'opinion declined', member(flag.member))
    case 'late':
      return labelled(language, member(flag.member), lateText(language, flag.days))
    case 'on-paper':
      return (
        say('纸面决定未经本人电子确认', 'on paper, not confirmed', member(flag.member)) +
        bracketed(
          language,
          pick(language, `${member(flag.by)}代录`, `entered by ${member(flag.by)}`),
        )
      )
    case 'only-on-paper':
      return say(
        '结果仅凭代录作出',
        'decided on entries from paper alone',
        nameOf(view, 'review', flag.review),
      )
    default:
      return flag satisfies never
  }
}

/** `免予提交：尽职调查报告，原因：……`. */
export function waivedText(
  language: Language,
  view: Pick<View, 'names'>,
  { document, reason }: { readonly document: string; readonly reason: string },
): string {
  const what = labelled(
    language,
    pick(language, '免予提交', 'waived'),
    nameOf(view, 'document', document),
  )
  const why = labelled(
    language,
    pick(language, '原因', 'reason'),
    reason.replaceAll(/\s+/gu, ' ').trim(),
  )
  return what + pick(language, '，', ', ') + why
}
