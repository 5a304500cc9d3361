/** Chinese for what a stage requires and what a contract must agree with. */
import type { RuleBook } from '../types.ts'

export const contractRules = {
  'requirement-not-met': {
    meaning: '离开本阶段之前必须满足的条件没有满足，例如投资额未达到限额、控股公司董事会没有通过。',
    say: ({ zh }, { project }) => ({
      message: `不满足条件：${zh}`,
      why: '流程规定满足这一条件才能离开本阶段',
      help: `请核对有关要素和材料：bd status ${project}`,
    }),
  },
  'contract-before-approval': {
    meaning: '正式合同的签署日期早于审批机构的批准日期。先批准、后签约，不得倒置。',
    say: ({ signed, approved }, { project }) => ({
      message: `合同签署日期 ${signed} 早于批准日期 ${approved}`,
      why: '正式合同须在审批机构批准之后签署',
      help: `请核对合同的签署日期，更正后保存：bd save ${project}`,
    }),
  },
  'contract-exceeds-approval': {
    meaning: '合同金额超过审批机构批准的金额。',
    say: ({ amount, approved }, { project }) => ({
      message: `合同金额 ${amount} 超过批准的 ${approved}`,
      why: '只能执行审批通过的投资计划',
      help: `请核对合同金额；确需增加的，须重新报批：bd status ${project}`,
    }),
  },
  'contract-other-partner': {
    meaning: '合同的对方与审批时的合作方不是同一家。',
    say: ({ partner, approved }, { project }) => ({
      message: `合同对方“${partner}”与批准的合作方“${approved}”不一致`,
      why: '只能执行审批通过的投资计划',
      help: `请核对合作方的全称，更正后保存：bd save ${project}`,
    }),
  },
} satisfies Partial<RuleBook>
