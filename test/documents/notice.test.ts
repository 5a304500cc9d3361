/** Notices of 2024 to 2026 in the words that such notices have, from the facts of the three arrangements. */
import { expect, test } from 'vitest'
import type { CalendarYear } from '../../src/core/calendar/calendar.ts'
import { calendarText } from '../../src/documents/arrangement.ts'
import { readArrangement } from '../../src/documents/arrangement-source.ts'
import { readEntry } from '../../src/documents/entry.ts'
import { readHolidays } from '../../src/documents/holiday-list.ts'
import { readNotice } from '../../src/documents/notice.ts'
import { shipped } from '../core/official.ts'
import { refusals, valueOf } from './findings-of.ts'

const NOTICES: Readonly<Record<number, string>> = {
  2024: `国务院办公厅关于2024年部分节假日安排的通知
国办发明电〔2023〕7号

各省、自治区、直辖市人民政府：
经国务院批准，现将2024年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日放假，与周末连休。
二、春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。鼓励各单位结合带薪年休假等制度落实，安排职工在除夕（2月9日）休息。
三、清明节：4月4日至6日放假调休，共3天。4月7日（星期日）上班。
四、劳动节：5月1日至5日放假调休，共5天。4月28日（星期日）、5月11日（星期六）上班。
五、端午节：6月10日放假，与周末连休。
六、中秋节：9月15日至17日放假调休，共3天。9月14日（星期六）上班。
七、国庆节：10月1日至7日放假调休，共7天。9月29日（星期日）、10月12日（星期六）上班。
节假日期间，各地区、各部门要妥善安排好值班工作。
国务院办公厅
2023年10月25日
`,
  2025: `现将2025年元旦等节日放假安排通知如下：
一、元旦：1月1日（周三）放假1天，不调休。
二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
三、清明节：4月4日（周五）至6日（周日）放假，共3天。
四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。
六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。
`,
  2026: `关于2026年部分节假日安排的通知
一、元旦:1月1日(周四)至3日(周六)放假调休,共3天。1月4日(周日)上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。
    2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。四、劳动节：5月1日（周五）至5日（周二）放假
调休，共5天。5月9日（周六）上班。
五、端午节：６月１９日（周五）至２１日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
`,
}

const read = (text: string, year?: number) => readNotice('notice.txt', text, year)

/** The year as it stands in the file that an arrangement becomes. */
function filed(arrangement: Parameters<typeof calendarText>[0]): CalendarYear {
  const bytes = new TextEncoder().encode(calendarText(arrangement))
  const { content } = readEntry(`calendar/cn-${arrangement.year}.yaml`, bytes, '')
  if (content.kind !== 'calendar-year') throw new Error(JSON.stringify(content))
  return content.value
}

const sorted = ({ off, work }: CalendarYear) => [[...off].sort(), [...work].sort()]

test.each([2024, 2025, 2026])('the notice of %i gives the days of the shipped calendar', (year) => {
  expect(sorted(filed(valueOf(read(NOTICES[year]!))))).toEqual(sorted(shipped(year)))
})

test('the file says where it comes from, and names the holidays in both languages', () => {
  const { notice, names } = filed(valueOf(read(NOTICES[2024]!)))
  expect(notice).toEqual({
    zh: '国务院办公厅关于2024年部分节假日安排的通知（国办发明电〔2023〕7号）',
    en: 'Notice on holidays in 2024 by the General Office of the State Council（国办发明电〔2023〕7号）',
  })
  expect(names.get('2024-02-04')).toEqual({ zh: '春节', en: 'Spring Festival' })
  expect(filed(valueOf(read(NOTICES[2025]!))).names.get('2025-10-08')).toEqual({
    zh: '国庆节、中秋节',
    en: 'National Day, Mid-Autumn Festival',
  })
})

test('a text without the title is not put in the mouth of the State Council', () => {
  expect(valueOf(read(NOTICES[2025]!)).notice.zh).toBe('关于2025年部分节假日安排的通知')
})

const change = (part: string, by: string) => {
  const text = NOTICES[2026]!
  if (!text.includes(part)) throw new Error(part)
  return text.replace(part, by)
}

