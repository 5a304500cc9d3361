/** Every year from 2008 on, as its notice or its list says it; chinese-days is the second witness of the days. */
import chineseDays from 'chinese-days'
import { expect, test } from 'vitest'
import { calendarOf, type CalendarYear, isWorkday } from '../../src/core/calendar/calendar.ts'
import { statutoryDays } from '../../src/core/calendar/statutory-days.ts'
import { dateOf, dayNumber } from '../../src/core/calendar/time.ts'
import { calendarText, changed } from '../../src/documents/arrangement.ts'
import { readArrangement } from '../../src/documents/arrangement-source.ts'
import { readEntry } from '../../src/documents/entry.ts'
import { refusals, valueOf } from './findings-of.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string, year?: number) => readArrangement('notice.txt', text, year)

function filed(arrangement: Parameters<typeof calendarText>[0]): CalendarYear {
  const text = bytes(calendarText(arrangement))
  const { content } = readEntry(`calendar/cn-${arrangement.year}.yaml`, text, '')
  if (content.kind !== 'calendar-year') throw new Error(JSON.stringify(content))
  return content.value
}

const datesOf = (from: string, to: string) =>
  Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, index) =>
    dateOf(dayNumber(from) + index),
  )

/** The dates of the year on which the witness does not say the same. */
function differing(year: CalendarYear): readonly string[] {
  const calendar = calendarOf([year], undefined, '')
  // Days at the end of December belong to the next year's notice.
  return datesOf(`${year.year}-01-01`, `${year.year}-12-25`).filter(
    (date) => isWorkday(calendar, date) !== chineseDays.isWorkday(date),
  )
}

const YEARS = Array.from({ length: 19 }, (_, index) => 2008 + index)

test.each(YEARS)('the statutory days of %i are those of its own law', (year) => {
  const day = (lunar: string) => chineseDays.getSolarDateFromLunar(`${year}-${lunar}`).date
  const near = (date: string, days: number) => dateOf(dayNumber(date) + days)
  const first = day('01-01')
  const spring =
    year < 2014
      ? [near(first, -1), first, near(first, 1)]
      : [...(year < 2025 ? [] : [near(first, -1)]), first, near(first, 1), near(first, 2)]
  const [qingming] = datesOf(`${year}-04-03`, `${year}-04-06`).filter(
    (date) => chineseDays.getSolarTerms(date)[0]?.term === 'pure_brightness',
  )
  const labour = year < 2025 ? ['05-01'] : ['05-01', '05-02']
  const fixed = ['01-01', ...labour, '10-01', '10-02', '10-03'].map((one) => `${year}-${one}`)
  const expected = [...fixed, ...spring, qingming, day('05-05'), day('08-15')]
  expect([...statutoryDays(year)].sort()).toEqual([...new Set(expected)].sort())
})

/** The year as holiday-cn would list it, from what the witness knows. */
function listOf(year: number): string {
  const days = datesOf(`${year}-01-01`, `${year}-12-31`).flatMap((date) => {
    const { work, name } = chineseDays.getDayDetail(date)
    const [, zh, counted] = name.split(',')
    // The witness does not count a feast that falls on a weekend among the days of its holiday.
    const listed = counted !== undefined || statutoryDays(year).has(date)
    return listed ? [{ name: counted === undefined ? '节日' : zh, date, isOffDay: !work }] : []
  })
  return JSON.stringify({ year, papers: [], days }, null, 1)
}

test.each(YEARS)('the list of %i is imported', (year) => {
  expect(differing(filed(valueOf(read(listOf(year), year))))).toEqual([])
})

test('a list may say of an ordinary day that it is worked', () => {
  const list = JSON.parse(listOf(2020))
  list.days.push({ name: '春节', date: '2020-02-03', isOffDay: false })
  expect(differing(filed(valueOf(read(JSON.stringify(list)))))).toEqual([])
})

