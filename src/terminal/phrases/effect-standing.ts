/** What follows from an act for where a project stands, in words: stages, reviews, deadlines, seats, its end. */
import type { ReviewPlace, StandingChange } from '../../core/effect/change.ts'
import { dateText } from '../dates.ts'
import { tallyText } from '../tally.ts'
import { type Line, styled } from '../text.ts'
import { stateWord } from './status-parts.ts'
import { mayLeadLines, opensLines, resultText, reviewText } from './effect-review.ts'
import { becauseOf, changeLine, type EffectView, turned } from './effect-view.ts'
import { insteadText } from './floor.ts'
import { dueText, endText, nameOf, namesOf, seatStateText } from './view.ts'

/** One change of standing. */
export function standingLines(view: EffectView, change: StandingChange): readonly Line[] {
  const { v } = view
  switch (change.kind) {
    case 'stands': {
      const { before, after } = change
      const text = (place: ReviewPlace | undefined) => place && placeText(view, place)
      return [
        [
          styled(
            'strong',
            changeLine(
              v,
              v.t('项目所处阶段', 'the project stands at'),
              text(before),
              text(after),
            ) as string,
          ),
        ],
      ]
    }
    case 'ends':
      return [styled(change.how === 'completed' ? 'good' : 'error', endsText(view, change))]
    case 'review-opens':
      return opensLines(view, change, change.opened)
    case 'review-closes': {
      const { tally, onlyOnPaper } = change
      const result = change.unminuted === true ? 'unminuted' : change.result
      const paper = onlyOnPaper
        ? v.t(
            '此结果凭代录作出，未经本人确认',
            'the outcome rests on entries that are not confirmed',
          )
        : ''
      const outcome = `${reviewText(view, change)}${v.t('，', ', ')}${resultText(view, change, result)}`
      return [
        v.labelled(v.t('审批结果', 'outcome'), outcome) + v.bracketed(paper),
        ...(change.copies === undefined
          ? []
          : [
              `  ${v.labelled(v.t('抄送', 'copies to'), namesOf(v, view, 'member', change.copies))}`,
            ]),
        ...(change.instead === undefined ? [] : [`  ${insteadText(v)}`]),
        ...(tally === undefined || tally.seats === 1
          ? []
          : [`  ${tallyText(v, tally, resultText(view, change, result), change.minuted)}`]),
      ]
    }
    case 'review-stops':
      return [
        v.labelled(v.t('不再需要审批', 'needs no decision any more'), reviewText(view, change)),
      ]
    case 'deadline': {
      const { before, after } = change
      const label = v.t(
        `${reviewText(view, change)}的期限`,
        `deadline of ${reviewText(view, change)}`,
      )
      return [changeLine(v, label, before && endText(v, before), after && dueText(v, view, after))]
    }
    case 'seat': {
      const { seat, holder, before, after } = change
      const text = (state: typeof after) =>
        state === undefined
          ? v.t('无此席位', 'no seat')
          : seatStateText(v, view, change.review, state)
      const line = v.labelled(
        `${reviewText(view, change)} ${nameOf(view, 'member', holder === seat ? seat : holder)}`,
        turned(v, text(before), text(after)),
      )
      // A change of the roster may vacate seats of several projects.
      return [after === 'vacated' ? styled('warning', `${change.project} ${line}`) : line]
    }
    case 'seat-holder':
      return [
        changeLine(
          v,
          v.t(`${reviewText(view, change)}的办理人`, `who decides in ${reviewText(view, change)}`),
          nameOf(view, 'member', change.before ?? ''),
          nameOf(view, 'member', change.after ?? ''),
        ),
      ]
    case 'hold':
      return change.after === undefined
        ? [v.t('恢复办理：期限继续计算', 'goes on: deadlines run again')]
        : [
            v.t('暂停办理：期限停止计算', 'on hold: deadlines stand still') +
              becauseOf(v, change.after.reason),
          ]
    case 'condition': {
      const { number, condition, after } = change
      const { text, owner, due } = condition
      const by = view.names('member', owner) ?? nameOf(view, 'role', owner)
      const state = {
        open: ['待落实', 'to be met'],
        met: ['已落实', 'met'],
        waived: ['已豁免', 'waived'],
      }[after ?? 'open']
      return [
        v.labelled(
          v.t(`审批条件 ${number}（${state[0]}）`, `condition ${number} (${state[1]})`),
          v.t(
            `${text}，${by}负责，期限 ${dateText(v, due)}`,
            `${text}; ${by}, due ${dateText(v, due)}`,
          ),
        ),
      ]
    }
    case 'may-lead':
      return mayLeadLines(view, change)
    default:
      return change satisfies never
  }
}

function placeText(view: EffectView, { state, stage, round }: ReviewPlace): string {
  const { v } = view
  const nth =
    state === 'in-review'
      ? v.t(`，第 ${round} 次送审`, `, round ${round}`)
      : round > 1
        ? v.t(`，拟第 ${round} 次送审`, `, for round ${round}`)
        : ''
  return nameOf(view, 'stage', stage) + v.bracketed(stateWord(v, view.process, stage, state) + nth)
}

function endsText(
  { v }: EffectView,
  { how, reconsider }: Extract<StandingChange, { kind: 'ends' }>,
): string {
  switch (how) {
    case 'completed':
      return v.t('项目到此办结', 'the project is completed')
    case 'rejected':
      return reconsider
        ? v.t(
            '项目到此结束：除提请复议外，不能再送审',
            'the project ends here; it can only be reconsidered (bd reconsider)',
          )
        : v.t(
            '项目到此结束：不能再送审，也不能复议',
            'the project ends here; it can neither be submitted again nor reconsidered',
          )
    case 'cancelled':
      return v.t(
        '项目到此结束：终止后不再办理',
        'the project ends here; nothing more can be done in it',
      )
    default:
      return how satisfies never
  }
}
