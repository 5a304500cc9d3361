/** What a reader must know of a review besides its seats: from when it may decide, and who decides where it cannot. */
import { isNoticeRunning } from '../../core/review/notice.ts'
import type { ReviewView } from '../../core/review/review.ts'
import { type Shortfall, shortfallOf } from '../../core/review/shortfall.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { nameOf, type View } from './view.ts'

/** Below a lapse for want of seats: how many were left, and who decides instead. */
export function shortfallLines(v: Voice, view: View, review: ReviewView): readonly Line[] {
  const short = shortfallOf(review)
  return short === undefined ? [] : [styled('warning', `    ${shortfallText(v, view, short)}`)]
}

/** How many were left or attended, and how many had to; who decides instead. */
export function shortfallText(v: Voice, view: Pick<View, 'names'>, short: Shortfall): string {
  const { needed, left, then, attended, alone } = short
  const role = then !== undefined && 'role' in then ? nameOf(view, 'role', then.role) : undefined
  const why =
    attended === true
      ? v.t(
          `出席的无关联关系董事 ${left} 人，不足 ${needed} 人，不在此决定`,
          `${left} unrelated ${left === 1 ? 'director' : 'directors'} attended, and ${needed} must: not decided here`,
        )
      : alone !== undefined
        ? aloneText(v, alone)
        : v.t(
            `可以表决的只剩 ${left} 席，不足 ${needed} 席`,
            `${left} ${left === 1 ? 'seat is' : 'seats are'} left to decide, and ${needed} are needed`,
          )
  const next =
    then === undefined
      ? v.t('须另行确定由谁决定', 'somebody else must be found to decide')
      : role === undefined
        ? insteadText(v)
        : v.t(`由${role}决定`, `${role} decides instead`)
  return `${why}${v.t('，', '; ')}${next}`
}

/** Of a review that one decides: that he is not there to decide it any more. */
function aloneText(v: Voice, alone: NonNullable<Shortfall['alone']>): string {
  switch (alone) {
    case 'recused':
      return v.t('原审批人已回避', 'whoever was to decide is recused')
    case 'vacated':
      return v.t('原审批人已不在岗', 'whoever was to decide is no longer there')
    default:
      return alone satisfies never
  }
}

/** Where a matter goes that a board could not decide, for too few unrelated directors attended (Company Law arts. 172, 185). */
export function insteadText(v: Voice): string {
  return v.t(
    '应当提交股东会审议（国有独资公司由履行出资人职责的机构决定）',
    "the matter goes to the shareholders' meeting (of a wholly state-owned company, to the body that acts for its owner)",
  )
}

/** While the notice of an open review runs: from which day it may decide. */
export function noticeLines(v: Voice, view: View, review: ReviewView): readonly Line[] {
  const { notice } = review.opened
  if (notice === undefined || review.state !== 'open') return []
  if (!isNoticeRunning(review, view.now.date)) return []
  const { 'first-day': first, 'working-days': days } = notice
  return [
    `    ${v.t(`材料须提前 ${days} 个工作日送达，自 ${first} 起方可表决`, `the material is with the members for ${days} working ${days === 1 ? 'day' : 'days'} first: they may decide from ${first} on`)}`,
  ]
}
