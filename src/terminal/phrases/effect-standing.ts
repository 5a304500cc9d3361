/** What follows from an act for where a project stands, in words: stages, reviews, deadlines, seats, its end. */
import type { Place, StandingChange } from '../../core/effect/change.ts'
import { dateText } from '../dates.ts'
import { tallyText } from '../tally.ts'
import { type Line, styled } from '../text.ts'
import { stateWord } from './status-parts.ts'
import { mayLeadLines, opensLines, resultText, reviewText } from './effect-review.ts'
import { becauseOf, changeLine, type EffectView, turned } from './effect-view.ts'
import { insteadText } from './floor.ts'
import { bracketed, dueText, endText, labelled, nameOf, pick, seatStateText } from './view.ts'

/** One change of standing. */
export function standingLines(view: EffectView, change: StandingChange): readonly Line[] {
  const { language } = view
  const say = (zh: string, en: string, value: string) =>
    labelled(language, pick(language, zh, en), value)
  switch (change.kind) {
    case 'stands': {
      const { before, after } = change
      const text = (place: Place | undefined) => place && placeText(view, place)
      return [
        [
          styled(
            'strong',
            changeLine(
              language,
              pick(language, '项目所处阶段', 'the project stands at'),
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
        ? pick(
            language,
            '此结果凭代录作出，未经本人确认',
            'the outcome rests on entries that are not confirmed',
          )
        : ''
      const outcome = `${reviewText(view, change)}${pick(language, '，', ', ')}${resultText(view, change, result)}`
      return [
        say('审批结果', 'outcome', outcome) + bracketed(language, paper),
        ...(change.instead === undefined ? [] : [`  ${insteadText(language)}`]),
        ...(tally === undefined || tally.seats === 1
          ? []
          : [`  ${tallyText(language, tally, resultText(view, change, result), change.minuted)}`]),
      ]
    }
    case 'review-stops':
      return [say('不再需要审批', 'needs no decision any more', reviewText(view, change))]
    case 'deadline': {
      const { before, after } = change
      const label = pick(
        language,
        `${reviewText(view, change)}的期限`,
        `deadline of ${reviewText(view, change)}`,
      )
      return [
        changeLine(
          language,
          label,
          before && endText(language, before),
          after && dueText(language, view, after),
        ),
      ]
    }
    case 'seat': {
      const { seat, holder, before, after } = change
      const text = (state: typeof after) =>
        state === undefined
          ? pick(language, '无此席位', 'no seat')
          : seatStateText(language, view, change.review, state)
      const line = labelled(
        language,
        `${reviewText(view, change)} ${nameOf(view, 'member', holder === seat ? seat : holder)}`,
        turned(language, text(before), text(after)),
      )
      // A change of the roster may vacate seats of several projects.
      return [after === 'vacated' ? styled('warning', `${change.project} ${line}`) : line]
    }
    case 'seat-holder':
      return [
        changeLine(
          language,
          pick(
            language,
            `${reviewText(view, change)}的办理人`,
            `who decides in ${reviewText(view, change)}`,
          ),
          nameOf(view, 'member', change.before ?? ''),
          nameOf(view, 'member', change.after ?? ''),
        ),
      ]
    case 'hold':
      return change.after === undefined
        ? [pick(language, '恢复办理：期限继续计算', 'goes on: deadlines run again')]
        : [
            pick(language, '暂停办理：期限停止计算', 'on hold: deadlines stand still') +
              becauseOf(language, change.after.reason),
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
        labelled(
          language,
          pick(language, `审批条件 ${number}（${state[0]}）`, `condition ${number} (${state[1]})`),
          pick(
            language,
            `${text}，${by}负责，期限 ${dateText(language, due)}`,
            `${text}; ${by}, due ${dateText(language, due)}`,
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

function placeText(view: EffectView, { state, stage, round }: Place): string {
  const { language } = view
  const nth =
    state === 'in-review'
      ? pick(language, `，第 ${round} 次送审`, `, round ${round}`)
      : round > 1
        ? pick(language, `，拟第 ${round} 次送审`, `, for round ${round}`)
        : ''
  return (
    nameOf(view, 'stage', stage) +
    bracketed(language, stateWord(language, view.process, stage, state) + nth)
  )
}

function endsText(
  { language }: EffectView,
  { how, reconsider }: Extract<StandingChange, { kind: 'ends' }>,
): string {
  switch (how) {
    case 'completed':
      return pick(language, '项目到此办结', 'the project is completed')
    case 'rejected':
      return reconsider
        ? pick(
            language,
            '项目到此结束：除提请复议外，不能再送审',
            'the project ends here; it can only be reconsidered (bd reconsider)',
          )
        : pick(
            language,
            '项目到此结束：不能再送审，也不能复议',
            'the project ends here; it can neither be submitted again nor reconsidered',
          )
    case 'cancelled':
      return pick(
        language,
        '项目到此结束：终止后不再办理',
        'the project ends here; nothing more can be done in it',
      )
    default:
      return how satisfies never
  }
}
