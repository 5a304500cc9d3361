/** The rules about requirements and contracts say this, in both languages. */
import type { contractRules } from '../../core/rules/contract.ts'
import type { Voice } from '../voice.ts'
import { comparedWords } from '../words/compared.ts'
import type { WordsOf } from './words.ts'

export const contractWords: WordsOf<typeof contractRules> = {
  'requirement-not-met': ({ zh, en, compared }, telling) => {
    const { t, project } = telling
    const values = compared === undefined ? '' : comparedWords(compared, telling)
    return {
      meaning: t(
        '离开本阶段之前必须满足的条件没有满足，例如投资额未达到限额、控股公司董事会没有通过。',
        'A condition that must hold before this stage is left does not: an amount below its limit, say, or a resolution that did not pass.',
      ),
      message: t(
        `不满足条件：${zh}${values === '' ? '' : `。${values}`}`,
        `this does not hold: ${en}${values === '' ? '' : `: ${values}`}`,
      ),
      why: t(
        '流程规定满足这一条件才能离开本阶段',
        'the process lets the stage be left only when it holds',
      ),
      help: t(
        `请核对有关材料和要素。材料更正之后保存：bd save ${project}；要素有误的，请变更：bd set ${project} <要素>=<值>`,
        `look at the documents and facts it is about. Correct a document, then bd save ${project}; correct a fact by bd set ${project} <fact>=<value>`,
      ),
    }
  },
  'contract-before-approval': ({ signed, approved }, { t, project }) => ({
    meaning: t(
      '正式合同的签署日期早于审批机构的批准日期。先批准、后签约，不得倒置。',
      'The contract is dated before the deciding body approved. Approval comes first.',
    ),
    message: t(
      `合同签署日期 ${signed} 早于批准日期 ${approved}`,
      `the contract is dated ${signed}, before the approval of ${approved}`,
    ),
    why: t(
      '正式合同须在审批机构批准之后签署',
      'a contract is signed only after the deciding body has approved',
    ),
    help: t(
      `请核对合同的签署日期，更正后保存：bd save ${project}`,
      `check the date of signing, correct it and run bd save ${project}`,
    ),
  }),
  'contract-exceeds-approval': ({ amount, approved }, { t, project }) => ({
    meaning: t(
      '合同金额超过审批机构批准的金额。',
      'The amount of the contract is above the amount that was approved.',
    ),
    message: t(
      `合同金额 ${amount} 超过批准的 ${approved}`,
      `the contract's amount, ${amount}, is above the approved ${approved}`,
    ),
    why: asApproved(t),
    help: t(
      `请核对合同金额；确需增加的，须重新报批：bd status ${project}`,
      `check the amount; a higher one must be approved anew: bd status ${project}`,
    ),
  }),
  'contract-other-partner': ({ partner, approved }, { t, project }) => ({
    meaning: t(
      '合同的对方与审批时的合作方不是同一家。',
      "The contract's other party is not the partner that was approved.",
    ),
    message: t(
      `合同对方“${partner}”与批准的合作方“${approved}”不一致`,
      `the contract is with "${partner}"; approved was "${approved}"`,
    ),
    why: asApproved(t),
    help: t(
      `请核对合作方的全称，更正后保存：bd save ${project}`,
      `check the partner's full name, correct it and run bd save ${project}`,
    ),
  }),
}

/** Why a contract is held against its approval. */
function asApproved(t: Voice['t']): string {
  return t('只能执行审批通过的投资计划', 'only what was approved may be carried out')
}
