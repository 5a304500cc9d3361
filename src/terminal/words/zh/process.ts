/** Chinese for what is wrong with a process. */
import type { RuleBook } from '../types.ts'

export const processRules = {
  'stage-unreachable': {
    meaning: '流程中没有任何一条路通到这个阶段。',
    say: ({ stage }) => ({
      message: `阶段 ${stage} 无法到达`,
      why: '到不了的阶段不起作用',
      help: '请在其他阶段的 then 或 on 中写明通往此处，或者删除',
    }),
  },
  'stage-without-end': {
    meaning: '项目一旦到了这个阶段，就再也无法结束。',
    say: ({ stage }) => ({
      message: `从阶段 ${stage} 无法走到终点`,
      why: '每个项目都必须能够结束',
      help: '请让其中一种结果通往 end，或者通往有接收手续的阶段',
    }),
  },
  'outcome-unmapped': {
    meaning: '审批可能得出某种结果，流程却没有写明其后到哪个阶段。',
    say: ({ stage, outcome }, { result }) => ({
      message: `阶段 ${stage} 未写明“${result(outcome)}”之后怎么办`,
      why: '每种结果都必须有去向',
      help: `请在 on 中补上“${outcome}: <阶段>”`,
    }),
  },
  'returns-forward': {
    meaning: '退回之后反而到了后面的阶段，越过了应办的审批。',
    say: ({ stage, to }) => ({
      message: `阶段 ${stage} 的退回通往后面的阶段 ${to}`,
      why: '退回只能退到以前的阶段或本阶段',
      help: '请在 returned 中改写为本阶段或以前的阶段',
    }),
  },
  'cycle-without-decision': {
    meaning: '项目可能在这些阶段之间一直循环，而没有人作出决定。',
    say: ({ stages }) => ({
      message: `阶段 ${stages} 构成循环，其间无人决定`,
      why: '任何循环都必须经过人的决定',
      help: '请在其中一个阶段设置审批，或者让其中一个通往别处',
    }),
  },
  'rule-without-parts': {
    meaning: '投票表决必须写明法定人数和通过比例，两者都没有默认值。',
    say: ({ review, part }, { name, detail }) => ({
      message: `“${name('review', review)}”未写明${detail(part)}`,
      why: '法定人数和通过比例都没有默认值',
      help: `请在该节点补上 ${part}`,
    }),
  },
} satisfies Partial<RuleBook>
