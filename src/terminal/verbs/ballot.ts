/** These verbs let a member decide in a review. */
import type { Voice } from '../voice.ts'
import { sharedOptions } from './options.ts'
import { rows } from './row.ts'

export function ballotVerbs(voice: Voice) {
  const { t } = voice
  const { principal, review, number, meeting, evidence, field, condition } = sharedOptions(voice)
  return rows({
    approve: {
      takes: '[project]',
      about: t('同意', 'approve'),
      called: '同意 批准 赞成 通过 审批 核准',
      options: [
        principal,
        review,
        [
          '--reason <text>',
          t(
            '附言，不附带效力；有条件请用 --condition',
            'a remark, which decides nothing; conditions go into --condition',
          ),
        ],
        number,
        meeting,
        evidence,
        field,
        condition,
      ],
      examples: [
        ['bd approve 2026-001', t('同意', 'approve')],
        [
          t(
            'bd approve 2026-001 --condition "完成审计；刘洋；2026-06-30"',
            'bd approve 2026-001 --condition "audit; liu-yang; 2026-06-30"',
          ),
          t('有条件同意', 'on a condition'),
        ],
      ],
    },
    reject: {
      takes: '[project]',
      about: t(
        '不同意（表决时为反对），须说明原因',
        'reject, or vote against; the reason is required',
      ),
      called: '否决 不同意 反对 不批准 驳回',
      options: [
        principal,
        review,
        ['--reason <text>', t('不同意（反对）的原因，必填', 'why not; required')],
        number,
        meeting,
        evidence,
        field,
      ],
      examples: [
        [
          t(
            'bd reject 2026-001 --reason "测算依据不足"',
            'bd reject 2026-001 --reason "the estimate has no ground"',
          ),
          t('不同意', 'reject'),
        ],
      ],
    },
    return: {
      takes: '[project]',
      about: t('退回修改', 'return for revision'),
      called: '退回 退回修改 打回',
      options: [
        principal,
        review,
        [
          '--reason <text>',
          t('退回原因：须修改、补充什么，必填', 'what must be changed; required'),
        ],
        number,
        meeting,
        evidence,
        field,
      ],
      examples: [
        [
          t(
            'bd return 2026-001 --reason "请补充可比案例"',
            'bd return 2026-001 --reason "add comparable cases"',
          ),
          t('退回修改', 'return for revision'),
        ],
      ],
    },
    decide: {
      takes: '[project] <outcome>',
      about: t(
        '作出流程规定的专用结论（如论证三选一）',
        'give one of the answers that the process names',
      ),
      called: '结论 决定',
      options: [
        principal,
        review,
        [
          '--reason <text>',
          t('原因；不同意、退回的必填', 'the reason; required where it is no approval'),
        ],
        number,
        meeting,
        evidence,
        field,
        condition,
      ],
      examples: [
        [t('bd decide 2026-001 同意', 'bd decide 2026-001 approve'), t('写明结论', 'in a word')],
      ],
    },
    abstain: {
      takes: '[project]',
      about: t('弃权（限投票表决）', 'abstain, in votes'),
      called: '弃权',
      options: [principal, review, ['--reason <text>', t('弃权的原因，必填', 'why; required')]],
      examples: [
        [
          t(
            'bd abstain 2026-001 --reason "不熟悉该行业"',
            'bd abstain 2026-001 --reason "not my field"',
          ),
          t('弃权', 'abstain'),
        ],
      ],
    },
    defer: {
      takes: '[project]',
      about: t(
        '暂缓表决，说明须补充什么（限写明去向的董事会表决）',
        'defer the vote, saying what must be supplied; on a board, where the process says where that leads',
      ),
      called: '暂缓 暂缓表决',
      options: [
        principal,
        review,
        ['--reason <text>', t('须补充什么，必填', 'what must be supplied; required')],
      ],
      examples: [
        [
          t(
            'bd defer 2026-001 --reason "请补充法律意见"',
            'bd defer 2026-001 --reason "the legal opinion is missing"',
          ),
          t('暂缓表决', 'defer'),
        ],
      ],
    },
    opinion: {
      takes: '[project]',
      about: t(
        '出具书面意见（征求意见、部门会签）',
        'give a written opinion, where departments are heard',
      ),
      called: '意见 出具意见 会签',
      options: [
        principal,
        review,
        field,
        ['--opinion <text>', t('书面意见全文', 'the text of the opinion')],
      ],
      examples: [
        [
          t(
            'bd opinion 2026-001 --opinion "折现率偏低"',
            'bd opinion 2026-001 --opinion "the rate is low"',
          ),
          t('出具书面意见', 'give an opinion'),
        ],
      ],
    },
  })
}
