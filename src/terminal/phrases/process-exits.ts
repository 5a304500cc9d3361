/** Words say where a stage leads: by its outcomes, by a body's own answers, to the next stage, or to completion. */
import type { Review, Stage } from '../../core/process/process.ts'
import { OUTCOMES } from '../../core/record/review.ts'
import { answersOf } from '../../core/process/review.ts'
import { completes, type Way, waysOf } from '../../core/process/ways.ts'
import type { Voice } from '../voice.ts'
import { decisionWord } from '../words/decisions.ts'
import type { ConditionView } from './process-condition.ts'
import { byTableText } from './process-table.ts'
import { resultAt } from './result.ts'
import { nameOf, namesOf, type View } from './view.ts'

/** A body's own answers, each with where it leads. */
export function answerTexts(
  v: Voice,
  view: ConditionView,
  stage: Stage,
  review: Review,
): readonly string[] {
  const ways = waysOf(view.process, stage)
  return Object.entries(answersOf(review)).map(([id, { title, 'counts-as': counts }]) => {
    const mine = ways.filter(
      (one) => one.on === 'answer' && one.review === review.review && one.answer === id,
    )
    const where = mine.map((way) => leadsText(v, view, way)).join(' / ')
    const counted = decisionWord(v, review.decide, counts)
    const as = v.bracketed(v.t('计为', 'counts as ') + counted)
    const answer = v.labelled(`bd decide ${id}`, v.title(title)) + as
    return where === '' ? answer : `${answer} → ${where}`
  })
}

/** Where a way leads. */
function leadsText(v: Voice, view: Pick<View, 'names'>, way: Way): string {
  if (way.on === 'receipt') return endText(v, way)
  if (way.to === 'end') return endText(v, way)
  if (way.to === 'stay') return v.t('可再次送审', 'may be submitted again')
  return nameOf(view, 'stage', way.to)
}

/** The end of the project, as the way brings it about. */
export function endText(v: Voice, way: Way): string {
  return completes(way)
    ? v.t('项目办结', 'the project is completed')
    : v.t('项目终结', 'the project ends')
}

/** The table that says so, where one does. */
function tableText(v: Voice, view: Pick<View, 'names'>, table: string | undefined): string {
  return table === undefined ? '' : v.bracketed(byTableText(v, view, table))
}

/** Where the stage leads; a body's own answers stand with its review. */
export function exitTexts(v: Voice, view: ConditionView, stage: Stage): readonly string[] {
  const said = waysOf(view.process, stage).flatMap((way): readonly string[] => {
    switch (way.on) {
      case 'answer':
        return []
      case 'receipt': {
        const by = nameOf(view, 'role', stage.receipt?.by ?? '')
        const other = stage.receipt?.another === true
        const apart = other ? v.t('移交人不得接收', 'who handed over does not receive') : ''
        const text = v.t(`由${by}接收，项目办结`, `completed by the receipt of ${by}`)
        return [text + v.bracketed(apart)]
      }
      case 'then': {
        const next = leadsText(v, view, way) + tableText(v, view, way.table)
        return [
          v.t(
            `不设审批，材料齐备后转入：${next}`,
            `no gate; once the documents are complete, on to: ${next}`,
          ),
        ]
      }
      default:
        return [
          `${resultAt(v, stage, way.on)} → ${leadsText(v, view, way)}${tableText(v, view, way.table)}`,
        ]
    }
  })
  const again = reconsiderText(v, stage)
  const all = [...said, ...(again === '' ? [] : [again]), ...copiesTexts(v, view, stage)]
  return all.length === 0 ? [] : [all.join(v.t('；', '; '))]
}

/** Who gets a copy of which outcome. */
export function copiesTexts(v: Voice, view: Pick<View, 'names'>, stage: Stage): readonly string[] {
  return OUTCOMES.flatMap((outcome) => {
    const roles = stage.copies?.[outcome]
    if (roles === undefined) return []
    const [result, who] = [resultAt(v, stage, outcome), namesOf(v, view, 'role', roles)]
    return [v.t(`${result}的，抄送${who}`, `${result}: a copy to ${who}`)]
  })
}

/** How often a rejection may be reconsidered. */
export function reconsiderText(v: Voice, { reconsider }: Stage): string {
  if (reconsider === undefined) return ''
  const times = reconsider === 1 ? 'once' : `${reconsider} times`
  return v.t(`否决后可以复议 ${reconsider} 次`, `a rejection may be reconsidered ${times}`)
}
