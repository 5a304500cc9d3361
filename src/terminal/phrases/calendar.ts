/** The working calendar is shown for reading: a year as a table of its months, a month as a table of its weeks. */
import type { Wording } from '../../core/text/wording.ts'
import { datesIn, type Month, type Special } from '../../core/calendar/almanac.ts'
import type { DayKind } from '../../core/calendar/calendar.ts'
import { dayNumber, type PlainDate, weekday } from '../../core/calendar/time.ts'
import { weekdayText } from '../dates.ts'
import { type Cell, tableLines } from '../table.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'

export interface YearView {
  readonly year: number
  /** The notice of its official days; a year without one is provisional. */
  readonly notice: Wording | undefined
  readonly months: readonly Month[]
  kindOf(date: PlainDate): DayKind
}

const OFF: readonly Special['kind'][] = ['day-off', 'statutory']

/** The year, a row a month, and where it comes from. */
export function yearLines(v: Voice, view: YearView, columns: number): readonly Line[] {
  const isOwn = ({ kind }: Special) => kind.startsWith('company-')
  const withOwn = view.months.some(({ specials }) => specials.some(isOwn))
  const head = v.t(
    ['月份', '工作日', '放假', '补班', '公司'],
    ['month', 'working days', 'days off', 'make-up workdays', 'company'],
  )
  const rows = view.months.map(({ month, workdays, specials }) => [
    v.t(`${month} 月`, String(month).padStart(2, '0')),
    String(workdays),
    specialTexts(
      v,
      specials.filter(({ kind }) => OFF.includes(kind)),
    ),
    specialTexts(
      v,
      specials.filter(({ kind }) => kind === 'make-up-workday'),
    ),
    ...(withOwn ? [specialTexts(v, specials.filter(isOwn))] : []),
  ])
  const total = view.months.reduce((sum, { workdays }) => sum + workdays, 0)
  const title = v.t(
    `${view.year} 年工作日历：${total} 个工作日`,
    `working calendar of ${view.year}: ${total} working days`,
  )
  return [
    styled('strong', title),
    ...tableLines({ head: withOwn ? head : head.slice(0, 4), rows }, columns),
    sourceLine(v, view),
  ]
}

/** One month, a row a week, what its marks mean, and where it comes from. */
export function monthLines(
  v: Voice,
  view: YearView,
  month: number,
  columns: number,
): readonly Line[] {
  const dates = datesIn(view.year, month)
  const weeks = new Map<number, (string | Cell)[]>()
  for (const date of dates) {
    const day = dayNumber(date)
    const week = weeks.get(day - weekday(day)) ?? Array.from({ length: 7 }, () => '')
    week[weekday(day)] = dayCell(v, date, view.kindOf(date))
    weeks.set(day - weekday(day), week)
  }
  const head = [...Array(7).keys()].map((index) => weekdayText(v, `2024-01-0${index + 1}`))
  const { specials, workdays } = view.months[month - 1]!
  const title = v.t(
    `${view.year} 年 ${month} 月：${workdays} 个工作日`,
    `${view.year}-${String(month).padStart(2, '0')}: ${workdays} working days`,
  )
  return [
    styled('strong', title),
    ...tableLines({ head, rows: [...weeks.values()] }, columns),
    ...specials.map((special) => v.labelled(kindWords(v)[special.kind], specialText(v, special))),
    sourceLine(v, view),
  ]
}

/** What each kind of day is called, and the mark it has in a month. */
const kindWords = ({ t }: Voice): Readonly<Record<Special['kind'], string>> => ({
  'day-off': t('放假', 'day off'),
  'make-up-workday': t('补班', 'make-up workday'),
  'company-day-off': t('公司休息日', 'company day off'),
  'company-workday': t('公司上班日', 'company workday'),
  statutory: t('法定节假日（暂定）', 'statutory day (provisional)'),
})

const markWords = ({ t }: Voice): Readonly<Record<Special['kind'], string>> => ({
  'day-off': t('休', 'off'),
  'make-up-workday': t('班', 'work'),
  'company-day-off': t('司休', 'off (company)'),
  'company-workday': t('司班', 'work (company)'),
  statutory: t('休?', 'off?'),
})

function dayCell(v: Voice, date: PlainDate, kind: DayKind): string | Cell {
  const day = String(Number(date.slice(8)))
  if (kind === 'workday') return day
  if (kind === 'weekend') return { text: day, style: 'faint' }
  return { text: `${day} ${markWords(v)[kind]}`, style: 'strong' }
}

function specialTexts(v: Voice, specials: readonly Special[]): string {
  return specials.map((one) => specialText(v, one)).join(v.t('；', '; '))
}

/** `元旦 1日（周四）至3日（周六）`, `New Year: 1 (Thu) to 3 (Sat)`. */
function specialText(v: Voice, { kind, from, to, name }: Special): string {
  const day = (date: PlainDate) =>
    v.t(`${Number(date.slice(8))}日`, String(Number(date.slice(8)))) +
    v.bracketed(weekdayText(v, date))
  const days = from === to ? day(from) : `${day(from)}${v.t('至', ' to ')}${day(to)}`
  const own = kind.startsWith('company-') ? kindWords(v)[kind] : undefined
  const called = kind === 'statutory' ? v.t('法定，暂定', 'statutory, provisional') : v.title(name)
  const words = [own, called].filter((word) => word !== undefined)
  return [...words, days].join(v.t(' ', ': '))
}

function sourceLine(v: Voice, { year, notice }: YearView): Line {
  if (notice !== undefined) return v.labelled(v.t('依据', 'source'), v.title(notice))
  return styled(
    'warning',
    v.t(
      `${year} 年的放假安排尚未录入：以上按周末和法定节假日推算，只是暂定，期限不得据以认定失效`,
      `the arrangement for ${year} is not known here: weekends and the statutory days only, provisional; nothing lapses by it`,
    ),
  )
}
