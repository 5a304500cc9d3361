/** What the commands of the roster ask and say, in both languages. */
import type { Weight } from '../../core/policy/weight.ts'
import type { Voice } from '../voice.ts'

export interface RosterWords {
  readonly whom: string
  readonly whoLeaves: string
  readonly whoReturns: string
  readonly memberId: string
  readonly memberName: string
  readonly email: string
  readonly roles: string
  readonly role: string
  readonly otherRole: string
  readonly another: string
  readonly roleId: string
  readonly title: string
  readonly titleEnglish: string
  readonly may: string
  readonly unit: string
  readonly unitId: string
  readonly unitName: string
  readonly key: string
  readonly line: string
  readonly reason: string
  readonly permissions: Readonly<Record<'publish' | 'set-parameters' | 'calendar', string>>
  /** Why an id cannot be taken. */
  readonly badId: string
  readonly taken: string
  stillHolds(name: string, fingerprint: string): string
  rename(from: string, to: string): string
  furtherKey(name: string, has: string, fingerprint: string): string
  weight(name: string, role: string, weight: Weight): string
  namesake(name: string, others: string): string
  unheld(roles: string): string
  noLineYet(name: string): string
  cameOn(date: string): string
}

const CHINESE: RosterWords = {
  whom: '哪位人员',
  whoLeaves: '哪位人员离任',
  whoReturns: '哪位人员返任',
  memberId: '人员编号（小写字母、数字、连字符，如 wang-min；一经使用不再改动）',
  memberName: '姓名',
  email: '电子邮箱（可留空）',
  roles: '授予哪些角色（可不选，以后再授）',
  role: '哪个角色',
  otherRole: '与哪个角色',
  another: '另设角色……',
  roleId: '角色编号（小写字母、数字、连字符，如 legal-department）',
  title: '角色的中文名称',
  titleEnglish: '角色的英文名称（可与中文相同）',
  may: '该角色另有哪些权限（一般不选）',
  unit: '哪个单位',
  unitId: '单位编号（小写字母、数字、连字符，如 anju）',
  unitName: '单位名称',
  key: '停用哪一把密钥',
  cameOn: (date) => `${date} 登记的：`,
  line: '申请人发来的整行（bd-join: 开头）',
  reason: '原因（写入记录）',
  permissions: {
    publish: '发布流程',
    'set-parameters': '设定制度待定值',
    calendar: '维护工作日历',
  },
  badId: '只用小写字母、数字和连字符，以字母开头，至多 64 个字符',
  taken: '已有此编号',
  stillHolds: (name, fingerprint) =>
    `${name}离任前使用密钥 ${fingerprint}，现在是否仍由本人持有？（否则停用，须重新申请）`,
  rename: (from, to) => `名册中的姓名是“${from}”，申请写的是“${to}”，是否改名？`,
  furtherKey: (name, has, fingerprint) =>
    `${name}已有密钥 ${has}，是否再登记一把 ${fingerprint}？两把都能以其名义签名`,
  weight: (name, role, weight) =>
    ({
      administers: `“${role}”可以变更名册，包括授予任何角色，是否授予${name}？`,
      decides: `“${role}”参加审批、表决或代录决定，是否授予${name}？`,
      may: `“${role}”可以改动流程、制度待定值或工作日历，是否授予${name}？`,
    })[weight],
  namesake: (name, others) => `请注意：名册中已有同名人员“${name}”：${others}`,
  unheld: (roles) => `下列角色由所选流程用到，尚无人担任：${roles}`,
  noLineYet: (name) =>
    `${name}尚无密钥，还不能签名：请本人运行 bd join，再由您登记 bd policy admit <申请>`,
}

const ENGLISH: RosterWords = {
  whom: 'which member',
  whoLeaves: 'who leaves',
  whoReturns: 'who comes back',
  memberId: 'member id (lower-case letters, digits, hyphens, such as wang-min; it stays for good)',
  memberName: 'name',
  email: 'e-mail (may be empty)',
  roles: 'which roles (none is fine; they can be granted later)',
  role: 'which role',
  otherRole: 'together with which role',
  another: 'another role …',
  roleId: 'role id (lower-case letters, digits, hyphens, such as legal-department)',
  title: 'title in Chinese',
  titleEnglish: 'title in English (may be the same)',
  may: 'what else the role may do (usually nothing)',
  unit: 'which unit',
  unitId: 'unit id (lower-case letters, digits, hyphens, such as anju)',
  unitName: 'name of the unit',
  key: 'which key to retire',
  cameOn: (date) => `listed on ${date}: `,
  line: 'the whole line that was sent to you (it begins with bd-join:)',
  reason: 'reason (it stands in the record)',
  permissions: {
    publish: 'publish processes',
    'set-parameters': 'set parameters',
    calendar: 'keep the calendar',
  },
  badId: 'lower-case letters, digits and hyphens, beginning with a letter, at most 64 characters',
  taken: 'this id is taken',
  stillHolds: (name, fingerprint) =>
    `${name} signed with ${fingerprint} before leaving; does ${name} still hold that key? (else it is retired, and a new one must be admitted)`,
  rename: (from, to) => `the policy calls this member "${from}", the request says "${to}"; rename?`,
  furtherKey: (name, has, fingerprint) =>
    `${name} has the key ${has}; admit ${fingerprint} as well? both then sign in that name`,
  weight: (name, role, weight) =>
    ({
      administers: `${role} changes the roster and grants any role; grant it to ${name}?`,
      decides: `${role} decides, votes or enters decisions of others; grant it to ${name}?`,
      may: `${role} changes processes, parameters or the calendar; grant it to ${name}?`,
    })[weight],
  namesake: (name, others) => `note: the roster has another ${name}: ${others}`,
  unheld: (roles) => `the chosen processes need these roles, and nobody holds them yet: ${roles}`,
  noLineYet: (name) =>
    `${name} has no key and cannot sign yet: have them run bd join, then: bd policy admit <line>`,
}

/** The words of a language. */
export function rosterWords(v: Voice): RosterWords {
  return v.t(CHINESE, ENGLISH)
}
