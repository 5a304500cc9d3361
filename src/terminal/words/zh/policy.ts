/** Chinese for changes of the policy. */
import type { RuleBook } from '../types.ts'

export const policyRules = {
  'policy-version': {
    meaning: '名册每变更一次，版本号加一。版本号不连续，说明有人同时变更，或者换回了旧名册。',
    say: ({ found, expected }) => ({
      message: `名册版本为 ${found}，应为 ${expected}`,
      why: '版本号必须连续，旧名册不得恢复使用',
      help: '请先取回最新内容：bd sync；再重新变更',
    }),
  },
  'policy-removed': {
    meaning: 'policy.yaml 被删除。没有名册，任何事项都无法判断。',
    say: () => ({
      message: 'policy.yaml 被删除',
      why: '每一事项都依据名册判断',
      help: 'bd 沿用最后一份有效名册；请将该文件按原样恢复',
    }),
  },
  'member-removed': {
    meaning: '人员从名册中删去之后，其以往签名就无从对应。离任的人员标注离任，不从名册删除。',
    say: ({ member }, { name }) => ({
      message: `${name('member', member)} 从名册中被删除`,
      why: '以往的签名须始终能对应到人',
      help: `办理离任：bd policy leave ${member}；停用密钥：bd policy retire-key <指纹>`,
    }),
  },
  'policy-threshold': {
    meaning: '变更名册须有规定人数的管理员签名。',
    say: ({ needed, have }) => ({
      message: `变更名册须 ${needed} 名管理员签名，现有 ${have} 名`,
      why: '须几名管理员签名，由名册自身规定',
      help: '本版由一位管理员签名，不能会签；请将规定人数保持为 1',
    }),
  },
  'key-shared': {
    meaning: '同一把密钥登记在两人名下，签名就分不清是谁的。',
    say: ({ fingerprint, members }, { names }) => ({
      message: `密钥 ${short(fingerprint)} 登记在多人名下：${names('member', members)}`,
      why: '一把密钥始终只属于一人',
      help: '请各人分别生成密钥并申请登记：bd join',
    }),
  },
  'key-not-proven': {
    meaning: '登记新密钥，须证明本人确实持有。bd join 生成一行申请，其中含有证明，由管理员登记。',
    say: ({ member }, { name }) => ({
      message: `${name('member', member)} 的新密钥没有持有证明`,
      why: '防止把他人的密钥登记在某人名下',
      help: '请本人运行 bd join，再由管理员登记：bd policy admit <申请>',
    }),
  },
  'no-administrator': {
    meaning: '变更之后，持有有效密钥的管理员将少于规定人数，名册从此无法变更。',
    say: ({ needed, have }) => ({
      message: `变更后仅剩 ${have} 名管理员，规定至少 ${needed} 名`,
      why: '名册必须始终能够变更',
      help: '请先授予其他持有密钥的人员：bd policy grant-role <人员> administrator',
    }),
  },
  'roles-not-together': {
    meaning: '一人兼任两个角色，须名册在 same-person 中写明这一对角色。',
    say: ({ member, roles }, { name, names }) => ({
      message: `${name('member', member)} 兼任的角色不相容：${names('role', roles)}`,
      why: '名册规定这些职责相互分离',
      help: `请将其中一个角色授予他人；确需兼任的：bd policy add-pair ${roles.replace(', ', ' ')}（工作区尚未建立的，写入名册文件的 same-person）`,
    }),
  },
  'possession-not-proven': {
    meaning: '该密钥由建立工作区的人登记并担保，至今没有签过名。这只是提示，首次签名之后即消除。',
    say: ({ member }, { name }) => ({
      message: `${name('member', member)} 的密钥尚未签过名`,
      why: '该密钥由建立工作区的人担保，本人还没有用过',
      help: '本人首次签名办理事项之后即消除',
    }),
  },
} satisfies Partial<RuleBook>

/** A public key by its kind and its end, which tells keys apart. */
function short(key: string): string {
  return key.replace(/^(\S+) \S{8,}(\S{12})$/u, '$1 …$2')
}
