/** These verbs stand beside the ballots: answers, advice, conditions, and what was decided on paper or in a sitting. */
import type { Voice } from '../voice.ts'
import { sharedOptions } from './options.ts'
import { rows } from './row.ts'

export function besideVerbs(voice: Voice) {
  const { t } = voice
  const { review, meeting, field } = sharedOptions(voice)
  return rows({
    answer: {
      takes: '[project] <member>',
      about: t(
        '答复书面意见：采纳，或不采纳并说明原因',
        'adopt a written opinion, or decline it and say why',
      ),
      called: '答复 答复意见 采纳',
      options: [
        ['--adopt', t('采纳', 'adopt it')],
        ['--decline', t('不采纳（须加 --reason）', 'decline it; takes --reason')],
        review,
        [
          '--reason <text>',
          t(
            '不采纳的原因（与 --decline 同用时必填）',
            'why it is declined; required with --decline',
          ),
        ],
      ],
      examples: [
        [
          t('bd answer 2026-001 吴琼 --adopt', 'bd answer 2026-001 wu-qiong --adopt'),
          t('采纳', 'adopt it'),
        ],
        [
          t(
            'bd answer 2026-001 吴琼 --decline --reason "已按 7.5% 论证"',
            'bd answer 2026-001 wu-qiong --decline --reason "argued at 7.5%"',
          ),
          t('不采纳，说明原因', 'decline it'),
        ],
      ],
    },
    advise: {
      takes: '[project]',
      about: t(
        '征询席位以外人员的意见；受征询的回复意见（不计票）',
        'ask somebody without a seat for advice, or give the advice asked for; it counts nothing',
      ),
      called: '征询 征询意见 咨询',
      options: [
        ['--ask <member>', t('征询谁', 'whom to ask')],
        ['--opinion <text>', t('对征询的答复', 'the advice that was asked for')],
        review,
        ['--reason <text>', t('征询的问题（与 --ask 同用）', 'the question, with --ask')],
      ],
      examples: [
        [
          t(
            'bd advise 2026-001 --ask 陈志远 --reason "有无同类项目？"',
            'bd advise 2026-001 --ask chen-zhiyuan --reason "known before?"',
          ),
          t('征询', 'ask'),
        ],
        [
          t(
            'bd advise 2026-001 --opinion "去年有两个"',
            'bd advise 2026-001 --opinion "two, last year"',
          ),
          t('答复征询', 'give the advice'),
        ],
      ],
    },
    'condition met': {
      takes: '[project] <number>',
      about: t('条件已落实（责任人）', 'say that a condition is met, as its owner'),
      called: '条件已落实 落实条件',
      options: [
        ['--reason <text>', t('如何落实的，必填', 'how it was met; required')],
        ['--evidence <file>', t('证明已落实的文件', 'a file that proves it')],
      ],
      examples: [
        [
          t(
            'bd condition met 2026-001 1 --reason "审计报告已出" --evidence report.pdf',
            'bd condition met 2026-001 1 --reason audited --evidence report.pdf',
          ),
          t('已落实', 'it is met'),
        ],
      ],
    },
    'condition waive': {
      takes: '[project] <number>',
      about: t('豁免条件（设定条件的机构）', 'waive a condition, as the body that set it'),
      called: '豁免条件 豁免',
      options: [
        ['--reason <text>', t('豁免原因，必填', 'why it is waived; required')],
        ['--evidence <file>', t('豁免决定的扫描件', 'scan of the decision')],
      ],
      examples: [
        [
          t(
            'bd condition waive 2026-001 2 --reason "无须取得"',
            'bd condition waive 2026-001 2 --reason "not needed"',
          ),
          t('豁免第 2 项', 'waive the second'),
        ],
      ],
    },
    enter: {
      takes: '[project] <member> <decision>',
      about: t(
        '代录：录入他人的纸面决定，附原件扫描件',
        'enter what a member decided on paper, with the scan of the original',
      ),
      called: '代录',
      options: [
        ['--dated <date>', t('纸面上的日期', 'the date on the paper')],
        review,
        ['--reason <text>', t('纸面所写的原因', 'the reason on the paper')],
        ['--number <number>', t('纸面决定的文号', 'the number of the paper')],
        meeting,
        ['--evidence <file>', t('纸面原件的扫描件，必填', 'scan of the paper; required')],
        field,
        [
          '--condition <condition...>',
          t('纸面所附条件：“内容；责任人；期限”', 'a condition on the paper: "text; owner; due"'),
        ],
      ],
      examples: [
        [
          t(
            'bd enter 2026-001 王国强 同意 --dated 2026-06-08 --evidence 批件.pdf',
            'bd enter 2026-001 wang-guoqiang approve --dated 2026-06-08 --evidence a.pdf',
          ),
          t('代录纸面决定', 'enter it'),
        ],
      ],
    },
    'meeting record': {
      takes: '[minutes]',
      about: t(
        '登记会议表决：一次会议议决的各个项目，附会议记录和决议的扫描件',
        'record a sitting from its minutes: every item, every vote by name, with the scans',
      ),
      called: '会议 登记会议 会议表决',
      options: [
        ['--scan <file...>', t('会议记录、决议的扫描件', 'scan of the minutes or the resolution')],
      ],
      examples: [
        [
          'bd meeting record',
          t(
            '打印会议记录的表样；各字段见 docs/operations.zh.md',
            'the form of the minutes; fields: docs/operations.md',
          ),
        ],
        [
          'bd meeting record minutes.yaml --scan minutes.pdf',
          t('登记会议表决', 'record a sitting'),
        ],
      ],
    },
    confirm: {
      deed: 'confirm',
      takes: '[project]',
      about: t('确认他人为我代录的决定', 'confirm what was entered for me from paper'),
      called: '确认',
      options: [review],
      examples: [['bd confirm 2026-001', t('确认代录', 'confirm it')]],
    },
  })
}
