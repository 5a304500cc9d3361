/** The rules about conditional approval say this, in both languages. */
import type { approvalConditionRules } from '../../core/rules/approval-conditions.ts'
import type { WordsOf } from './words.ts'

export const approvalConditionWords: WordsOf<typeof approvalConditionRules> = {
  'condition-not-here': ({ review, decision }, { t, name, project }) => ({
    meaning: t(
      '条件只能附于同意。退回的，在原因中写明须如何修改；反对的，写明为何不可；书面意见直接提出建议。',
      'Conditions belong to an approval. A return says in its reason what must change, a rejection why not, an opinion what it advises.',
    ),
    message: t(
      `“${name('review', review)}”：“${name('decision', `${review}.${decision}`)}”不能附条件`,
      `${name('review', review)}: conditions cannot go with "${name('decision', `${review}.${decision}`)}"`,
    ),
    why: t(
      '只有同意才可以附条件，其他意见的要求写在原因里',
      'only an approval rests on conditions; any other decision says what it wants in its reason',
    ),
    help: t(
      `有条件同意：bd approve ${project} --condition "<内容>；<责任人>；<期限>"；否则请退回并说明原因`,
      `approve with the condition (bd approve ${project} --condition "<text>; <owner>; <due>"), or return it with the reason`,
    ),
  }),
  'condition-not-one-line': ({ found }, { t }) => ({
    meaning: t(
      '条件为一行文字，不超过 500 字，以便在各处列示。内容较多的写入原因。',
      'A condition is one line of up to 500 characters, for it is listed wherever the project is shown. What takes more room belongs in the reason.',
    ),
    message: t(
      `条件应为一行文字，现为“${found.slice(0, 40)}”`,
      `a condition is one line of visible text, not "${found.slice(0, 40)}"`,
    ),
    why: t(
      '条件须逐项列示、逐项核销',
      'conditions are shown in lists, and one must be able to tell whether each is met',
    ),
    help: t('请拆成若干项，每项一行', 'split it into several conditions of one line each'),
  }),
  'condition-without-owner': ({ owner }, { t }) => ({
    meaning: t(
      '每项条件须有责任人，由其落实并报告落实情况：在任人员，或者有人担任的角色。',
      'A condition has somebody who sees to it and says that it is met: an active member, or a role that somebody holds.',
    ),
    message: t(
      `“${owner}”不是在任人员，也不是有人担任的角色`,
      `${owner} is neither an active member nor a role that anybody holds`,
    ),
    why: t(
      '没有责任人的条件无人落实，下一关口将无法开启',
      'a condition that nobody owns is never met, and the next gate would wait for ever',
    ),
    help: t('请写人员或角色的标识：bd policy show', 'name a member or a role: bd policy show'),
  }),
  'condition-due-past': ({ due, today }, { t }) => ({
    meaning: t(
      '条件的期限不得早于作出决定之日。',
      'The day by which a condition is to be met is the day of the decision or later.',
    ),
    message: t(
      `条件期限 ${due} 早于决定日期 ${today}`,
      `a condition is due on ${due}, before the decision of ${today}`,
    ),
    why: t('期限已过的条件无法落实', 'nobody can meet a condition on a day that has passed'),
    help: t('请改为以后的日期', 'give a later day'),
  }),
  'condition-open': ({ number, text, owner, due }, { t, name, project }) => ({
    meaning: t(
      '此前的同意附有条件，该条件既未落实，也未经设定条件的机构豁免。在此之前，下一关口不得开启，项目也不得移交。',
      'An approval was given on a condition that is neither met nor waived. Until it is, the next gate does not open, and the project is not handed over.',
    ),
    message: t(
      `第 ${number} 项审批条件尚未落实：${text}（${ownerName(name, owner)}，期限 ${due}）`,
      `condition ${number} is open: ${text} (${ownerName(name, owner)}, due ${due})`,
    ),
    why: t(
      '同意以该条件为前提，落实或者豁免之后才能往下办理',
      'the approval rests on it; what comes next waits until it is met, or waived by the body that set it',
    ),
    help: t(
      `责任人报告落实：bd condition met ${project} ${number} --reason "<落实情况>"；设定条件的机构豁免：bd condition waive ${project} ${number} --reason "<原因>"`,
      `its owner: bd condition met ${project} ${number} --reason "<how>"; the body: bd condition waive ${project} ${number} --reason "<why>"`,
    ),
  }),
  'condition-not-in-force': ({ review, seat, nth }, { t, name, project }) => ({
    meaning: t(
      '审批条件自所在关口通过时生效，以该席位最后一票所附的为准；项目退回到该关口以前的，条件失效。未生效、已失效的条件，不办理落实或者豁免。',
      'A condition binds once the gate at which it was set has passed, with the last ballot of its seat, and until the project is returned past that gate. Others are neither met nor waived.',
    ),
    message: t(
      `${name('member', seat)} 在“${name('review', review)}”所附的第 ${nth} 项条件不在有效之列`,
      `condition ${nth} of ${name('member', seat)} in ${name('review', review)} is not in force`,
    ),
    why: t(
      '该票已被替换，或者所在关口尚未通过，或者项目已退回到该关口以前',
      'it was replaced, or its gate has not passed, or the project was returned past it since',
    ),
    help: t(
      `查看有效的条件：bd status ${project}`,
      `see the conditions in force: bd status ${project}`,
    ),
  }),
  'condition-settled': ({ text, result, at }, { t, project }) => ({
    meaning: t(
      '每项条件只办结一次，或落实，或豁免；办结记录不再更改。',
      'A condition is met, or waived, once. What was said of it stays.',
    ),
    message: t(
      `“${text}”已于 ${at} ${result === 'met' ? '落实' : '豁免'}`,
      `"${text}" was ${result} on ${at}`,
    ),
    why: t('条件办结之后，记录不再更改', 'what was said of a condition is not taken back'),
    help: t(`无须办理：bd status ${project}`, `nothing is to be done: bd status ${project}`),
  }),
  'condition-by-other': ({ member, result, by }, { t, name, names }) => ({
    meaning: t(
      '条件由责任人报告落实；豁免由设定条件的机构作出：该席位的人员，其离任后由现任人员，投票表决的也可以由主持人作出。',
      'That a condition is met is said by its owner. It is waived by the body that set it: the holder of that seat, whoever holds the role once he does not, in a vote its chair, too.',
    ),
    message:
      result === 'met'
        ? t(
            `${name('member', member)} 不是该项条件的责任人`,
            `${name('member', member)} does not own the condition`,
          )
        : t(
            `该项条件不是 ${name('member', member)} 设定的`,
            `${name('member', member)} did not set the condition`,
          ),
    why:
      result === 'met'
        ? t('谁负责落实，由谁报告', 'its owner answers for it')
        : t(
            '同意以该条件为前提，只有设定条件的机构可以豁免',
            'only the body that made the approval rest on it can let it go',
          ),
    help:
      by === ''
        ? t(
            '目前无人可以办理，请管理员核对角色',
            'nobody can; ask an administrator about the roles',
          )
        : t(`请 ${names('member', by)} 办理`, `ask ${names('member', by)}`),
  }),
  'condition-overdue': ({ number, text, owner, due, days }, { t, name, project }) => ({
    meaning: t(
      '审批条件的期限已过，仍未落实。条件不因逾期而自动落实，下一关口须待其落实或者豁免。',
      'The day by which a condition of an approval was to be met has passed. It stays open: nothing is met by waiting, and the next gate waits, too.',
    ),
    message: t(
      `第 ${number} 项审批条件期限 ${due} 已过${days === 0 ? '' : `，逾期 ${days} 个工作日`}：${text}`,
      `condition ${number} was due on ${due}${overdue(days)}: ${text}`,
    ),
    why: t(
      `${ownerName(name, owner)} 尚未报告落实，设定条件的机构也未豁免`,
      `${ownerName(name, owner)} has not said that it is met, and nobody has waived it`,
    ),
    help: t(
      `请责任人办理：bd condition met ${project} ${number} --reason "<落实情况>"；设定条件的机构可以豁免`,
      `its owner: bd condition met ${project} ${number} --reason "<how>"; the body that set it may waive it`,
    ),
  }),
}

/** A member or a role by its name. */
function ownerName(name: (kind: 'member' | 'role', id: string) => string, owner: string): string {
  const member = name('member', owner)
  return member === owner ? name('role', owner) : member
}

/** By how much a condition is overdue, in English. */
function overdue(days: number): string {
  return days === 0 ? '' : ` and is ${days} working ${days === 1 ? 'day' : 'days'} overdue`
}
