/** Chinese for what the process asks of the company: who holds which role, who could decide, what the contract is held against. */
import type { RuleBook } from '../types.ts'
import { unheldText } from '../unheld.ts'

export const staffingRules = {
  'contract-not-held': {
    meaning: '合同核对（contract）写了，但有的内容实际上不会核对。',
    say: ({ document, after, why }, { name }) => ({
      message: `“${name('document', document)}”不会完全按批准的内容核对`,
      why: CONTRACT_GAPS[why]?.(after) ?? '写明的核对必须做得到',
      help: '请按原因更正 contract 或材料的字段',
    }),
  },
  'meeting-without-secretary': {
    meaning: '会议表决没有指定秘书：没有人登记会议记录，而会议表决只凭会议记录作出决定。',
    say: ({ review }, { name }) => ({
      message: `“${name('review', review)}”为会议表决，没有指定登记会议记录的秘书`,
      why: '会议表决只凭会议记录作出决定；没有人能登记，就永远作不出决定',
      help: '请在该节点写明 secretary: <角色>；由各人分别签署表决的，写 form: written',
    }),
  },
  'vote-without-secretary': {
    meaning: '表决没有指定秘书：到期计票、延期都没有专人负责，也不能代录纸面表决。',
    say: ({ review }, { name }) => ({
      message: `“${name('review', review)}”没有指定秘书`,
      why: '没有秘书的，只能由表决人自己计票，且要晚一个工作日',
      help: '请在该节点写明 secretary: <角色>',
    }),
  },
  'role-without-holder': {
    meaning: '流程用到的角色在名册中无人担任，走到这一步就没有人办理。',
    say: ({ role, as }, { name, detail }) => ({
      message: unheldText('zh', name('role', role)),
      why: `流程由该角色${detail(as)}`,
      help: `请管理员授予：bd policy grant-role <人员> ${role}`,
    }),
  },
  'waivable-by-nobody': {
    meaning:
      '免予提交由送审人写明原因，须同时担任流程所定的角色。名册中没有人同时担任，就没有人能免予提交。',
    say: ({ document, role, owner }, { name, names }) => ({
      message: `没有人能决定免予提交“${name('document', document)}”`,
      why: `须由送审人（${names('role', owner)}）决定，而其中无人担任“${name('role', role)}”`,
      help: '请把 by 改为送审的角色，或者请管理员授予',
    }),
  },
  'reviewer-is-writer': {
    meaning: '审批的角色同时是送审材料唯一的编写角色。编写人不得审批，可能没有人能审批。',
    say: ({ review, role, document }, { name }) => ({
      message: `“${name('review', review)}”可能无人审批`,
      why: `“${name('document', document)}”只由“${name('role', role)}”编写，编写人不得审批`,
      help: '请改由另一角色编写或审批，或者由项目指明审批人（named: project）并保证另有人选',
    }),
  },
  'submitter-decides': {
    meaning:
      '本环节只由送审的人自己审批，没有其他人审批。规则不禁止（确有只须本人决定的事项），但审批与经办没有分开。',
    say: ({ review, role, owner }, { name }) => ({
      message: `“${name('review', review)}”由送审人自己审批，没有其他人审批`,
      why:
        role === owner
          ? `送审和审批都由“${name('role', role)}”办理`
          : `送审由“${name('role', owner)}”办理，审批由“${name('role', role)}”办理，而两者只有同一人担任`,
      help: '请改由另一角色审批，或者增加一个由其他人审批的节点；确定只须本人决定的，可以不改',
    }),
  },
  'secretary-not-free': {
    meaning:
      '会议表决只凭会议记录作出决定，登记人不得是送审人，也不得签名保存过送审材料。这里能登记的只有送审或者编写的那个人，可能没有人能登记，表决就没有结果。',
    say: ({ review, role, document }, { name }) => ({
      message: `“${name('review', review)}”的会议记录可能无人可以登记`,
      why:
        document === undefined
          ? `登记会议记录的“${name('role', role)}”就是送审的人，送审人不得登记`
          : `登记会议记录的“${name('role', role)}”也是“${name('document', document)}”唯一的编写人，编写人不得登记`,
      help: '请将 secretary 改为另一角色，或者保证另有人担任',
    }),
  },
  'name-doubtful': {
    meaning: '这个名称只出现一次，与另一个多次出现的名称只差一笔，多半是写错了。',
    say: ({ kind, name, other }, { kind: word }) => ({
      message: `${word(kind)} ${name} 只出现一次，与 ${other} 只差一笔`,
      why: '流程不声明角色，写错的角色无人担任',
      help: `是否指 ${other}？对照名册检查：bd process lint <文件> --policy <名册>`,
    }),
  },
} satisfies Partial<RuleBook>

const CONTRACT_GAPS: Readonly<Record<string, (after: string) => string>> = {
  'no-gate': (after) => `阶段 ${after} 没有审批，谈不上批准`,
  'not-asked': (after) => `阶段 ${after} 之后没有阶段要求这份材料`,
  optional: () => '这个字段可以不填，不填就不核对',
  half: () => '字段和要素只写了一个，另一个缺了就不核对',
}