/** From the facts of each arrangement, in the words in which notices of these years put them. */
const NOTICES: Readonly<Record<number, string>> = {
  2008: `一、元旦：2007年12月30日—2008年1月1日放假，共3天。其中，1月1日（星期二）为法定节假日，12月30日（星期日）为公休日，12月29日（星期六）公休日调至12月31日（星期一），12月29日（星期六）上班。
二、春节：2月6日—12日（农历除夕至正月初六）放假，共7天。其中，2月6日（除夕）、2月7日（春节）、2月8日（正月初二）为法定节假日，2月9日（星期六）、2月10日（星期日）照常公休，2月2日（星期六）、2月3日（星期日）两个公休日调至2月11日（星期一）、2月12日（星期二），2月2日（星期六）、2月3日（星期日）上班。
三、清明节：4月4日—6日放假，共3天。其中，4月4日（清明节）为法定节假日，4月5日（星期六）、4月6日（星期日）照常公休。
四、劳动节：5月1日—3日放假，共3天。其中，5月1日为法定节假日，5月3日（星期六）为公休日，5月4日（星期日）公休日调至5月2日（星期五），5月4日（星期日）上班。
五、端午节：6月7日—9日放假，共3天。其中，6月7日（星期六）照常公休，6月8日（端午节）为法定节假日，6月8日（星期日）公休日调至6月9日（星期一）。
六、中秋节：9月13日—15日放假，共3天。
七、国庆节：9月29日—10月5日放假，共7天。其中，10月1日、2日、3日为法定节假日，9月27日（星期六）、9月28日（星期日）两个公休日调至9月29日（星期一）、30日（星期二），10月4日（星期六）、5日（星期日）照常公休。9月27日（星期六）、9月28日（星期日）上班。`,
  2011: `一、元旦：1月1日至3日放假公休，共3天。
二、春节：2月2日（农历除夕）至8日放假调休，共7天。1月30日（星期日）、2月12日（星期六）上班。
三、清明节：4月3日至5日放假调休，共3天。4月2日（星期六）上班。
四、劳动节：4月30日至5月2日放假公休，共3天。
五、端午节：6月4日至6日放假公休，共3天。
六、中秋节：9月10日至12日放假公休，共3天。
七、国庆节：10月1日至7日放假调休，共7天。10月8日（星期六）、10月9日（星期日）上班。`,
  2012: `一、元旦：2012年1月1日至3日放假调休，共3天。2011年12月31日（星期六）上班。
二、春节：1月22日至28日放假调休，共7天。1月21日（星期六）、1月29日（星期日）上班。
三、清明节：4月2日至4日放假调休，共3天。3月31日（星期六）、4月1日（星期日）上班。
四、劳动节：4月29日至5月1日放假调休，共3天。4月28日（星期六）上班。
五、端午节：6月22日至24日放假公休，共3天。
六、中秋节、国庆节：9月30日至10月7日放假调休，共8天。9月29日（星期六）上班。`,
  2014: `一、元旦：1月1日放假1天。
二、春节：1月31日至2月6日放假调休，共7天。1月26日（星期日）、2月8日（星期六）上班。
三、清明节：4月5日放假，4月7日（星期一）补休。
四、劳动节：5月1日至3日放假调休，共3天。5月4日（星期日）上班。
五、端午节：6月2日放假，与周末连休。
六、中秋节：9月8日放假，与周末连休。
七、国庆节：10月1日至7日放假调休，共7天。9月28日（星期日）、10月11日（星期六）上班。`,
  2017: `一、元旦：1月1日放假，1月2日（星期一）补休。
二、春节：1月27日至2月2日放假调休，共7天。1月22日（星期日）、2月4日（星期六）上班。
三、清明节：4月2日至4日放假调休，共3天。4月1日（星期六）上班。
四、劳动节：5月1日放假，与周末连休。
五、端午节：5月28日至30日放假调休，共3天。5月27日（星期六）上班。
六、中秋节、国庆节：10月1日至8日放假调休，共8天。9月30日（星期六）上班。`,
  2018: `一、元旦：1月1日放假，与周末连休。
二、春节：2月15日至21日放假调休，共7天。2月11日（星期日）、2月24日（星期六）上班。
三、清明节：4月5日至7日放假调休，共3天。4月8日（星期日）上班。
四、劳动节：4月29日至5月1日放假调休，共3天。4月28日（星期六）上班。
五、端午节：6月18日放假，与周末连休。
六、中秋节：9月24日放假，与周末连休。
七、国庆节：10月1日至7日放假调休，共7天。9月29日（星期六）、9月30日（星期日）上班。`,
  2019: `一、元旦：2018年12月30日至2019年1月1日放假调休，共3天。2018年12月29日（星期六）上班。
二、春节：2月4日至10日放假调休，共7天。2月2日（星期六）、2月3日（星期日）上班。
三、清明节：4月5日放假，与周末连休。
四、劳动节：5月1日放假。
五、端午节：6月7日放假，与周末连休。
六、中秋节：9月13日放假，与周末连休。
七、国庆节：10月1日至7日放假调休，共7天。9月29日（星期日）、10月12日（星期六）上班。`,
  2020: `一、元旦：2020年1月1日放假，共1天。
二、春节：1月24日至30日放假调休，共7天。1月19日（星期日）、2月1日（星期六）上班。
三、清明节：4月4日至6日放假调休，共3天。
四、劳动节：5月1日至5日放假调休，共5天。4月26日（星期日）、5月9日（星期六）上班。
五、端午节：6月25日至27日放假调休，共3天。6月28日（星期日）上班。
六、国庆节、中秋节：10月1日至8日放假调休，共8天。9月27日（星期日）、10月10日（星期六）上班。`,
}

