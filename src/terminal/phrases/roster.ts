/** What the verbs of the roster ask and say. */
import type { Weight } from '../../core/policy/weight.ts'
import type { Wording } from '../../core/text/wording.ts'
import type { Voice } from '../voice.ts'

/** The words of a voice. */
export function rosterWords(v: Voice) {
  const { t } = v
  return {
    whom: t('哪位人员', 'which member'),
    whoLeaves: t('哪位人员离任', 'who leaves'),
    whoReturns: t('哪位人员返任', 'who comes back'),
    memberId: t(
      '人员编号（小写字母、数字、连字符，如 wang-min；一经使用不再改动）',
      'member id (lower-case letters, digits, hyphens, such as wang-min; it stays for good)',
    ),
    memberName: t('姓名', 'name'),
    email: t('电子邮箱（可留空）', 'e-mail (may be empty)'),
    roles: t(
      '授予哪些角色（可不选，以后再授）',
      'which roles (none is fine; they can be granted later)',
    ),
    role: t('哪个角色', 'which role'),
    otherRole: t('与哪个角色', 'together with which role'),
    another: t('另设角色……', 'another role …'),
    roleId: t(
      '角色编号（小写字母、数字、连字符，如 legal-department）',
      'role id (lower-case letters, digits, hyphens, such as legal-department)',
    ),
    title: t('角色的中文名称', 'title in Chinese'),
    titleEnglish: t('角色的英文名称（可与中文相同）', 'title in English (may be the same)'),
    may: t('该角色另有哪些权限（一般不选）', 'what else the role may do (usually nothing)'),
    unit: t('哪个单位', 'which unit'),
    unitId: t(
      '单位编号（小写字母、数字、连字符，如 anju）',
      'unit id (lower-case letters, digits, hyphens, such as anju)',
    ),
    unitName: t('单位名称', 'name of the unit'),
    key: t('停用哪一把密钥', 'which key to retire'),
    cameOn: (date: string) => t(`${date} 登记的：`, `listed on ${date}: `),
    line: t(
      '申请人发来的整行（bd-join: 开头）',
      'the whole line that was sent to you (it begins with bd-join:)',
    ),
    reason: t('原因（写入记录）', 'reason (it stands in the record)'),
    requirements: {
      touch: t('须触碰安全密钥', 'a touched security key'),
      'touch-and-pin': t('须触碰安全密钥并输入 PIN', 'a touched security key with PIN'),
      none: t('无特别要求', 'nothing'),
    },
    permissions: {
      publish: t('发布流程', 'publish processes'),
      'set-parameters': t('设定制度待定值', 'set parameters'),
      calendar: t('维护工作日历', 'keep the calendar'),
    },
    /** Why an id cannot be taken. */
    badId: t(
      '只用小写字母、数字和连字符，以字母开头，至多 64 个字符',
      'lower-case letters, digits and hyphens, beginning with a letter, at most 64 characters',
    ),
    taken: t('已有此编号', 'this id is taken'),
    stillHolds: (name: string, fingerprint: string) =>
      t(
        `${name}离任前使用密钥 ${fingerprint}，现在是否仍由本人持有？（否则停用，须重新申请）`,
        `${name} signed with ${fingerprint} before leaving; does ${name} still hold that key? (else it is retired, and a new one must be admitted)`,
      ),
    rename: (from: string, to: string) =>
      t(
        `名册中的姓名是“${from}”，申请写的是“${to}”，是否改名？`,
        `the policy calls this member "${from}", the request says "${to}"; rename?`,
      ),
    furtherKey: (name: string, has: string, fingerprint: string) =>
      t(
        `${name}已有密钥 ${has}，是否再登记一把 ${fingerprint}？两把都能以其名义签名`,
        `${name} has the key ${has}; admit ${fingerprint} as well? both then sign in that name`,
      ),
    weight: (name: string, role: string, weight: Weight) =>
      ({
        administers: t(
          `“${role}”可以变更名册，包括授予任何角色，是否授予${name}？`,
          `${role} changes the roster and grants any role; grant it to ${name}?`,
        ),
        decides: t(
          `“${role}”参加审批、表决或代录决定，是否授予${name}？`,
          `${role} decides, votes or enters decisions of others; grant it to ${name}?`,
        ),
        may: t(
          `“${role}”可以改动流程、制度待定值或工作日历，是否授予${name}？`,
          `${role} changes processes, parameters or the calendar; grant it to ${name}?`,
        ),
      })[weight],
    namesake: (name: string, others: string) =>
      t(
        `请注意：名册中已有同名人员“${name}”：${others}`,
        `note: the roster has another ${name}: ${others}`,
      ),
    unheld: t(
      '尚无人担任的角色，按所用的流程列出：',
      'roles that nobody holds yet, by the process that needs them:',
    ),
    neededBy: (process: Wording | undefined, roles: string) =>
      v.labelled(
        process === undefined ? t('台账、应办清单', 'registers and duties') : v.title(process),
        roles,
      ),
    noLineYet: (name: string) =>
      t(
        `${name}尚无密钥，还不能签名：请本人运行 bd join，再由您登记 bd policy admit <申请>`,
        `${name} has no key and cannot sign yet: have them run bd join, then: bd policy admit <line>`,
      ),
  }
}
