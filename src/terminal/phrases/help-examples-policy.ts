/** The examples of the verbs that change the roster. */
import { each, type Example, same } from './help-example.ts'

export const POLICY_EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'policy show': [same('bd policy show', '查看名册', 'show the roster')],
  'policy admit': [
    each(
      ['bd policy admit "<bd join 打印的一行>" --role 业务拓展部经办人', '接纳并授予角色'],
      ['bd policy admit "<the line of bd join>" --role bd-officer', 'with a role'],
    ),
  ],
  'policy add-member': [
    each(
      ['bd policy add-member liu-yang --name 刘洋 --role 业务拓展部经办人', '先增列，后登记密钥'],
      ['bd policy add-member liu-yang --name "Liu Yang" --role bd-officer', 'without a key yet'],
    ),
  ],
  'policy edit-member': [
    each(
      ['bd policy edit-member 刘洋 --email liu@example.com', '更正邮箱'],
      ['bd policy edit-member liu-yang --email liu@example.com', 'another address'],
    ),
  ],
  'policy leave': [
    each(
      ['bd policy leave 刘洋 --reason "调离"', '离任'],
      ['bd policy leave liu-yang --reason "moved on"', 'who has left'],
    ),
  ],
  'policy return': [
    each(
      ['bd policy return 刘洋 --reason "调回"', '返任'],
      ['bd policy return liu-yang --reason "back again"', 'who is back'],
    ),
  ],
  'policy retire-key': [
    each(
      ['bd policy retire-key SHA256:… --reason "令牌遗失"', '停用一把密钥'],
      ['bd policy retire-key SHA256:… --reason "token lost"', 'one key'],
    ),
  ],
  'policy grant-role': [
    each(
      ['bd policy grant-role 刘洋 业务拓展部经办人', '授予角色'],
      ['bd policy grant-role liu-yang bd-officer', 'grant it'],
    ),
  ],
  'policy revoke-role': [
    each(
      ['bd policy revoke-role 刘洋 业务拓展部经办人 --reason "轮岗"', '收回角色'],
      ['bd policy revoke-role liu-yang bd-officer --reason rotation', 'take it back'],
    ),
  ],
  'policy add-role': [
    each(
      ['bd policy add-role auditor --title 审计人员 --title-en Auditor', '增设角色'],
      ['bd policy add-role auditor --title 审计人员 --title-en Auditor', 'a new role'],
    ),
  ],
  'policy edit-role': [
    each(
      ['bd policy edit-role auditor --title 内审人员', '改名称'],
      ['bd policy edit-role auditor --title-en "Internal auditor"', 'another title'],
    ),
  ],
  'policy add-unit': [
    each(
      ['bd policy add-unit north --name 北方公司', '增列单位'],
      ['bd policy add-unit north --name "North Co."', 'a new unit'],
    ),
  ],
  'policy edit-unit': [
    each(
      ['bd policy edit-unit north --name 北方区域公司', '单位更名'],
      ['bd policy edit-unit north --name "Northern Region"', 'another name'],
    ),
  ],
  'policy add-pair': [
    each(
      ['bd policy add-pair auditor secretary --reason "人员不足"', '允许一人兼任'],
      ['bd policy add-pair auditor secretary --reason "few people"', 'both in one hand'],
    ),
  ],
  'policy remove-pair': [
    each(
      ['bd policy remove-pair auditor secretary', '不再允许'],
      ['bd policy remove-pair auditor secretary', 'no longer'],
    ),
  ],
  'policy set-threshold': [
    same('bd policy set-threshold 1', '一位管理员签名', 'one administrator signs'),
  ],
}
