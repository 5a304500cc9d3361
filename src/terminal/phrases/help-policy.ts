/** The help of the verbs that change the roster, in both languages. */

/** Verbs: Chinese, English. */
export const POLICY_VERBS: Readonly<Record<string, readonly [string, string]>> = {
  policy: ['人员与权限名册', 'the roster: members, keys, roles'],
  'policy show': ['查看名册', 'show the roster'],
  'policy admit': [
    '接纳一份加入申请：登记本人的密钥；改名、另加密钥须另行确认',
    'admit a member by the line that he sent; another name or a further key is asked about',
  ],
  'policy add-member': [
    '增列人员（尚无密钥，可先担任角色和岗位，登记密钥后方能签名）',
    'list a member without a key, who may hold roles and posts and signs once a key is admitted',
  ],
  'policy edit-member': ['更正人员的姓名、邮箱', "correct a member's name or e-mail address"],
  'policy leave': [
    '人员离任：不再签名，角色一并收回，以往签名仍然有效',
    'a member leaves: signs nothing more and holds no role; earlier signatures stand',
  ],
  'policy return': [
    '人员返任：角色另行授予；原密钥须确认仍由本人持有',
    'a member comes back, without roles; earlier keys only if they are still in the same hands',
  ],
  'policy add-role': ['增设角色', 'add a role'],
  'policy edit-role': ['调整角色的名称或权限', "change a role's title, or what it may do"],
  'policy add-unit': ['增列单位', 'add a unit'],
  'policy edit-unit': ['单位更名', 'rename a unit'],
  'policy add-pair': ['允许一人兼任两个角色', 'let one member hold both of two roles'],
  'policy remove-pair': [
    '不再允许一人兼任两个角色',
    'let nobody hold both of two roles any longer',
  ],
  'policy set-threshold': [
    '规定名册变更须几位管理员签名（本版只能为 1）',
    'how many administrators sign a change of the roster (in this version 1)',
  ],
  'policy grant-role': [
    '授予角色；流程用到而名册没有的角色一并增设',
    'grant a role; one that a process names and the roster lacks comes along',
  ],
  'policy revoke-role': ['收回角色', 'take a role back'],
  'policy retire-key': [
    '停用密钥：以往签名有效，此后无效',
    'retire a key: old signatures stand, new ones do not',
  ],
}
