/** Words say the seats of a review: who chairs, whose no is final, who sits instead, what may be changed before the decision. */
import type { Review } from '../../core/process/process.ts'
import type { Voice } from '../voice.ts'
import { nameOf, type View } from './view.ts'

type Named = Pick<View, 'names'>

/** Everything that a review says of its seats besides who they are. */
export function seatTexts(v: Voice, view: Named, review: Review): readonly string[] {
  const role = (id: string) => nameOf(view, 'role', id)
  const { chair, instead, authors, personal, transfer, notice, 'add-seats': added } = review
  return [
    ...(chair === undefined
      ? []
      : [
          v.t(
            `主持：${role(chair)}，可要求有利害关系的成员回避`,
            `chaired by ${role(chair)}, who may have a member recused`,
          ),
        ]),
    ...weightTexts(v, view, review),
    ...(notice === undefined
      ? []
      : [
          v.t(
            `材料须提前 ${notice} 个工作日送达，期满方可表决`,
            `the material must have been with the seats for ${notice} working ${notice === 1 ? 'day' : 'days'} before they decide`,
          ),
        ]),
    ...(instead === undefined
      ? []
      : [
          v.t(
            `无人可以审批（如均为编写人）的，改由${role(instead)}审批`,
            `where nobody is left who may decide, ${role(instead)} decides instead`,
          ),
        ]),
    ...(authors === undefined
      ? []
      : [
          v.t(
            '本环节材料的起草人不得审批；此前环节的起草人可以审批',
            'who wrote what this stage asks for has no seat; who wrote an earlier paper may decide',
          ),
        ]),
    ...(personal === true
      ? [
          v.t(
            '席位属于本人，不得转办；委托须写明项目和第几次送审',
            'the seats are personal: never transferred, and granted only for one project and round',
          ),
        ]
      : transfer === false
        ? [v.t('不得转办', 'seats may not be transferred')]
        : []),
    ...(added === undefined
      ? []
      : [
          v.t(
            `首次表态之前可以加签：${role(added)}`,
            `before the first ballot, seats may be added from ${role(added)}`,
          ),
        ]),
  ]
}

/** Seats that weigh more than one: a veto, a casting vote. */
export function weightTexts(v: Voice, view: Named, review: Review): readonly string[] {
  if (review.decide !== 'vote') return []
  const { veto, tie, chair = '' } = review
  return [
    ...(veto === undefined
      ? []
      : [
          v.t(
            `一票否决：${nameOf(view, 'role', veto)}反对即为否决`,
            `veto: ${nameOf(view, 'role', veto)} ends the review by rejecting`,
          ),
        ]),
    ...(tie === 'chair-decides'
      ? [
          v.t(
            `票数相等时由${nameOf(view, 'role', chair)}决定`,
            `at a tie the ballot of ${nameOf(view, 'role', chair)} decides`,
          ),
        ]
      : []),
  ]
}
