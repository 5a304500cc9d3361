/** These verbs say who decides and until when: seats, grants, the end of a vote and its deadline. */
import type { Voice } from '../voice.ts'
import { sharedOptions } from './options.ts'
import { rows } from './row.ts'

export function seatVerbs(voice: Voice) {
  const { t } = voice
  const { review } = sharedOptions(voice)
  return rows({
    recuse: {
      takes: '[project]',
      about: t('回避', 'recuse'),
      called: '回避',
      options: [
        review,
        ['--reason <text>', t('回避原因，必填', 'why; required')],
        [
          '--seat <member>',
          t('替哪位成员办理回避（限主持人）', 'whose seat, where the chair does it'),
        ],
        [
          '--ground <ground>',
          t(
            '因何种情形回避：“关联”（有关联关系）或者“其他”；董事会必填',
            'related, or other; required of a board',
          ),
        ],
      ],
      examples: [
        [
          t(
            'bd recuse 2026-001 --reason "与标的存在关联关系" --ground 关联',
            'bd recuse 2026-001 --reason "related to the target" --ground related',
          ),
          t('本人回避', 'my own seat'),
        ],
      ],
    },
    transfer: {
      takes: '<project> <member>',
      about: t('转办：把我的席位交给他人办理', 'hand my seat over to another member'),
      called: '转办',
      options: [
        review,
        ['--reason <text>', t('转办原因，必填', 'why; required')],
        ['--seat <member>', t('转办哪个席位（不写则本人的）', 'which seat (else my own)')],
      ],
      examples: [
        [
          t(
            'bd transfer 2026-001 陈志远 --reason "出差"',
            'bd transfer 2026-001 chen-zhiyuan --reason travelling',
          ),
          t('把席位交给他人', 'to another'),
        ],
      ],
    },
    'seat add': {
      takes: '<project> <member>',
      about: t('加签：在首次表态之前增加一席', 'add a seat, before the first ballot'),
      called: '加签',
      options: [review, ['--reason <text>', t('加签原因，必填', 'why; required')]],
      examples: [
        [
          t(
            'bd seat add 2026-001 陈志远 --reason "需专业意见"',
            'bd seat add 2026-001 chen-zhiyuan --reason "an expert"',
          ),
          t('加签', 'add a seat'),
        ],
      ],
    },
    'seat remove': {
      takes: '<project> <member>',
      about: t('减签：减去加签而来、尚未表态的一席', 'remove an added seat that has not voted'),
      called: '减签',
      options: [review, ['--reason <text>', t('减签原因，必填', 'why; required')]],
      examples: [
        [
          t(
            'bd seat remove 2026-001 陈志远 --reason "不再需要"',
            'bd seat remove 2026-001 chen-zhiyuan --reason "not needed"',
          ),
          t('减签', 'remove it'),
        ],
      ],
    },
    grant: {
      takes: '<member>',
      about: t(
        '委托他人在某段期间代我表态',
        'let another member cast for me, from one day until before another',
      ),
      called: '委托',
      options: [
        ['--role <role...>', t('只限以何角色表态，必填', 'in which roles; required')],
        ['--from <date>', t('自该日起（默认今日）', 'from this day on (else today)')],
        ['--until <date>', t('至该日失效（当日不再有效）', 'until before this day')],
        ['--project <project>', t('只限该项目', 'for this project only')],
        [
          '--round <stage.n>',
          t('只限该次送审，如 approval.1', 'for this round only, such as approval.1'),
        ],
        ['--reason <text>', t('委托原因，必填', 'why; required')],
      ],
      examples: [
        [
          t(
            'bd grant 陈志远 --role 总经理 --from 2026-06-08 --until 2026-06-15 --reason "出差"',
            'bd grant chen-zhiyuan --role general-manager --until 2026-06-15 --reason travelling',
          ),
          t('委托一周', 'for a week'),
        ],
      ],
    },
    ungrant: {
      takes: '<n>',
      about: t('撤销我的一份委托（已投的仍然有效）', 'revoke a grant of mine; ballots cast stand'),
      called: '撤销委托',
      options: [['--reason <text>', t('撤销原因', 'why')]],
      examples: [
        [
          t('bd ungrant 1 --reason "已返回"', 'bd ungrant 1 --reason "back again"'),
          t('撤销第 1 份委托', 'my first grant'),
        ],
      ],
    },
    grants: {
      about: t('列出全部委托', 'list all grants'),
      called: '委托列表 全部委托',
      examples: [['bd grants', t('列出委托', 'list them')]],
    },
    close: {
      takes: '[project]',
      about: t('计票并宣布结果', 'count the vote and record its outcome'),
      called: '计票 宣布结果',
      options: [review, ['--number <number>', t('决议文号', 'number of the resolution')]],
      examples: [['bd close 2026-001', t('计票并宣布结果', 'count the vote')]],
    },
    extend: {
      deed: 'extend',
      takes: '<project>',
      about: t('延长表决期限', 'extend the time of a vote'),
      called: '延长 延期 延长期限',
      options: [review, ['--reason <text>', t('延长原因，必填', 'why; required')]],
      examples: [
        [
          t(
            'bd extend 2026-001 --reason "两位委员出差"',
            'bd extend 2026-001 --reason "two are travelling"',
          ),
          t('延长表决期限', 'extend it'),
        ],
      ],
    },
    'deadline recompute': {
      deed: 'recompute',
      takes: '[project]',
      about: t(
        '日历变动后重算正在进行的审批期限',
        'compute a running deadline again after the calendar changed',
      ),
      options: [review, ['--reason <text>', t('重算原因，必填', 'why; required')]],
      examples: [
        [
          t(
            'bd deadline recompute 2026-001 --reason "放假安排有变"',
            'bd deadline recompute 2026-001 --reason "the calendar changed"',
          ),
          t('按新日历重算', 'anew'),
        ],
      ],
    },
  })
}
