/** The verbs about what recurs: what is owed, excuses, and the files that say it. */
import type { Voice } from '../voice.ts'
import { rows } from './row.ts'

export function dutyVerbs({ t }: Voice) {
  return rows({
    duties: {
      about: t(
        '应办事项：谁该办什么、到哪天、办了没有',
        'what is owed: who, what, until when, and what was done',
      ),
      called: '应办 应办事项 例行事项',
      options: [
        [
          '--missed',
          t('只看未办、迟办的，逐项列出', 'only what is missing or was late, one by one'),
        ],
        [
          '--period <period>',
          t(
            '看哪一段：2026-03、2026-Q1、2026（不写则本月和上月）',
            'which period: 2026-03, 2026-Q1, 2026 (else this month and the last)',
          ),
        ],
        ['--member <member>', t('只看该人员的，逐项列出', "this member's, one by one")],
        ['--duty <duty>', t('只看这一项', 'only this duty')],
      ],
      examples: [
        ['bd duties', t('本月和上月，按事项汇总', 'this month and the last, by duty')],
        ['bd duties --missed --period 2026-03', t('三月未办、迟办的', 'what was missed in March')],
      ],
    },
    excuse: {
      takes: '<duty> <who> <day>',
      about: t(
        '免办：某人某日的应办事项不必办理，写明原因',
        'excuse: what is owed by somebody for a day is not asked for, with a reason',
      ),
      called: '免办 免予办理',
      options: [['--reason <text>', t('为何免办，必填', 'why; required')]],
      examples: [
        [
          t(
            'bd excuse daily-report 罗成 2026-03-05 --reason "当日请假"',
            'bd excuse daily-report luo 2026-03-05 --reason "on leave"',
          ),
          t('当日请假，日报免办', 'on leave that day'),
        ],
      ],
    },
    'duty list': {
      about: t(
        '列出应办清单；不在工作区时，列出内置的',
        'list the files of duties; outside of a workspace those that come with bd',
      ),
      called: '应办清单',
      examples: [['bd duty list', t('列出应办清单', 'list them')]],
    },
    'duty show': {
      takes: '<duties>',
      about: t(
        '阅读应办清单：谁、多久、到哪天、凭什么算办了',
        'read duties: who, how often, until when, done by what',
      ),
      called: '查看应办清单',
      options: [['--version <n>', t('哪一版（不写则最新）', 'which version (else the newest)')]],
      examples: [['bd duty show reporting', t('日报与走访', 'reports and visits')]],
    },
    'duty lint': {
      takes: '[duties]',
      about: t(
        '查验应办清单：名称、日子、周期是否成立',
        'prove of duties that their names are there and their days can be met',
      ),
      called: '查验应办清单',
      examples: [['bd duty lint ./draft', t('查验文件夹中的清单', 'those in a folder')]],
    },
    'duty publish': {
      takes: '<folder>',
      about: t(
        '发布应办清单的下一版：来自文件夹，或内置清单',
        'publish the next version of duties, from a folder or one that comes with bd',
      ),
      called: '发布应办清单',
      options: [['--reason <text>', t('发布依据（会议、批文）', 'the decision to publish it')]],
      examples: [
        [
          t(
            'bd duty publish reporting --reason "总经理办公会2026年第3次会议"',
            'bd duty publish reporting --reason "as resolved on 3 March"',
          ),
          t('发布内置的日报与走访', 'the reports that come with bd'),
        ],
      ],
    },
  })
}
