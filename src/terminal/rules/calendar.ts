/** The rules about calendars and the notices behind them say this, in both languages. */
import { FIRST_YEAR, LAST_YEAR } from '../../core/calendar/doubtful-year.ts'
import type { calendarRules } from '../../core/rules/calendar.ts'
import type { Voice } from '../voice.ts'
import { correction } from '../words/correction.ts'
import type { WordsOf } from './words.ts'

export const calendarWords: WordsOf<typeof calendarRules> = {
  'calendar-missing': ({ year }, { t }) => ({
    meaning: t(
      '国务院尚未公布该年的放假安排，或者通知还没有录入。落在该年的期限都是暂定的，不得据以认定逾期失效。',
      'The State Council has not announced the days off of the year, or its notice was not added. Deadlines in it are provisional, and nothing lapses by them.',
    ),
    message: t(`缺少 ${year} 年工作日历`, `the calendar of ${year} is missing`),
    why: t(
      '期限按工作日计算，放假安排每年公布一次',
      'deadlines count working days, and days off are announced year by year',
    ),
    help: t(
      `通知公布后，请将通知正文存为文本文件并导入：bd calendar import <文件> --year ${year} --reason "<通知文号>"`,
      `when the notice is out, run bd calendar import <file> --year ${year} --reason "<notice>"`,
    ),
  }),
  'calendar-incomplete': ({ year, dates }, { t }) => ({
    meaning: t(
      '读到的放假安排没有包含全部法定节假日，多半是通知没有抄全，或者年份不对。',
      'What was read leaves statutory holidays as workdays; most likely the notice was not copied whole, or the year is another.',
    ),
    message: t(
      `${year} 年的法定节假日未列为放假：${dates}`,
      `statutory holidays of ${year} are not days off: ${dates}`,
    ),
    why: t(
      '不完整的安排一旦录入，该年的期限就会算错',
      'an incomplete year, once added, makes its deadlines wrong',
    ),
    help: t(
      '请核对通知全文后重新导入；法定节假日确有调整的，按格式写好文件后加入：bd calendar add <文件>',
      'import the whole notice; if the law on holidays has changed, write the file by its format and run bd calendar add <file>',
    ),
  }),
  'notice-unreadable': ({ text }, { t }) => ({
    meaning: t(
      '通知中有一句涉及日期，但不是放假通知的通常写法，bd 不猜测其含义。',
      'A sentence of the notice is about dates and not in the usual words of such notices; bd does not guess what it means.',
    ),
    message: t(`这一句读不懂：“${text}”`, `cannot read this sentence: ${text}`),
    why: strict(t),
    help: t(
      '请照通知原文录入（如“一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。”），或者按格式写好文件后加入：bd calendar add <文件>',
      "copy the notice's own words, or write the file by its format and run bd calendar add <file>",
    ),
  }),
  'notice-without-year': (_, { t }) => ({
    meaning: t(
      '通知正文没有写明是哪一年的安排，不能推断。',
      'The text does not say for which year the arrangement is, and it is not inferred.',
    ),
    message: t('通知没有写明年份', 'the notice names no year'),
    why: t('通知里的日期只有月和日', 'its dates have months and days only'),
    help: t(
      '请补上通知标题，或者用 --year 指明年份',
      "add the notice's title, or say the year with --year",
    ),
  }),
  'notice-weekday-differs': ({ date, said, weekday }, { t, detail }) => ({
    meaning: t(
      '通知括号里的星期与日期不符，多半是日期或年份抄错了。',
      'The weekday in brackets is not that of the date; most likely the date or the year was copied wrongly.',
    ),
    message: t(
      `${date} 写作${said}，实为${detail(weekday)}`,
      `${date} is called ${said}, and is a ${detail(weekday)}`,
    ),
    why: strict(t),
    help: t(
      '请对照通知原文改正日期、星期或年份',
      'mend the date, the weekday or the year by the notice',
    ),
  }),
  'notice-count-differs': ({ said, counted }, { t }) => ({
    meaning: t(
      '通知写的天数与起止日期不符，多半是日期抄错了。',
      'The number of days is not that of the dates; most likely a date was copied wrongly.',
    ),
    message: t(
      `写作 ${said} 天，按起止日期是 ${counted} 天`,
      `it says ${said} days, and the dates are ${counted}`,
    ),
    why: strict(t),
    help: t('请对照通知原文改正起止日期或天数', 'mend the dates or the number by the notice'),
  }),
  'year-doubtful': ({ found, ...of }, { t, voice, name: called, project }) => ({
    meaning: t(
      `日期的年份应在 ${FIRST_YEAR} 至 ${LAST_YEAR} 年之间。0206、2206 一类多半是录入错误，写进记录就无法更改。`,
      `The years of dates lie between ${FIRST_YEAR} and ${LAST_YEAR}. 0206 and 2206 are slips of the pen, and what is recorded is never changed.`,
    ),
    message: t(
      `${of.name === undefined || of.kind === undefined ? '日期' : called(of.kind, of.name)}写的是“${found}”，年份不在 ${FIRST_YEAR} 至 ${LAST_YEAR} 年之间`,
      `${of.name === undefined || of.kind === undefined ? 'the date' : called(of.kind, of.name)} is "${found}", a year not between ${FIRST_YEAR} and ${LAST_YEAR}`,
    ),
    why: t(
      '这样的年份多半是录入错误，而期限和合同都要据以计算',
      'such a year is a slip of the pen, and terms and contracts are counted by it',
    ),
    help:
      of.name === undefined || of.kind === undefined
        ? t('请在文件中改正年份', 'correct the year in the file')
        : correction(voice, of.kind, of.name, project),
  }),
}

/** Why a calendar is read to the day. */
function strict(t: Voice['t']): string {
  return t(
    '放假安排差一天，期限就差一天',
    'one day wrong in the calendar is one day wrong in every deadline',
  )
}
