/** These verbs change who may do what: roles, units, pairs and the threshold. */
import type { Voice } from '../voice.ts'
import { sharedOptions } from './options.ts'
import { rows } from './row.ts'

export function roleVerbs(voice: Voice) {
  const { t } = voice
  const shared = sharedOptions(voice)
  const { unit, titleEn, reason, title, may, requires, headcount, duty, unitName } = shared
  return rows({
    'policy grant-role': {
      takes: '[member] [role]',
      about: t(
        '授予角色；流程用到而名册没有的角色一并增设',
        'grant a role; one that a process names and the roster lacks comes along',
      ),
      called: '授予角色 授予 授权',
      options: [
        unit,
        ['--title <title>', t('增设角色时的中文名称', 'title in Chinese, where the role is new')],
        titleEn,
        reason,
      ],
      examples: [
        [
          t(
            'bd policy grant-role 刘洋 业务拓展部经办人',
            'bd policy grant-role liu-yang bd-officer',
          ),
          t('授予角色', 'grant it'),
        ],
      ],
    },
    'policy revoke-role': {
      takes: '[member] [role]',
      about: t('收回角色', 'take a role back'),
      called: '收回角色 收回 免去角色',
      options: [unit, reason],
      examples: [
        [
          t(
            'bd policy revoke-role 刘洋 业务拓展部经办人 --reason "轮岗"',
            'bd policy revoke-role liu-yang bd-officer --reason rotation',
          ),
          t('收回角色', 'take it back'),
        ],
      ],
    },
    'policy add-role': {
      takes: '[role]',
      about: t('增设角色', 'add a role'),
      called: '增设角色 添加角色',
      options: [title, titleEn, may, requires, headcount, duty, reason],
      examples: [
        [
          'bd policy add-role auditor --title 审计人员 --title-en Auditor',
          t('增设角色', 'a new role'),
        ],
      ],
    },
    'policy edit-role': {
      takes: '[role]',
      about: t(
        '调整角色的名称、权限、密钥要求、定编或职责',
        "change a role's title, what it may do, which key signs in it, its headcount or duty",
      ),
      options: [title, titleEn, may, requires, headcount, duty, reason],
      examples: [
        [
          t(
            'bd policy edit-role auditor --title 内审人员',
            'bd policy edit-role auditor --title-en "Internal auditor"',
          ),
          t('改名称', 'another title'),
        ],
        ['bd policy edit-role auditor --requires touch', t('须用硬件密钥', 'a security key')],
        ['bd policy edit-role auditor --headcount 2', t('定编两人', 'two at most')],
      ],
    },
    'policy add-unit': {
      takes: '[unit]',
      about: t('增列单位', 'add a unit'),
      options: [unitName, reason],
      examples: [
        [
          t(
            'bd policy add-unit north --name 北方公司',
            'bd policy add-unit north --name "North Co."',
          ),
          t('增列单位', 'a new unit'),
        ],
      ],
    },
    'policy edit-unit': {
      takes: '[unit]',
      about: t('单位更名', 'rename a unit'),
      options: [unitName, reason],
      examples: [
        [
          t(
            'bd policy edit-unit north --name 北方区域公司',
            'bd policy edit-unit north --name "Northern Region"',
          ),
          t('单位更名', 'another name'),
        ],
      ],
    },
    'policy add-pair': {
      takes: '[role] [other]',
      about: t('允许一人兼任两个角色', 'let one member hold both of two roles'),
      options: [reason],
      examples: [
        [
          t(
            'bd policy add-pair auditor secretary --reason "人员不足"',
            'bd policy add-pair auditor secretary --reason "few people"',
          ),
          t('允许一人兼任', 'both in one hand'),
        ],
      ],
    },
    'policy remove-pair': {
      takes: '[role] [other]',
      about: t('不再允许一人兼任两个角色', 'let nobody hold both of two roles any longer'),
      options: [reason],
      examples: [['bd policy remove-pair auditor secretary', t('不再允许', 'no longer')]],
    },
    'policy set-threshold': {
      takes: '<count>',
      about: t(
        '规定名册变更、作废等须几位管理员签名',
        'how many administrators sign for a change of the roster, or a void',
      ),
      options: [reason],
      examples: [['bd policy set-threshold 2', t('两位管理员联署', 'two administrators sign')]],
    },
  })
}
