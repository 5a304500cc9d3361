/** These verbs pause a project, send it round, and bring it to its end. */
import type { Voice } from '../voice.ts'
import { rows } from './row.ts'

export function endVerbs({ t }: Voice) {
  return rows({
    hold: {
      deed: 'hold',
      takes: '<project>',
      about: t(
        '暂停项目，期限停止计算',
        'put the project on hold; the clock of its deadlines stops',
      ),
      called: '暂停 中止',
      options: [['--reason <text>', t('暂停原因，必填', 'why; required')]],
      examples: [
        [
          t(
            'bd hold 2026-001 --reason "等待主管部门批复"',
            'bd hold 2026-001 --reason "waiting for approval from above"',
          ),
          t('暂停', 'stop the clock'),
        ],
      ],
    },
    resume: {
      deed: 'resume',
      takes: '[project]',
      about: t(
        '恢复暂停的项目，期限按暂停时所余顺延',
        'let a project on hold go on, with what was left of its deadlines',
      ),
      called: '恢复',
      options: [['--reason <text>', t('恢复的依据', 'why it goes on')]],
      examples: [
        [
          t('bd resume 2026-001 --reason "批复已到"', 'bd resume 2026-001 --reason "it has come"'),
          t('恢复', 'go on'),
        ],
      ],
    },
    reconsider: {
      deed: 'reconsider',
      takes: '[project]',
      about: t(
        '提请复议（否决之后，限流程规定的次数）',
        'ask a gate to look once more at what it rejected',
      ),
      called: '复议',
      options: [
        [
          '--reason <text>',
          t('提请复议的原因，必填', 'why it should be looked at again; required'),
        ],
      ],
      examples: [
        [
          t(
            'bd reconsider 2026-001 --reason "补充了可比案例"',
            'bd reconsider 2026-001 --reason "new cases"',
          ),
          t('提请复议', 'once more'),
        ],
      ],
    },
    cc: {
      takes: '<project> <member...>',
      about: t(
        '传阅：送有关人员阅知，不附带任何权限',
        'send a copy for information; it gives no rights',
      ),
      called: '传阅 抄送',
      options: [['--note <text>', t('附言', 'a remark')]],
      examples: [
        [
          t(
            'bd cc 2026-001 陈志远 吴琼 --note "请知悉"',
            'bd cc 2026-001 chen-zhiyuan wu-qiong --note "for information"',
          ),
          t('送两人阅知', 'to two'),
        ],
      ],
    },
    read: {
      takes: '[project]',
      about: t('阅知', 'say that you have read what was sent to you for information'),
      called: '阅知 已阅',
      options: [['--copy <n>', t('第几次传阅', 'which copy')]],
      examples: [['bd read 2026-001', t('阅知', 'I have read it')]],
    },
    cancel: {
      takes: '<project>',
      about: t('终止项目', 'cancel the project'),
      called: '终止 取消 撤项',
      options: [
        ['--reason <text>', t('终止原因，必填', 'why; required')],
        [
          '--meeting <file>',
          t(
            '决定终止的会议的记录（YAML 文件）',
            'minutes of the meeting that decided it (YAML file)',
          ),
        ],
        ['--evidence <file>', t('终止决定的扫描件', 'scan of the decision')],
      ],
      examples: [
        [
          t(
            'bd cancel 2026-001 --reason "交易对方退出"',
            'bd cancel 2026-001 --reason "the seller withdrew"',
          ),
          t('终止', 'cancel'),
        ],
      ],
    },
    'hand-over': {
      takes: '[project]',
      about: t('移交', 'hand the project over'),
      called: '移交',
      options: [['--reason <text>', t('移交说明', 'a remark on the hand-over')]],
      examples: [['bd hand-over 2026-001', t('移交', 'hand it over')]],
    },
    receive: {
      deed: 'receive',
      takes: '[project]',
      about: t('接收移交', 'receive a handed-over project'),
      called: '接收',
      options: [['--reason <text>', t('接收说明', 'a remark on the receipt')]],
      examples: [['bd receive 2026-001', t('接收', 'receive it')]],
    },
  })
}
