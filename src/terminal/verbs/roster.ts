/** These verbs show the roster and change it, member by member and key by key. */
import type { Voice } from '../voice.ts'
import { sharedOptions } from './options.ts'
import { rows } from './row.ts'

export function rosterVerbs(voice: Voice) {
  const { t } = voice
  const { role, unit, reason, name, email, superior } = sharedOptions(voice)
  return rows({
    'policy show': {
      about: t('查看名册', 'show the roster'),
      called: '名册 人员 查看名册',
      examples: [['bd policy show', t('查看名册', 'show the roster')]],
    },
    'policy admit': {
      takes: '[line]',
      about: t(
        '接纳一份加入申请：登记本人的密钥；改名、另加密钥须另行确认',
        'admit a member by the line that he sent; another name or a further key is asked about',
      ),
      called: '接纳 批准加入',
      options: [
        role,
        unit,
        [
          '--second-key',
          t('确认为已有密钥的人员再登记一把', 'admit a further key for a member who has one'),
        ],
        ['--rename', t('确认按申请改名', 'take the name of the request over')],
        reason,
      ],
      examples: [
        [
          t(
            'bd policy admit "<bd join 打印的一行>" --role 业务拓展部经办人',
            'bd policy admit "<the line of bd join>" --role bd-officer',
          ),
          t('接纳并授予角色', 'with a role'),
        ],
      ],
    },
    'policy add-member': {
      takes: '[member]',
      about: t(
        '增列人员（尚无密钥，可先担任角色和岗位，登记密钥后方能签名）',
        'list a member without a key, who may hold roles and posts and signs once a key is admitted',
      ),
      called: '增列人员 添加人员 增加人员',
      options: [name, email, superior, role, unit, reason],
      examples: [
        [
          t(
            'bd policy add-member liu-yang --name 刘洋 --role 业务拓展部经办人',
            'bd policy add-member liu-yang --name "Liu Yang" --role bd-officer',
          ),
          t('先增列，后登记密钥', 'without a key yet'),
        ],
      ],
    },
    'policy edit-member': {
      takes: '[member]',
      about: t(
        '更正人员的姓名、邮箱、上级',
        "correct a member's name or e-mail address, or say who is set over him",
      ),
      options: [name, email, superior, reason],
      examples: [
        [
          t(
            'bd policy edit-member 刘洋 --email liu@example.com',
            'bd policy edit-member liu-yang --email liu@example.com',
          ),
          t('更正邮箱', 'another address'),
        ],
        [
          t(
            'bd policy edit-member 刘洋 --superior 周建国',
            'bd policy edit-member liu-yang --superior zhou-jianguo',
          ),
          t('规定上级', 'who is set over him'),
        ],
      ],
    },
    'policy leave': {
      takes: '[member]',
      about: t(
        '人员离任：不再签名，角色一并收回，以往签名仍然有效',
        'a member leaves: signs nothing more and holds no role; earlier signatures stand',
      ),
      called: '离任 离职',
      options: [reason],
      examples: [
        [
          t('bd policy leave 刘洋 --reason "调离"', 'bd policy leave liu-yang --reason "moved on"'),
          t('离任', 'who has left'),
        ],
      ],
    },
    'policy return': {
      takes: '[member]',
      about: t(
        '人员返任：角色另行授予；原密钥须确认仍由本人持有',
        'a member comes back, without roles; earlier keys only if they are still in the same hands',
      ),
      called: '返任',
      options: [
        [
          '--with-keys',
          t('确认原密钥仍由本人持有，继续有效', 'the earlier keys are still in the same hands'),
        ],
        reason,
      ],
      examples: [
        [
          t(
            'bd policy return 刘洋 --reason "调回"',
            'bd policy return liu-yang --reason "back again"',
          ),
          t('返任', 'who is back'),
        ],
      ],
    },
    'policy retire-key': {
      takes: '[fingerprint]',
      about: t(
        '停用密钥：以往签名有效，此后无效',
        'retire a key: old signatures stand, new ones do not',
      ),
      called: '停用密钥 停用',
      options: [reason],
      examples: [
        [
          t(
            'bd policy retire-key SHA256:… --reason "令牌遗失"',
            'bd policy retire-key SHA256:… --reason "token lost"',
          ),
          t('停用一把密钥', 'one key'),
        ],
      ],
    },
    'policy compromised': {
      takes: '[fingerprint]',
      about: t(
        '登记密钥失控：此后停用，某次提交之后所签的存疑',
        'a key came into other hands: it is retired, and what it signed after a commit is in doubt',
      ),
      called: '密钥失控 失控',
      options: [
        [
          '--since <commit>',
          t('失控之前最后一次可信的提交，必填', 'the last commit before that; required'),
        ],
        reason,
      ],
      examples: [
        [
          t(
            'bd policy compromised SHA256:… --since 3f2a91c --reason "电脑被盗"',
            'bd policy compromised SHA256:… --since 3f2a91c --reason "laptop stolen"',
          ),
          t('登记密钥失控', 'say so of one key'),
        ],
      ],
    },
  })
}
