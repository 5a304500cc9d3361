/** An effect tells reviews: who decides in one that opens and by when, and where its outcomes lead. */
import type { CameTo } from '../../core/review/sitting-votes.ts'
import type { Led, OfReview, StandingChange } from '../../core/effect/change.ts'
import type { Review } from '../../core/process/process.ts'
import type { OpenedReview } from '../../core/record/record.ts'
import { dateText } from '../dates.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import type { EffectView } from './effect-view.ts'
import { dueText, nameOf, namesOf, outcomeText } from './view.ts'
import { withVerb } from '../words/said-once.ts'

/** A review by its name. */
export function reviewText(view: EffectView, { review }: OfReview): string {
  return nameOf(view, 'review', review)
}

/** An outcome in words. */
export function resultText(view: EffectView, { review }: OfReview, result: CameTo): string {
  return outcomeText(view.v, view, review, result)
}

/** Where an outcome leads: to a stage, or to the end. */
function leadsText(view: EffectView, to: string): string {
  const { v } = view
  if (to === 'end') return v.t('项目结束', 'the project ends')
  const stage = nameOf(view, 'stage', to)
  return v.t(`转入“${stage}”`, `on to ${stage}`)
}

/** Who decides in a review that opens, and by when. */
export function opensLines(
  view: EffectView,
  about: OfReview,
  opened: OpenedReview,
): readonly Line[] {
  const { v } = view
  const { deadline, notice, seats, recused, excluded, vote } = opened
  const people = namesOf(
    v,
    view,
    'member',
    seats.filter((seat) => !recused.includes(seat)),
  )
  const review = reviewText(view, about)
  const until =
    deadline === undefined
      ? v.t('，未定期限', ', no deadline')
      : v.t('，期限 ', ', due ') + dueText(v, view, deadline)
  const asked =
    vote === undefined
      ? askedText(v, opened, {
          people,
          review,
          several: seats.length - recused.length > 1,
        })
      : v.t(
          `请${withVerb(review, '表决')}（${seats.length} 席：${people}）`,
          `${review}, a vote of ${seats.length} ${seats.length === 1 ? 'seat' : 'seats'}: ${people}`,
        )
  return [
    [
      styled(
        'strong',
        opened.decide === 'opinions'
          ? v.t('征求意见', 'who is heard')
          : v.t('送请审批', 'who decides'),
      ),
      v.t('：', ': '),
      asked,
      until,
    ],
    ...(notice === undefined
      ? []
      : [`  ${v.t('最早表决日 ', 'earliest vote on ')}${dateText(v, notice['first-day'])}`]),
    ...excluded.map(
      ({ member, document }) =>
        `  ${v.t(
          `${nameOf(view, 'member', member)}不参加：系${nameOf(view, 'document', document)}的起草人`,
          `${nameOf(view, 'member', member)} has no seat: wrote ${nameOf(view, 'document', document)}`,
        )}`,
    ),
    ...(recused.length === 0
      ? []
      : [`  ${v.labelled(v.t('回避', 'recused'), namesOf(v, view, 'member', recused))}`]),
  ]
}

/** What is asked of the people of a review that is no vote, by its kind; one person alone is just asked. */
function askedText(
  v: Voice,
  { decide }: OpenedReview,
  who: { readonly people: string; readonly review: string; readonly several: boolean },
): string {
  const { people, review, several } = who
  const text = (zh: string, en: string, aside = '') => {
    const name = review === people ? '' : review
    const within = [name, aside].filter((part) => part !== '').join('，')
    return v.t(`请${people}${zh}${v.bracketed(within)}`, `${review}: ${en}`)
  }
  if (decide === 'opinions') return text('出具意见', `the opinion of ${people}`)
  if (!several) return text('审批', people)
  switch (decide) {
    case 'in-order':
      return text('依次审批', `${people}, one after another`)
    case 'all':
      return text('分别审批', `${people}, who must all approve`, '须全部同意')
    case 'any':
      return text('中任一人审批', `any one of ${people}`)
    case 'sole':
    case 'vote':
      return text('审批', people)
    default:
      return decide satisfies never
  }
}

/** How the review decides, by the project's process. */
function decideOf(
  { process }: EffectView,
  { stage, review }: OfReview,
): Review['decide'] | undefined {
  const gate = process?.stages.find((one) => one.stage === stage)?.gate
  return gate?.find((one) => one.review === review)?.decide
}

/** Where each outcome leads, while it is not certain, or not shown, which one it will be. */
export function mayLeadLines(
  view: EffectView,
  change: Extract<StandingChange, { kind: 'may-lead' }>,
): readonly Line[] {
  const { v } = view
  const review = reviewText(view, change)
  const heard = decideOf(view, change) === 'opinions'
  return [
    heard
      ? v.t(
          `${review}的意见须由送审人逐条答复；此后：`,
          `each opinion in ${review} is answered by the submitter; then:`,
        )
      : change.keptBack
        ? v.t(
            `${review}的表决在计票前互不显示；计票结果的去向：`,
            `ballots in ${review} are kept back until the close; its outcomes lead to:`,
          )
        : v.t(
            `${review}尚待其他成员表决；计票结果的去向：`,
            `${review} waits for other ballots; its outcomes lead to:`,
          ),
    ...change.may.map((led): Line => {
      const line = `  ${v.labelled(resultText(view, change, led.result), ledText(view, led))}`
      const ends = 'to' in led && led.to === 'end' && led.result !== 'passed'
      return ends ? styled('error', line) : line
    }),
  ]
}

function ledText(view: EffectView, led: Led): string {
  const { v } = view
  if ('to' in led) {
    const back = led.result !== 'passed' && led.to !== 'end'
    const stage = nameOf(view, 'stage', led.to)
    return back ? v.t(`回到“${stage}”`, `back to ${stage}`) : leadsText(view, led.to)
  }
  if (led.opens.length === 0) {
    return v.t('其余审批节点继续办理', 'the other reviews of this step go on')
  }
  const next = namesOf(v, view, 'review', led.opens)
  return v.t(`接着送请${withVerb(next, '审批')}`, `on to ${next}`)
}
