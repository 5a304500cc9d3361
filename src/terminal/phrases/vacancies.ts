/** One sentence tells of seats vacated while a review was open: whose, by whom, when and why. */
import type { Vacancy } from '../../core/check/vacancies.ts'
import { instantText } from '../dates.ts'
import type { Voice } from '../voice.ts'
import { nameOf, type View } from './view.ts'

/** `审批期间出缺席位：冯（张三 2026-03-05 09:00 撤销其董事角色，原因：…）`; nothing where there is none. */
export function vacancyLines(
  v: Voice,
  view: Pick<View, 'names'>,
  vacancies: readonly Vacancy[],
): readonly string[] {
  if (vacancies.length === 0) return []
  const each = vacancies.map(({ member, how, role = '', by, at, reason }) => {
    const [who, hand] = [member, by].map((one) => nameOf(view, 'member', one))
    const time = instantText(at)
    const title = nameOf(view, 'role', role)
    return how === 'revoked'
      ? v.t(
          `${who}（${hand}于 ${time} 撤销其“${title}”角色，原因：${reason}）`,
          `${who} (${hand} revoked the role ${title} on ${time}: ${reason})`,
        )
      : v.t(
          `${who}（${hand}于 ${time} 登记其离任，原因：${reason}）`,
          `${who} (${hand} recorded the departure on ${time}: ${reason})`,
        )
  })
  return [
    v.t(`审批期间出缺席位：${each.join('；')}`, `seats vacated while open: ${each.join('; ')}`),
  ]
}
