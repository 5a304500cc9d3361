/** The rules about the policy say this, in both languages. */
import type { policyRules } from '../../core/rules/policy.ts'
import type { WordsOf } from './words.ts'

export const policyWords: WordsOf<typeof policyRules> = {
  'policy-version': ({ found, expected }, { t }) => ({
    meaning: t(
      '名册每变更一次，版本号加一。版本号不连续，说明有人同时变更，或者换回了旧名册。',
      'Each change of the policy raises its version by one. Another number means that two changes were made side by side, or that an old policy was put back.',
    ),
    message: t(
      `名册版本为 ${found}，应为 ${expected}`,
      `the policy has version ${found}, expected is ${expected}`,
    ),
    why: t(
      '版本号必须连续，旧名册不得恢复使用',
      'versions follow one another, so that no old roster comes back',
    ),
    help: t(
      '请先取回最新内容：bd sync；再重新变更',
      'fetch the latest with bd sync, then make the change again',
    ),
  }),
  'policy-removed': (_, { t }) => ({
    meaning: t(
      'policy.yaml 被删除。没有名册，任何事项都无法判断。',
      'policy.yaml was removed. Without a roster nobody may do anything.',
    ),
    message: t('policy.yaml 被删除', 'policy.yaml was removed'),
    why: t('每一事项都依据名册判断', 'every act is judged by the roster'),
    help: t(
      'bd 沿用最后一份有效名册；请将该文件按原样恢复',
      'the last accepted roster goes on counting; have the file put back as it was',
    ),
  }),
  'member-removed': ({ member }, { t, name }) => ({
    meaning: t(
      '人员从名册中删去之后，其以往签名就无从对应。离任的人员标注离任，不从名册删除。',
      'Who is taken out of the policy can no longer be found behind earlier signatures. Members who leave are marked as left and stay listed.',
    ),
    message: t(
      `${name('member', member)} 从名册中被删除`,
      `${name('member', member)} was removed from the policy`,
    ),
    why: t('以往的签名须始终能对应到人', 'earlier signatures must always lead to a person'),
    help: t(
      `办理离任：bd policy leave ${member}；停用密钥：bd policy retire-key <指纹>`,
      `for a member who leaves: bd policy leave ${member}; for a key: bd policy retire-key <fingerprint>`,
    ),
  }),
  'policy-threshold': ({ needed, have }, { t }) => ({
    meaning: t(
      '变更名册须有规定人数的管理员签名。',
      'A change of the policy needs the signatures of so many administrators.',
    ),
    message: t(
      `变更名册须 ${needed} 名管理员签名，现有 ${have} 名`,
      `the policy change has ${have} of ${needed} endorsements`,
    ),
    why: t(
      '须几名管理员签名，由名册自身规定',
      'the policy itself says how many administrators must sign',
    ),
    help: t(
      '请提出提案，由其他管理员联署：bd motion endorse <编号>；工作区仍用第 1 版规则的，先运行 bd upgrade',
      'propose it, and have other administrators endorse it: bd motion endorse <number>; in a workspace of the first rules, bd upgrade comes first',
    ),
  }),
  'key-shared': ({ fingerprint, members }, { t, names }) => ({
    meaning: t(
      '同一把密钥登记在两人名下，签名就分不清是谁的。',
      'One key is listed for two members. Then a signature would not say who signed.',
    ),
    message: t(
      `密钥 ${short(fingerprint)} 登记在多人名下：${names('member', members)}`,
      `key ${short(fingerprint)} is listed for several members: ${names('member', members)}`,
    ),
    why: t('一把密钥始终只属于一人', 'a key belongs to one member, for ever'),
    help: t(
      '请各人分别生成密钥并申请登记：bd join',
      'each member makes a key of their own: bd join',
    ),
  }),
  'key-not-proven': ({ member }, { t, name }) => ({
    meaning: t(
      '登记新密钥，须证明本人确实持有。bd join 生成一行申请，其中含有证明，由管理员登记。',
      'A new key needs proof that its member holds it. bd join makes the proof as one line, which an administrator admits.',
    ),
    message: t(
      `${name('member', member)} 的新密钥没有持有证明`,
      `the new key of ${name('member', member)} comes without proof`,
    ),
    why: t(
      '防止把他人的密钥登记在某人名下',
      'otherwise somebody could be listed with a key that is not theirs',
    ),
    help: t(
      '请本人运行 bd join，再由管理员登记：bd policy admit <申请>',
      'have the member run bd join, then: bd policy admit <line>',
    ),
  }),
  'no-administrator': ({ needed, have }, { t }) => ({
    meaning: t(
      '变更之后，持有有效密钥的管理员将少于规定人数，名册从此无法变更。',
      'After this change there would be fewer administrators with an active key than the threshold needs, and the policy could never be changed again.',
    ),
    message: t(
      `变更后仅剩 ${have} 名管理员，规定至少 ${needed} 名`,
      `${have} administrators would be left, the threshold needs ${needed}`,
    ),
    why: t('名册必须始终能够变更', 'a policy must stay changeable'),
    help: t(
      '请先授予其他持有密钥的人员：bd policy grant-role <人员> administrator',
      'make another member with a key administrator first: bd policy grant-role <member> administrator',
    ),
  }),
  'superior-circle': ({ members }, { t, names }) => ({
    meaning: t(
      '上级一级一级往上，不得绕回本人。',
      'Superiors lead upwards. Nobody is set over himself, by himself or through others.',
    ),
    message: t(
      `上级关系绕回了本人：${names('member', members)}`,
      `superiors in a circle: ${names('member', members)}`,
    ),
    why: t(
      '由上级审批的事项，不得落到本人手中',
      'what a superior decides must not come back to whoever asks for it',
    ),
    help: t(
      `请另定其中一人的上级，或者写成空文字删去：bd policy edit-member ${first(members)} --superior <人员>`,
      `name another superior for one of them, or an empty text for none: bd policy edit-member ${first(members)} --superior <member>`,
    ),
  }),
  'over-headcount': ({ role, headcount, members }, { t, name, names }) => ({
    meaning: t(
      '名册为角色规定了定编，担任的人员不得超过定编。',
      'The policy says how many members may hold a role. No more are granted it.',
    ),
    message: t(
      `“${name('role', role)}”定编 ${headcount} 人，将有 ${count(members)} 人担任：${names('member', members)}`,
      `${name('role', role)} has a headcount of ${headcount}, and ${count(members)} would hold it: ${names('member', members)}`,
    ),
    why: t(
      '定编由名册规定，超编不予授予',
      'the policy gives the headcount, and a grant beyond it is refused',
    ),
    help: t(
      `请先收回一人的角色：bd policy revoke-role <人员> ${role}；或者调整定编：bd policy edit-role ${role} --headcount <人数>`,
      `take the role from somebody first: bd policy revoke-role <member> ${role}; or change the headcount: bd policy edit-role ${role} --headcount <count>`,
    ),
  }),
  'roles-not-together': ({ member, roles, processes }, { t, name, names }) => ({
    meaning: t(
      '一人兼任两个角色，须名册在 same-person 中写明这一对角色。',
      'One member may hold two roles only where the policy lists the pair under same-person.',
    ),
    message: t(
      `${name('member', member)} 兼任的角色不相容：${names('role', roles)}`,
      `${name('member', member)} holds roles that do not go together: ${names('role', roles)}`,
    ),
    why: t(
      `流程“${names('process', processes)}”由前一角色立项、后一角色送审，须分由两人担任，名册另有规定的除外`,
      `in ${names('process', processes)} the first opens what the second submits: two people, unless the policy says otherwise`,
    ),
    help: t(
      `请将其中一个角色授予他人；确需兼任的：bd policy add-pair ${roles.replace(', ', ' ')}（工作区尚未建立的，写入名册文件的 same-person）`,
      `grant one of them to another member; where one person must hold both: bd policy add-pair ${roles.replace(', ', ' ')} (before the founding: same-person in the roster file)`,
    ),
  }),
  'possession-not-proven': ({ member }, { t, name }) => ({
    meaning: t(
      '该密钥由建立工作区的人登记并担保，至今没有签过名。这只是提示，首次签名之后即消除。',
      'The key was listed by the founder, who vouches for it, and has never signed yet. This is information; it ends with the first signature.',
    ),
    message: t(
      `${name('member', member)} 的密钥尚未签过名`,
      `the key of ${name('member', member)} has never signed here`,
    ),
    why: t(
      '该密钥由建立工作区的人担保，本人还没有用过',
      'the founder vouched for it; its holder has not shown it yet',
    ),
    help: t('本人首次签名办理事项之后即消除', 'it is shown by the first act that its holder signs'),
  }),
}

/** A public key by its kind and its end, which tells keys apart. */
function short(key: string): string {
  return key.replace(/^(\S+) \S{8,}(\S{12})$/u, '$1 …$2')
}

function first(members: string): string {
  return members.split(', ')[0] ?? members
}

function count(members: string): number {
  return members.split(', ').length
}
