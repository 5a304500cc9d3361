/** Some days, months and years cannot be read as they were typed, and these sentences say so. */
import type { Voice } from '../voice.ts'
import type { Facts } from './usage-facts.ts'

export const dateProblems = {
  'year-expected': ({ option, found }: Facts<'found' | 'option'>, { t }: Voice) =>
    t(
      `${option} 应为四位年份，如 2027，收到的是「${found}」`,
      `${option} takes a year such as 2027, not "${found}"`,
    ),
  'year-to-change-missing': ({ year }: Facts<'year'>, { t }: Voice) =>
    t(
      `这是对 ${year} 年安排的调整，而日历中还没有 ${year} 年：请先导入该年的放假通知`,
      `this changes the arrangement of ${year}, which the calendar does not have: import the notice of that year first`,
    ),
  'month-expected': ({ option, found }: Facts<'found' | 'option'>, { t }: Voice) =>
    t(
      `${option} 应为 1 至 12，收到的是「${found}」`,
      `${option} takes a month from 1 to 12, not "${found}"`,
    ),
  'period-expected': ({ option, found }: Facts<'found' | 'option'>, { t }: Voice) =>
    t(
      `${option} 应写成 2026-03（月）、2026-Q1（季）、2026-H1（半年）、2026（年）或 2026-03-01..2026-03-15，收到的是「${found}」`,
      `${option} takes 2026-03, 2026-Q1, 2026-H1, 2026 or 2026-03-01..2026-03-15, not "${found}"`,
    ),
  'date-expected': ({ option, found }: Facts<'found' | 'option'>, { t }: Voice) =>
    t(
      `${option} 应写成日期，如 2026-03-04、2026/3/4、2026年3月4日，须写明年份；收到的是「${found}」`,
      `${option} takes a date with its year, such as 2026-03-04, 2026/3/4 or 4 Mar 2026, not "${found}"`,
    ),
  'no-such-day': ({ option, found }: Facts<'found' | 'option'>, { t }: Voice) =>
    t(
      `${option} 的“${found}”：该日不存在，请核对月份和日期`,
      `${option}: there is no such day as "${found}"; look at its month and day again`,
    ),
  'other-weekday': ({ option, found }: Facts<'found' | 'option'>, { t }: Voice) =>
    t(
      `${option} 的“${found}”：所写的星期与该日不符，请核对；星期可以不写`,
      `${option}: "${found}" is another day of the week; look at it again, or leave the weekday out`,
    ),
  'year-doubtful': ({ option, years, found }: Facts<'found' | 'option' | 'years'>, { t }: Voice) =>
    t(
      `${option} 的年份应在 ${years} 之间，收到的是「${found}」，请核对年份`,
      `${option} takes a date of the years ${years}, not "${found}": look at its year again`,
    ),
}
