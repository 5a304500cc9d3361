/** Chinese for calendars and the notices that they are read from. */
import { FIRST_YEAR, LAST_YEAR } from '../../../core/calendar/doubtful-year.ts'
import { correction } from '../correction.ts'
import type { RuleBook } from '../types.ts'

const STRICT = '放假安排差一天，期限就差一天'

export const calendarRules = {
  'calendar-missing': {
    meaning:
      '国务院尚未公布该年的放假安排，或者通知还没有录入。落在该年的期限都是暂定的，不得据以认定逾期失效。',
    say: ({ year }) => ({
      message: `缺少 ${year} 年工作日历`,
      why: '期限按工作日计算，放假安排每年公布一次',
      help: `通知公布后，请将通知正文存为文本文件并导入：bd calendar import <文件> --year ${year} --reason "<通知文号>"`,
    }),
  },
  'calendar-incomplete': {
    meaning: '读到的放假安排没有包含全部法定节假日，多半是通知没有抄全，或者年份不对。',
    say: ({ year, dates }) => ({
      message: `${year} 年的法定节假日未列为放假：${dates}`,
      why: '不完整的安排一旦录入，该年的期限就会算错',
      help: '请核对通知全文后重新导入；法定节假日确有调整的，按格式写好文件后加入：bd calendar add <文件>',
    }),
  },
  'no-deadline': {
    meaning: '该节点流程没有规定期限，无从重算。',
    say: ({ review }, { name }) => ({
      message: `“${name('review', review)}”没有期限`,
      why: '没有期限，日历变动与其无关',
      help: '无须办理',
    }),
  },
  'deadline-unchanged': {
    meaning: '按现在的工作日历重算，期限仍是同一天，是否暂定也没有变化，无须重算。',
    say: ({ review, deadline }, { name }) => ({
      message: `“${name('review', review)}”的期限 ${deadline} 按现在的日历没有变化`,
      why: '没有变化的事项不作记录',
      help: '无须办理；日历有误的请先更正：bd calendar add <文件>',
    }),
  },
  'notice-unreadable': {
    meaning: '通知中有一句涉及日期，但不是放假通知的通常写法，bd 不猜测其含义。',
    say: ({ text }) => ({
      message: `这一句读不懂：“${text}”`,
      why: STRICT,
      help: '请照通知原文录入（如“一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。”），或者按格式写好文件后加入：bd calendar add <文件>',
    }),
  },
  'notice-without-year': {
    meaning: '通知正文没有写明是哪一年的安排，不能推断。',
    say: () => ({
      message: '通知没有写明年份',
      why: '通知里的日期只有月和日',
      help: '请补上通知标题，或者用 --year 指明年份',
    }),
  },
  'notice-weekday-differs': {
    meaning: '通知括号里的星期与日期不符，多半是日期或年份抄错了。',
    say: ({ date, said, weekday }, { detail }) => ({
      message: `${date} 写作${said}，实为${detail(weekday)}`,
      why: STRICT,
      help: '请对照通知原文改正日期、星期或年份',
    }),
  },
  'notice-count-differs': {
    meaning: '通知写的天数与起止日期不符，多半是日期抄错了。',
    say: ({ said, counted }) => ({
      message: `写作 ${said} 天，按起止日期是 ${counted} 天`,
      why: STRICT,
      help: '请对照通知原文改正起止日期或天数',
    }),
  },
  'year-doubtful': {
    meaning: `日期的年份应在 ${FIRST_YEAR} 至 ${LAST_YEAR} 年之间。0206、2206 一类多半是录入错误，写进记录就无法更改。`,
    say: ({ found, ...of }, { name: called, project }) => ({
      message: `${of.name === undefined || of.kind === undefined ? '日期' : called(of.kind, of.name)}写的是“${found}”，年份不在 ${FIRST_YEAR} 至 ${LAST_YEAR} 年之间`,
      why: '这样的年份多半是录入错误，而期限和合同都要据以计算',
      help:
        of.name === undefined || of.kind === undefined
          ? '请在文件中改正年份'
          : correction('zh', of.kind, of.name, project),
    }),
  },
} satisfies Partial<RuleBook>