test.each([
  [
    'a weekday that is not the date’s',
    change('5月9日（周六）', '5月9日（周日）'),
    ['notice-weekday-differs 2026-05-09 周日 saturday 6:8'],
  ],
  [
    'a weekday of a day in a span',
    change('至6日（周一）放假', '至6日（周二）放假'),
    ['notice-weekday-differs 2026-04-06 周二 monday 5:16'],
  ],
  [
    'a number of days that is not the dates’',
    change('放假调休,共3天', '放假调休,共4天'),
    ['notice-count-differs 4 3 2:26'],
  ],
  [
    'a date that does not exist',
    change('2月28日（周六）', '2月29日（周六）'),
    ['invalid-value 2月29日(周六) date 2026-02-29 4:15'],
  ],
  [
    'a span that goes backwards',
    change('至3日(周六)放假调休,共3天', '至1日放假').replace('1月1日(周四)', '1月3日'),
    ['invalid-value 1月3日至1日 from-to 2026-01-03 2026-01-01 2:6'],
  ],
  [
    'a day said twice',
    change('9月20日（周日）、', '9月20日（周日）、9月20日、'),
    ['invalid-value 国庆节 each-day-once 2026-09-20 9:42'],
  ],
  [
    'a make-up workday in the middle of a week',
    change('1月4日(周日)上班', '1月5日上班'),
    ['invalid-value 元旦 weekend-day 2026-01-05 2:30'],
  ],
  [
    'a day of another year',
    change('1月4日(周日)上班', '2025年11月30日(周日)上班'),
    ['invalid-value 元旦 date-of-the-year 2025-11-30 2:30'],
  ],
  [
    'words about a date that no notice has',
    change('1月4日(周日)上班', '1月4日(周日)另行通知'),
    ['notice-unreadable 1月4日(周日)另行通知 2:30'],
  ],
  [
    'a holiday without days',
    change('9月25日（周五）至27日（周日）放假，共3天。', '另行通知。'),
    ['notice-unreadable 中秋节 8:7'],
  ],
  [
    'a notice that was cut',
    NOTICES[2026]!.split('\n').slice(0, 5).join('\n'),
    ['calendar-incomplete 2026 2026-06-19, 2026-09-25, 2026-10-01, 2026-10-02, 2026-10-03 -:-'],
  ],
  [
    'an empty year',
    '关于2026年部分节假日安排的通知\n',
    [
      'calendar-incomplete 2026 2026-01-01, 2026-02-16, 2026-02-17, 2026-02-18, 2026-02-19, 2026-04-05, 2026-05-01, 2026-05-02, 2026-06-19, 2026-09-25, 2026-10-01, 2026-10-02, 2026-10-03 -:-',
    ],
  ],
])('%s is refused at its place', (_, text, expected) => {
  expect(refusals(read(text))).toEqual(expected)
})

test('a year is given by the text, or by the caller, and the two agree', () => {
  const plain = NOTICES[2026]!.replace('关于2026年部分节假日安排的通知', '放假安排')
  expect(refusals(read(plain))).toEqual(['notice-without-year 1:1'])
  expect(valueOf(read(plain, 2026)).year).toBe(2026)
  expect(refusals(read(NOTICES[2026]!, 2027))).toEqual(['invalid-value year 2027 2026 1:1'])
  // Under another year the weekdays in brackets are wrong: 2027-01-01 is a Friday.
  expect(refusals(read(plain, 2027))[0]).toBe('notice-weekday-differs 2027-01-01 周四 friday 2:6')
})

test('days of the December before belong to the year that moves them', () => {
  const text = NOTICES[2026]!.replace(
    '1月1日(周四)至3日(周六)放假调休,共3天。1月4日(周日)上班',
    '2025年12月31日至2026年1月1日放假调休,共2天。2025年12月28日(周日)上班',
  )
  const year = filed(valueOf(read(text)))
  expect(year.off.slice(0, 2)).toEqual(['2025-12-31', '2026-01-01'])
  expect(year.work[0]).toBe('2025-12-28')
})

const LIST = {
  $schema: 'https://example.org/schema.json',
  $id: 'https://example.org/2026.json',
  year: 2026,
  papers: ['https://example.org/notice.htm'],
  days: [...shipped(2026).names]
    .map(([date]) => date)
    .concat(shipped(2026).work)
    .sort()
    .map((date) => ({
      name: shipped(2026).names.get(date)?.zh ?? '调休',
      date,
      isOffDay: shipped(2026).off.includes(date),
    })),
}

const list = (value: object, year?: number) =>
  readHolidays('2026.json', JSON.stringify(value, null, 1), year)

test('the list of a year gives the days of the shipped calendar', () => {
  const year = filed(valueOf(list(LIST, 2026)))
  expect(sorted(year)).toEqual(sorted(shipped(2026)))
  expect(year.names.get('2026-02-17')).toEqual({ zh: '春节', en: 'Spring Festival' })
  expect(year.notice.zh).toContain('https://example.org/notice.htm')
})

test.each([
  ['another year', LIST, 2027, ['invalid-value year 2027 2026 4:10']],
  [
    'an empty year',
    { ...LIST, days: [] },
    undefined,
    [
      'calendar-incomplete 2026 2026-01-01, 2026-02-16, 2026-02-17, 2026-02-18, 2026-02-19, 2026-04-05, 2026-05-01, 2026-05-02, 2026-06-19, 2026-09-25, 2026-10-01, 2026-10-02, 2026-10-03 -:-',
    ],
  ],
  ['an unknown field', { holidays: [], ...LIST }, undefined, ['unknown-field holidays 2:2']],
])('a list of %s is refused at its place', (_, value, year, expected) => {
  expect(refusals(list(value, year))).toEqual(expected)
})

test('a file is read as what it holds: the text of a notice, or a list', () => {
  const year = (source: string) => valueOf(readArrangement('file', source, 2026)).off.length
  expect(year(NOTICES[2026]!)).toBe(7)
  expect(year(`\n ${JSON.stringify(LIST)}`)).toBe(7)
})