const whole = (year: number) =>
  `国务院办公厅关于${year}年部分节假日安排的通知\n\n经国务院批准，现将${year}年放假安排通知如下。\n${NOTICES[year]!}\n节假日期间，各地要安排好值班。\n国务院办公厅\n${year - 1}年12月1日\n`

test.each([2008, 2011, 2012, 2014, 2017, 2018])('the notice of %i is read', (year) => {
  expect(differing(filed(valueOf(read(whole(year)))))).toEqual([])
})

const LONGER =
  '国务院办公厅关于延长2020年春节假期的通知\n国办发明电〔2020〕1号\n\n各省、自治区、直辖市人民政府：\n现将延长2020年春节假期的具体安排通知如下。\n一、延长2020年春节假期至2月2日（农历正月初九，星期日），2月3日（星期一）起正常上班。\n二、各类学校推迟开学，具体时间由教育部门另行通知。\n国务院办公厅\n2020年1月26日\n'
const OTHER =
  '国务院办公厅关于调整2019年劳动节假期安排的通知\n\n经国务院批准，现将2019年劳动节假期安排调整如下。\n2019年5月1日至4日放假调休，共4天。4月28日（星期日）、5月5日（星期日）上班。\n国务院办公厅\n2019年3月21日\n'

test.each([
  [2020, LONGER],
  [2019, OTHER],
])('a later notice changes the arrangement of %i, and both are named', (year, later) => {
  const first = filed(valueOf(read(whole(year))))
  expect(differing(first)).not.toEqual([])
  const second = filed(changed(first, valueOf(read(later))))
  expect(differing(second)).toEqual([])
  expect(second.notice.zh).toContain(`关于${year}年部分节假日安排的通知`)
  expect(second.notice.zh).toContain(later.slice(0, later.indexOf('\n')))
})

test('a commemoration is joined to a weekend by a notice of its own', () => {
  const year = filed(valueOf(read(listOf(2014))))
  const later =
    '国务院办公厅关于2014年抗战胜利纪念日调休放假的通知\n\n特作如下安排：9月3日（星期三）至6日（星期六）调休放假，共4天。其中9月3日（星期三）放假，9月4日（星期四）、5日（星期五）调休，9月7日（星期日）上班。\n'
  const after = filed(changed(year, valueOf(read(later))))
  expect(after.off).toEqual(expect.arrayContaining(['2014-09-03', '2014-09-06']))
  expect(after.work).toContain('2014-09-07')
  expect(after.off.length).toBe(year.off.length + 4)
})

test('a title on two lines is the State Council’s, and what stands below the signature is not read', () => {
  const page = whole(2018)
    .replace(
      '国务院办公厅关于2018年部分节假日安排的通知',
      '国务院办公厅关于2018年\n部分节假日安排的通知\n国办发明电〔2017〕12号',
    )
    .concat(
      '扫一扫在手机打开当前页\n相关阅读：春节高速公路2月15日起免费，1月1日起上班时间调整\n上一篇 2017年12月3日\n',
    )
  const { notice, ...year } = filed(valueOf(read(page)))
  expect(notice.zh).toBe('国务院办公厅关于2018年部分节假日安排的通知（国办发明电〔2017〕12号）')
  expect(differing({ notice, ...year })).toEqual([])
  const signed = page.replace('2017年12月1日', '二〇一七年十二月一日').replace(/节假日期间.*\n/, '')
  expect(differing(filed(valueOf(read(signed))))).toEqual([])
})

test.each([
  ['端午节', 2018, '2018-06-18'],
  ['中秋节', 2014, '2014-09-08'],
  ['清明节', 2012, '2012-04-04'],
])('a notice without its line of %s (%i) is refused', (feast, year, date) => {
  const cut = whole(year)
    .split('\n')
    .filter((line) => !line.includes(`、${feast}：`))
    .join('\n')
  expect(refusals(read(cut))).toEqual([`calendar-incomplete ${year} ${date} -:-`])
})

test('a make-up workday after the word for details is not passed over, nor one in words that are not known', () => {
  const odd = whole(2018).replace('9月30日（星期日）上班', '9月30日（星期日）视情况上班')
  expect(refusals(read(odd))[0]).toContain('notice-unreadable')
  const wrong = whole(2008).replace('5月4日（星期日）上班', '5月4日（星期六）上班')
  expect(refusals(read(wrong)).join()).toMatch(
    /notice-weekday-differs 2008-05-04 星期六 sunday 7:\d+/,
  )
})
