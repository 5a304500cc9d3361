/** Chinese for conditional approval. */
import type { RuleBook } from '../types.ts'

export const approvalConditionRules = {
  'condition-not-here': {
    meaning:
      '条件只能附于同意。退回的，在原因中写明须如何修改；反对的，写明为何不可；书面意见直接提出建议。',
    say: ({ review, decision }, { name, project }) => ({
      message: `“${name('review', review)}”：“${name('decision', `${review}.${decision}`)}”不能附条件`,
      why: '只有同意才可以附条件，其他意见的要求写在原因里',
      help: `有条件同意：bd approve ${project} --condition "<内容>；<责任人>；<期限>"；否则请退回并说明原因`,
    }),
  },
  'condition-not-one-line': {
    meaning: '条件为一行文字，不超过 500 字，以便在各处列示。内容较多的写入原因。',
    say: ({ found }) => ({
      message: `条件应为一行文字，现为“${found.slice(0, 40)}”`,
      why: '条件须逐项列示、逐项核销',
      help: '请拆成若干项，每项一行',
    }),
  },
  'condition-without-owner': {
    meaning: '每项条件须有责任人，由其落实并报告落实情况：在任人员，或者有人担任的角色。',
    say: ({ owner }) => ({
      message: `“${owner}”不是在任人员，也不是有人担任的角色`,
      why: '没有责任人的条件无人落实，下一关口将无法开启',
      help: '请写人员或角色的标识：bd policy show',
    }),
  },
  'condition-due-past': {
    meaning: '条件的期限不得早于作出决定之日。',
    say: ({ due, today }) => ({
      message: `条件期限 ${due} 早于决定日期 ${today}`,
      why: '期限已过的条件无法落实',
      help: '请改为以后的日期',
    }),
  },
  'condition-open': {
    meaning:
      '此前的同意附有条件，该条件既未落实，也未经设定条件的机构豁免。在此之前，下一关口不得开启，项目也不得移交。',
    say: ({ number, text, owner, due }, { name, project }) => ({
      message: `第 ${number} 项审批条件尚未落实：${text}（${ownerName(name, owner)}，期限 ${due}）`,
      why: '同意以该条件为前提，落实或者豁免之后才能往下办理',
      help: `责任人报告落实：bd condition met ${project} ${number} --reason "<落实情况>"；设定条件的机构豁免：bd condition waive ${project} ${number} --reason "<原因>"`,
    }),
  },
  'condition-not-in-force': {
    meaning:
      '审批条件自所在关口通过时生效，以该席位最后一票所附的为准；项目退回到该关口以前的，条件失效。未生效、已失效的条件，不办理落实或者豁免。',
    say: ({ review, seat, nth }, { name, project }) => ({
      message: `${name('member', seat)} 在“${name('review', review)}”所附的第 ${nth} 项条件不在有效之列`,
      why: '该票已被替换，或者所在关口尚未通过，或者项目已退回到该关口以前',
      help: `查看有效的条件：bd status ${project}`,
    }),
  },
  'condition-settled': {
    meaning: '每项条件只办结一次，或落实，或豁免；办结记录不再更改。',
    say: ({ text, result, at }, { project }) => ({
      message: `“${text}”已于 ${at} ${result === 'met' ? '落实' : '豁免'}`,
      why: '条件办结之后，记录不再更改',
      help: `无须办理：bd status ${project}`,
    }),
  },
  'condition-by-other': {
    meaning:
      '条件由责任人报告落实；豁免由设定条件的机构作出：该席位的人员，其离任后由现任人员，投票表决的也可以由主持人作出。',
    say: ({ member, result, by }, { name, names }) => ({
      message:
        result === 'met'
          ? `${name('member', member)} 不是该项条件的责任人`
          : `该项条件不是 ${name('member', member)} 设定的`,
      why:
        result === 'met'
          ? '谁负责落实，由谁报告'
          : '同意以该条件为前提，只有设定条件的机构可以豁免',
      help: by === '' ? '目前无人可以办理，请管理员核对角色' : `请 ${names('member', by)} 办理`,
    }),
  },
  'condition-overdue': {
    meaning: '审批条件的期限已过，仍未落实。条件不因逾期而自动落实，下一关口须待其落实或者豁免。',
    say: ({ number, text, owner, due, days }, { name, project }) => ({
      message: `第 ${number} 项审批条件期限 ${due} 已过${days === 0 ? '' : `，逾期 ${days} 个工作日`}：${text}`,
      why: `${ownerName(name, owner)} 尚未报告落实，设定条件的机构也未豁免`,
      help: `请责任人办理：bd condition met ${project} ${number} --reason "<落实情况>"；设定条件的机构可以豁免`,
    }),
  },
} satisfies Partial<RuleBook>

/** A member or a role by its name. */
function ownerName(name: (kind: 'member' | 'role', id: string) => string, owner: string): string {
  const member = name('member', owner)
  return member === owner ? name('role', owner) : member
}
