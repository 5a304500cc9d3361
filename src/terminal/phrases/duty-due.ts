/** When a duty is due, in words. */
import { WEEKDAYS } from '../../core/calendar/day-in-period.ts'
import type { PeriodKind } from '../../core/calendar/period.ts'
import { type Dated, type Duty, isDated } from '../../core/duty/duty.ts'
import type { Voice } from '../voice.ts'
import { fieldName } from './duty-done.ts'
import { amountText, countedText, type DutyView } from './duty-words.ts'

/** Until when: “归还期限”当日；“资质有效期至”前 30 日. */
function datedText(
  v: Voice,
  view: DutyView,
  { date, before, off }: Dated,
  register: string,
): string {
  const name = fieldName(view, [register], date)
  if (before !== undefined) {
    const span = countedText(v, view, before.unit, before.count)
    return v.t(`“${name}”前 ${span}，逢休息日提前`, `${span} before ${name}; a day off moves back`)
  }
  return off === 'before'
    ? v.t(`“${name}”当日，逢休息日提前`, `on ${name}; a day off moves back`)
    : v.t(`“${name}”当日，逢休息日顺延`, `on ${name}; a day off moves on`)
}

/** Until when: 次月 5 日 18:00 前，逢休息日顺延. */
export function dueWords(
  v: Voice,
  view: DutyView,
  { every, due, 'for-each': each }: Pick<Duty, 'every' | 'due' | 'for-each'>,
): string {
  if (typeof every !== 'string') {
    return isDated(every) ? datedText(v, view, every, each?.record ?? '') : ''
  }
  const { of, month, week, day, weekday, 'working-day': worked, off, at } = due
  const parts = [
    ...(of === undefined ? [] : [nextText(v, every)]),
    ...(month === undefined
      ? []
      : [
          every === 'year'
            ? v.t(`${month} 月`, `month ${month}`)
            : v.t(`第 ${month} 个月`, `month ${month}`),
        ]),
    ...(week === undefined
      ? []
      : [
          week === 'first' ? v.t('前七日', 'first seven days') : v.t('最后七日', 'last seven days'),
        ]),
    ...(day === undefined
      ? []
      : [v.t(`第 ${amountText(v, view, day)} 日`, `day ${amountText(v, view, day)}`)]),
    ...(worked === undefined
      ? []
      : worked === 'last'
        ? [v.t('最后一个工作日', 'last working day')]
        : [
            v.t(
              `第 ${amountText(v, view, worked)} 个工作日`,
              `working day ${amountText(v, view, worked)}`,
            ),
          ]),
    ...(weekday === undefined ? [] : [v.t(`周${WEEK[WEEKDAYS.indexOf(weekday)]}`, weekday)]),
    ...(at === undefined ? [] : [v.t(`${at} 前`, `before ${at}`)]),
    ...(off === 'skip' ? [v.t('逢休息日免', 'not on a day off')] : []),
    ...(off === 'before' ? [v.t('逢休息日提前', 'before a day off')] : []),
  ]
  return parts.join(v.t(' ', ', '))
}

const WEEK = '一二三四五六日'

function nextText(v: Voice, kind: PeriodKind): string {
  const zh: Readonly<Record<PeriodKind, string>> = {
    'working-day': '下一个工作日',
    day: '次日',
    week: '下周',
    month: '次月',
    quarter: '下季度',
    'half-year': '下半年度',
    year: '次年',
  }
  return v.t(zh[kind], `the next ${kind.replace('-day', ' day')}`)
}
