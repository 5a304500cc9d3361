/** The rules about the seats with which a review opens say this, in both languages. */
import type { openingRules } from '../../core/rules/opening.ts'
import { unheldText } from '../words/unheld.ts'
import type { WordsOf } from './words.ts'

export const openingWords: WordsOf<typeof openingRules> = {
  'too-few-seats': (
    {
      review,
      role,
      needed,
      have,
      excluded,
      written = '',
      administrators,
      named,
      substitute,
      instead,
    },
    { t, voice, name, names, project },
  ) => ({
    meaning: t(
      '审批节点要有规则所需的席位才能开始。送审材料的编写人没有席位。席位不足，节点不得跳过，通过比例也不因此降低。',
      'A review opens only with as many seats as its rule needs. Those who signed for the packet get none. The review is never skipped, and a threshold is never lowered to fit.',
    ),
    message: t(
      administrators === undefined
        ? `“${name('review', review)}”至少需要 ${needed} 席，现仅 ${have} 席${instead === undefined ? '' : '，应当提交股东会审议'}`
        : unheldText(voice, names('role', role)),
      administrators !== undefined
        ? unheldText(voice, names('role', role))
        : `${name('review', review)} would have ${have} ${have === 1 ? 'seat' : 'seats'}, it needs ${needed}${instead === undefined ? '' : '; the matter goes to the shareholders'}`,
    ),
    why:
      administrators !== undefined
        ? t(
            `“${name('review', review)}”由该角色审批，至少需要 ${needed} 人`,
            `${name('review', review)} is decided by that role, and needs ${needed} to hold it`,
          )
        : excluded === ''
          ? t(
              `担任“${names('role', role)}”的人员不足`,
              `too few members hold the role ${names('role', role)}`,
            )
          : t(
              `起草人、申请人没有席位：${names('member', excluded)}${written === '' ? '' : `（${names('document', written)}）`}${substitute === undefined ? '' : `；流程规定代为审批的“${name('role', substitute)}”也不足`}`,
              `no seat for those who wrote or asked for it: ${names('member', excluded)}${written === '' ? '' : ` (${names('document', written)})`}${substitute === undefined ? '' : `; nor has ${name('role', substitute)}, who would decide instead, enough`}`,
            ),
    help: t(
      `${administrators === undefined ? '请管理员增授角色' : `请管理员${names('member', administrators)}授予`}：bd policy grant-role <人员> ${oneOf(role)}${named === undefined ? '' : `；或者另定审批人：bd team ${project} --reviewer ${review}=<人员>`}${substitute !== undefined || instead !== undefined ? '' : '；或者在流程中写明此时由谁审批（instead: <角色>）'}`,
      `${administrators === undefined ? 'have the role granted to another member' : `let an administrator (${names('member', administrators)}) grant it`}: bd policy grant-role <member> ${oneOf(role)}${named === undefined ? '' : `; or name another reviewer: bd team ${project} --reviewer ${review}=<member>`}${substitute !== undefined || instead !== undefined ? '' : '; or let the process say who decides then (instead: <role>)'}`,
    ),
  }),
  'too-many-holders': ({ review, members }, { t, name, names, project }) => ({
    meaning: t(
      '该节点由一人审批，而担任该角色的有多人，bd 不代为选择。',
      'The review has one seat, and several members hold its role. bd does not choose among them.',
    ),
    message: t(
      `“${name('review', review)}”由一人审批，现有多人：${names('member', members)}`,
      `${name('review', review)} is for one person, and several hold the role: ${names('member', members)}`,
    ),
    why: t('一人审批的节点，必须明确是谁', 'one person decides here, and it must be clear who'),
    help: t(
      `请指定其中一人：bd team ${project} --reviewer ${review}=<人员>`,
      `name one of them: bd team ${project} --reviewer ${review}=<member>`,
    ),
  }),
  'no-superior': ({ review, member, superior }, { t, name }) => ({
    meaning: t(
      '该节点由立项人的上级审批。上级由名册规定，没有规定或者已经离任的，节点不能开始。',
      'The review is decided by the superior of whoever opened the project. The policy says who that is; without one who is there, the review does not open.',
    ),
    message:
      superior === undefined
        ? t(
            `名册没有规定 ${name('member', member)} 的上级`,
            `the policy names no superior of ${name('member', member)}`,
          )
        : t(
            `${name('member', member)} 的上级 ${name('member', superior)} 已离任`,
            `${name('member', superior)}, the superior of ${name('member', member)}, has left`,
          ),
    why: t(
      `“${name('review', review)}”由立项人的上级审批`,
      `${name('review', review)} is decided by the superior of whoever opened the project`,
    ),
    help: t(
      `请管理员规定：bd policy edit-member ${member} --superior <人员>`,
      `let an administrator say who it is: bd policy edit-member ${member} --superior <member>`,
    ),
  }),
  'reviewer-not-named': ({ review, role }, { t, name, names, project }) => ({
    meaning: t(
      '该节点的审批人由各项目自行指定，本项目还没有指定。',
      'This reviewer is named project by project, and the project names none.',
    ),
    message: t(
      `“${name('review', review)}”尚未指定审批人`,
      `no reviewer is named for ${name('review', review)}`,
    ),
    why: t(
      `流程规定每个项目从“${names('role', role)}”中指定一人`,
      `the process has one holder of ${role} named for each project`,
    ),
    help: t(
      `请指定：bd team ${project} --reviewer ${review}=<人员>`,
      `bd team ${project} --reviewer ${review}=<member>`,
    ),
  }),
  'gate-without-review': ({ stage }, { t, name, project }) => ({
    meaning: t(
      '按流程所列条件，该关口没有一个审批节点需要进行。没有人审批的关口不能通过。',
      'By the conditions of the process no review of this gate takes place. A gate at which nobody decides is never passed.',
    ),
    message: t(
      `“${name('stage', stage)}”没有需要进行的审批节点`,
      `no review of ${name('stage', stage)} takes place`,
    ),
    why: t(
      '流程为各审批节点设了条件，依现有要素没有一项成立；无人审批即不得通过',
      'each review of the gate has a condition and none of them holds; what nobody reviews does not pass',
    ),
    help: t(
      `请核对项目要素：bd show ${project}；要素无误的，应修订流程`,
      `look at the facts: bd show ${project}; where they are right, the process must be amended`,
    ),
  }),
  'seat-lacking': ({ review, role }, { t, name }) => ({
    meaning: t(
      '流程规定某一角色在本节点有一票否决权，或者票数相等时由主持人决定，而席位中没有（或不止一位）可以行使的人。缺了这一席，不能开始表决。',
      'The process gives a role a veto here, or lets a chair decide ties, and no seat (or more than one chair) could do so. The vote does not open without it.',
    ),
    message: t(
      `“${name('review', review)}”的席位中没有${name('role', role)}，或者不止一位`,
      `${name('review', review)}: no seat, or more than one, is held by ${name('role', role)}`,
    ),
    why: t(
      '一票否决权、票数相等时的决定权须有确定的席位行使',
      'a veto and a casting vote need a seat that can use them',
    ),
    help: t(
      '请管理员核对角色：bd policy show；其本人参与起草送审材料的，须由他人起草',
      'ask an administrator about the roles: bd policy show; who signed for the packet has no seat',
    ),
  }),
}

/** Of the roles whose holders decide together, the one that the mend grants. */
function oneOf(roles: string): string {
  return roles.split(', ')[0] ?? roles
}
