/** These verbs are about the working calendar. */
import type { Voice } from '../voice.ts'
import { rows } from './row.ts'

export function calendarVerbs({ t }: Voice) {
  return rows({
    'calendar show': {
      takes: '[year]',
      about: t(
        '查看一年或一个月的工作日历：放假、补班、公司自定',
        'a year or month of the calendar: days off, make-up workdays, company days',
      ),
      called: '日历 工作日历',
      options: [['--month <n>', t('月份，1 至 12', 'month, 1 to 12')]],
      examples: [
        ['bd calendar show 2026', t('全年', 'a year')],
        ['bd calendar show 2026 --month 10', t('一个月', 'a month')],
      ],
    },
    'calendar import': {
      takes: '<file>',
      about: t(
        '由国务院通知的正文或 holiday-cn 的 JSON 导入一年的放假安排',
        "import a year's official days from the text of the notice or a holiday-cn list",
      ),
      called: '导入放假安排 导入日历',
      options: [
        ['--year <year>', t('通知是哪一年的', 'the year of the notice')],
        ['--reason <text>', t('说明', 'why it is imported')],
      ],
      examples: [
        [
          'bd calendar import notice.txt --year 2027',
          t('导入国务院通知正文', 'from the text of the notice'),
        ],
      ],
    },
    'calendar add': {
      takes: '<file>',
      about: t(
        '加入一年的放假安排，或公司自己的放假与上班日',
        "add a year's official days, or the company's own",
      ),
      options: [['--reason <text>', t('加入的依据', 'the decision behind it')]],
      examples: [
        [
          t(
            'bd calendar add company.yaml --reason "公司年会"',
            'bd calendar add company.yaml --reason "company days"',
          ),
          t('加入公司自定的日子', "the company's own days"),
        ],
      ],
    },
  })
}
