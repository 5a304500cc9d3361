/** Words tell before a submission who will decide and until when, and what may be waived by whom. */
import type { Standing } from '../../core/review/standing.ts'
import type { Outlook, ReviewAhead, WaivableDocument } from '../../core/agenda/outlook.ts'
import type { ParameterValue } from '../../core/record/workspace.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { conditionText } from './process-condition.ts'
import { timeText } from './process-vote.ts'
import { section } from './status-parts.ts'
import { dueText, nameOf, namesOf, type View } from './view.ts'
import { unheldText } from '../words/unheld.ts'

export interface OutlookView extends View {
  readonly standing: Standing
  readonly parameters: Readonly<Record<string, ParameterValue>>
  /** Whether somebody holds the role. */
  readonly isHeld: (role: string) => boolean
}

/** Who decides, step by step: role, people, term. From which step on is told is for the caller: an effect tells the first. */
export function deciderLines(
  v: Voice,
  view: OutlookView,
  { steps }: Outlook,
  from = 0,
): readonly Line[] {
  const lines = steps
    .flatMap((step, index) => step.map((one) => ({ one, index })))
    .filter(({ index }) => index >= from)
    .map(({ one, index }): Line => {
      const nth = steps.length > 1 ? `${index + 1}. ` : ''
      return `  ${nth}${deciderText(v, view, one)}`
    })
  const title =
    from === 0
      ? v.t('送审后由谁审批', 'once submitted, who decides')
      : v.t('通过后接着由谁审批', 'who decides after that')
  return section(title, lines, v)
}

function deciderText(v: Voice, view: OutlookView, one: ReviewAhead): string {
  const { review, certain, roles, seats, deadline } = one
  const title = nameOf(view, 'review', review.review)
  const role = roles.map((id) => nameOf(view, 'role', id)).join(v.t('或', ' or '))
  const people =
    seats.length > 0
      ? namesOf(v, view, 'member', seats)
      : roles.length === 1 && !view.isHeld(roles[0]!)
        ? unheldText(v, role)
        : review.named === 'project'
          ? v.t('尚未指定', 'not named yet')
          : roles.length > 1
            ? v.t('尚不能确定', 'cannot be said yet')
            : v.t('现无人可以审批', 'nobody who may decide now')
  const until =
    deadline === undefined
      ? timeText(v, view, review)
      : timeText(v, view, review) +
        v.bracketed(
          `${v.t('如今日送审，至 ', 'if submitted today: ')}${dueText(v, view, deadline)}`,
        )
  const perhaps =
    certain || review.when === undefined
      ? ''
      : v.t(
          `仅在${conditionText(v, { ...view, process: view.standing.process }, review.when)}时`,
          `only if ${conditionText(v, { ...view, process: view.standing.process }, review.when)}`,
        )
  const who = v.labelled(title === role ? title : title + v.bracketed(role), people)
  return [who, until, ...(perhaps === '' ? [] : [perhaps])].join(v.t('，', ', '))
}

/** What is missing and may be waived, with the command of who may. */
export function waivableLines(v: Voice, view: OutlookView, { waivable }: Outlook): readonly Line[] {
  return section(
    v.t('可以免予提交', 'may be waived'),
    waivable.flatMap((one) => waivableText(v, view, one)),
    v,
  )
}

function waivableText(
  v: Voice,
  view: OutlookView,
  { document, role, by, when }: WaivableDocument,
): readonly Line[] {
  const { standing } = view
  const where =
    when === undefined ? '' : conditionText(v, { ...view, process: standing.process }, when)
  const people = namesOf(v, view, 'member', by)
  const name = nameOf(view, 'document', document)
  const who = nameOf(view, 'role', role) + v.bracketed(people)
  const reason = v.t('<原因>', '<reason>')
  return [
    `  ${v.labelled(
      name,
      v.t(
        `${where === '' ? '' : `${where}的，`}由${who}在送审时写明原因`,
        `by ${who}, with a reason when submitting${where === '' ? '' : `, if ${where}`}`,
      ),
    )}`,
    ['    ', styled('strong', `bd submit ${standing.id} --waive ${document}="${reason}"`)],
  ]
}
