/** The rules about the roles and people of a process say this, in both languages. */
import type { staffingRules } from '../../core/rules/staffing.ts'
import { unheldText } from '../words/unheld.ts'
import type { WordsOf } from './words.ts'

export const staffingWords: WordsOf<typeof staffingRules> = {
  'superior-misplaced': ({ word }, { t }) => ({
    meaning: t(
      'superior 指立项人的上级，只能单独写在审批节点中审批、代为审批的角色之处，其他位置须写角色。',
      'The word superior means whoever is set over the member who opened the project. It stands alone, as the "role" or "instead" of a review; everywhere else a role is named.',
    ),
    message: t(`${word} 不能写 superior`, `"${word}" does not take superior`),
    why: t(
      '上级因立项人而异，不是一个角色',
      'the superior is another for each opener, and no role',
    ),
    help: t('请改写角色；角色不能叫 superior', 'name a role there; no role is called superior'),
  }),
  'meeting-without-secretary': ({ review }, { t, name }) => ({
    meaning: t(
      '会议表决没有指定秘书：没有人登记会议记录，而会议表决只凭会议记录作出决定。',
      'The vote is held in a meeting and names no secretary: nobody could record the minutes, which alone decide it.',
    ),
    message: t(
      `“${name('review', review)}”为会议表决，没有指定登记会议记录的秘书`,
      `${name('review', review)} votes in a meeting and names no secretary who records it`,
    ),
    why: t(
      '会议表决只凭会议记录作出决定；没有人能登记，就永远作不出决定',
      'only the minutes of the meeting decide such a vote; while nobody may record them, it never would be decided',
    ),
    help: t(
      '请在该节点写明 secretary: <角色>；由各人分别签署表决的，写 form: written',
      'add "secretary: <role>" to the review, or "form: written" where each signs for himself',
    ),
  }),
  'vote-without-secretary': ({ review }, { t, name }) => ({
    meaning: t(
      '表决没有指定秘书：到期计票、延期都没有专人负责，也不能代录纸面表决。',
      'The vote names no secretary: nobody but the voters would close or extend it, and nobody may enter votes on paper.',
    ),
    message: t(
      `“${name('review', review)}”没有指定秘书`,
      `${name('review', review)} names no secretary`,
    ),
    why: t(
      '没有秘书的，只能由表决人自己计票，且要晚一个工作日',
      'without one the voters close it themselves, one working day later',
    ),
    help: t('请在该节点写明 secretary: <角色>', 'add "secretary: <role>" to the review'),
  }),
  'role-without-holder': ({ role, as }, { t, voice, name, detail }) => ({
    meaning: t(
      '流程用到的角色在名册中无人担任，走到这一步就没有人办理。',
      'A role that the process needs is held by nobody; a project that comes there would be stuck.',
    ),
    message: unheldText(voice, name('role', role)),
    why:
      as === 'keeps'
        ? t('台账由该角色登记', 'it keeps the register')
        : t(`流程由该角色${detail(as)}`, `in this process it ${detail(as)}`),
    help: t(
      `请管理员授予：bd policy grant-role <人员> ${role}`,
      `let an administrator grant it: bd policy grant-role <member> ${role}`,
    ),
  }),
  'waivable-by-nobody': ({ document, role, owner }, { t, name, names }) => ({
    meaning: t(
      '免予提交由送审人写明原因，须同时担任流程所定的角色。名册中没有人同时担任，就没有人能免予提交。',
      'A waiver is given by whoever submits, who must also hold the role that the process names. Nobody holds both, so nobody could give it.',
    ),
    message: t(
      `没有人能决定免予提交“${name('document', document)}”`,
      `nobody could waive ${name('document', document)}`,
    ),
    why: t(
      `须由送审人（${names('role', owner)}）决定，而其中无人担任“${name('role', role)}”`,
      `it is for the submitter (${names('role', owner)}) to waive, and none of them holds ${name('role', role)}`,
    ),
    help: t(
      '请把 by 改为送审的角色，或者请管理员授予',
      'name the submitting role under "by", or let an administrator grant the role',
    ),
  }),
  'reviewer-is-writer': ({ review, role, document }, { t, name, names }) => ({
    meaning: t(
      '审批的角色同时是送审材料唯一的编写角色。编写人不得审批，可能没有人能审批。',
      'The role that decides is the only one that writes a document of the packet. Writers get no seat, so nobody might be left to decide.',
    ),
    message: t(
      `“${name('review', review)}”可能无人审批`,
      `${name('review', review)} may find nobody to decide`,
    ),
    why: t(
      `“${name('document', document)}”只由“${names('role', role)}”编写，编写人不得审批`,
      `only ${names('role', role)} writes ${name('document', document)}, and writers get no seat`,
    ),
    help: t(
      '请改由另一角色编写或审批，或者由项目指明审批人（named: project）并保证另有人选',
      'let another role write or decide, or name the reviewer by project and keep another holder',
    ),
  }),
  'submitter-decides': ({ review, role, owner }, { t, name, names }) => ({
    meaning: t(
      '本环节只由送审的人自己审批，没有其他人审批。规则不禁止（确有只须本人决定的事项），但审批与经办没有分开。',
      'Only whoever submits decides here, and nobody else. No rule forbids it, for some matters their owner settles; but nobody else looks at them.',
    ),
    message: t(
      `“${name('review', review)}”由送审人自己审批，没有其他人审批`,
      `${name('review', review)} is decided by its submitter alone`,
    ),
    why:
      role === owner
        ? t(
            `送审和审批都由“${names('role', role)}”办理`,
            `${names('role', role)} submits and decides`,
          )
        : t(
            `送审由“${name('role', owner)}”办理，审批由“${names('role', role)}”办理，而两者只有同一人担任`,
            `${name('role', owner)} submits and ${names('role', role)} decides, and one person alone holds both`,
          ),
    help: t(
      '请改由另一角色审批，或者增加一个由其他人审批的节点；确定只须本人决定的，可以不改',
      'let another role decide, or add a review by somebody else; leave it where the owner is meant to settle it',
    ),
  }),
  'secretary-not-free': ({ review, role, document }, { t, name }) => ({
    meaning: t(
      '会议表决只凭会议记录作出决定，登记人不得是送审人，也不得签名保存过送审材料。这里能登记的只有送审或者编写的那个人，可能没有人能登记，表决就没有结果。',
      'A vote by meeting is decided by its minutes alone, and whoever submitted or signed for the packet may not record them. Here nobody else might, and the vote would have no outcome.',
    ),
    message: t(
      `“${name('review', review)}”的会议记录可能无人可以登记`,
      `the minutes of ${name('review', review)} may find nobody to record them`,
    ),
    why:
      document === undefined
        ? t(
            `登记会议记录的“${name('role', role)}”就是送审的人，送审人不得登记`,
            `${name('role', role)} keeps the minutes and submits, and a submitter may not record them`,
          )
        : t(
            `登记会议记录的“${name('role', role)}”也是“${name('document', document)}”唯一的编写人，编写人不得登记`,
            `${name('role', role)} keeps the minutes and alone writes ${name('document', document)}, and a writer may not record them`,
          ),
    help: t(
      '请将 secretary 改为另一角色，或者保证另有人担任',
      'name another role as the secretary, or keep another holder of it',
    ),
  }),
  'name-doubtful': ({ kind, name, other }, { t, kind: word }) => ({
    meaning: t(
      '这个名称只出现一次，与另一个多次出现的名称只差一笔，多半是写错了。',
      'The name stands once and is one slip of the pen from one that stands often.',
    ),
    message: t(
      `${word(kind)} ${name} 只出现一次，与 ${other} 只差一笔`,
      `the ${word(kind)} ${name} stands once, one letter from ${other}`,
    ),
    why: t(
      '流程不声明角色，写错的角色无人担任',
      'a process does not declare roles, and nobody holds a misspelt one',
    ),
    help: t(
      `是否指 ${other}？对照名册检查：bd process lint <文件> --policy <名册>`,
      `did you mean ${other}? to be sure: bd process lint <file> --policy <policy>`,
    ),
  }),
}
