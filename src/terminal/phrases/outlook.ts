/** Before a submission, in words: who will decide and until when, and what may be waived by whom. */
import type { Outlook, ReviewAhead, WaivableDocument } from '../../core/agenda/outlook.ts'
import type { Standing } from '../../core/project/standing.ts'
import type { Language, ParameterValue } from '../../core/record/workspace.ts'
import { type Line, styled } from '../text.ts'
import { conditionText } from './process-condition.ts'
import { timeText } from './process-vote.ts'
import { section } from './status-parts.ts'
import { bracketed, dueText, labelled, nameOf, namesOf, pick, type View } from './view.ts'
import { unheldText } from '../words/unheld.ts'

export interface OutlookView extends View {
  readonly standing: Standing
  readonly parameters: Readonly<Record<string, ParameterValue>>
  /** Whether somebody holds the role. */
  readonly isHeld: (role: string) => boolean
}

/** Who decides, step by step: role, people, term. From which step on is told is for the caller: an effect tells the first. */
export function deciderLines(
  language: Language,
  view: OutlookView,
  { steps }: Outlook,
  from = 0,
): readonly Line[] {
  const lines = steps
    .flatMap((step, index) => step.map((one) => ({ one, index })))
    .filter(({ index }) => index >= from)
    .map(({ one, index }): Line => {
      const nth = steps.length > 1 ? `${index + 1}. ` : ''
      return `  ${nth}${deciderText(language, view, one)}`
    })
  const title =
    from === 0
      ? pick(language, '送审后由谁审批', 'once submitted, who decides')
      : pick(language, '通过后接着由谁审批', 'who decides after that')
  return section(title, lines, language)
}

function deciderText(language: Language, view: OutlookView, one: ReviewAhead): string {
  const { review, certain, roles, seats, deadline } = one
  const title = nameOf(view, 'review', review.review)
  const role = roles.map((id) => nameOf(view, 'role', id)).join(pick(language, '或', ' or '))
  const people =
    seats.length > 0
      ? namesOf(language, view, 'member', seats)
      : roles.length === 1 && !view.isHeld(roles[0]!)
        ? unheldText(language, role)
        : review.named === 'project'
          ? pick(language, '尚未指定', 'not named yet')
          : roles.length > 1
            ? pick(language, '尚不能确定', 'cannot be said yet')
            : pick(language, '现无人可以审批', 'nobody who may decide now')
  const until =
    deadline === undefined
      ? timeText(language, view, review)
      : timeText(language, view, review) +
        bracketed(
          language,
          `${pick(language, '如今日送审，至 ', 'if submitted today: ')}${dueText(language, view, deadline)}`,
        )
  const perhaps =
    certain || review.when === undefined
      ? ''
      : pick(
          language,
          `仅在${conditionText(language, { ...view, process: view.standing.process }, review.when)}时`,
          `only if ${conditionText(language, { ...view, process: view.standing.process }, review.when)}`,
        )
  const who = labelled(language, title === role ? title : title + bracketed(language, role), people)
  return [who, until, ...(perhaps === '' ? [] : [perhaps])].join(pick(language, '，', ', '))
}

/** What is missing and may be waived, with the command of who may. */
export function waivableLines(
  language: Language,
  view: OutlookView,
  { waivable }: Outlook,
): readonly Line[] {
  return section(
    pick(language, '可以免予提交', 'may be waived'),
    waivable.flatMap((one) => waivableText(language, view, one)),
    language,
  )
}

function waivableText(
  language: Language,
  view: OutlookView,
  { document, role, by, when }: WaivableDocument,
): readonly Line[] {
  const { standing } = view
  const where =
    when === undefined ? '' : conditionText(language, { ...view, process: standing.process }, when)
  const people = namesOf(language, view, 'member', by)
  const name = nameOf(view, 'document', document)
  const who = nameOf(view, 'role', role) + bracketed(language, people)
  const reason = pick(language, '<原因>', '<reason>')
  return [
    `  ${labelled(
      language,
      name,
      pick(
        language,
        `${where === '' ? '' : `${where}的，`}由${who}在送审时写明原因`,
        `by ${who}, with a reason when submitting${where === '' ? '' : `, if ${where}`}`,
      ),
    )}`,
    ['    ', styled('strong', `bd submit ${standing.id} --waive ${document}="${reason}"`)],
  ]
}
