/** What each act is called, in both languages: 送审, submit. */
import type { Act } from '../../core/record/act.ts'
import type { Voice } from '../voice.ts'

const CALLED: { readonly [A in Act['act']]: (voice: Voice) => string } = {
  found: ({ t }) => t('建立工作区', 'found the workspace'),
  policy: ({ t }) => t('变更人员与权限名册', 'change the policy'),
  parameter: ({ t }) => t('设定制度待定值', 'set a parameter'),
  calendar: ({ t }) => t('加入工作日历', 'add to the calendar'),
  publish: ({ t }) => t('发布流程版本', 'publish a process version'),
  upgrade: ({ t }) => t('启用新版审批规则', 'enter a newer epoch of the rules'),
  void: ({ t }) => t('作废提交', 'void a commit'),
  open: ({ t }) => t('新建项目', 'open a project'),
  set: ({ t }) => t('变更项目要素', 'change facts'),
  team: ({ t }) => t('调整项目小组和审批人', 'change team and reviewers'),
  edit: ({ t }) => t('修改项目名称和联系人', 'edit title and contact'),
  save: ({ t }) => t('保存材料', 'save documents'),
  attach: ({ t }) => t('添加附件', 'attach a file'),
  submit: ({ t }) => t('送审', 'submit'),
  withdraw: ({ t }) => t('撤回送审', 'withdraw'),
  ballot: ({ t }) => t('审批', 'cast a ballot'),
  confirm: ({ t }) => t('确认代录', 'confirm an entry'),
  recuse: ({ t }) => t('回避', 'recuse'),
  close: ({ t }) => t('计票并宣布结果', 'close'),
  extend: ({ t }) => t('延长期限', 'extend the time'),
  cancel: ({ t }) => t('终止项目', 'cancel'),
  'hand-over': ({ t }) => t('移交', 'hand over'),
  receive: ({ t }) => t('接收', 'receive'),
  transfer: ({ t }) => t('转办', 'transfer a seat'),
  'add-seat': ({ t }) => t('加签', 'add a seat'),
  'remove-seat': ({ t }) => t('减签', 'remove a seat'),
  advise: ({ t }) => t('征询意见', 'ask for or give advice'),
  answer: ({ t }) => t('答复书面意见', 'answer an opinion'),
  condition: ({ t }) => t('办结审批条件', 'meet or waive a condition'),
  reconsider: ({ t }) => t('提请复议', 'reconsider'),
  recompute: ({ t }) => t('重算期限', 'compute the deadline again'),
  hold: ({ t }) => t('暂停', 'hold'),
  resume: ({ t }) => t('恢复', 'resume'),
  cc: ({ t }) => t('传阅', 'send copies'),
  read: ({ t }) => t('阅知', 'read a copy'),
  meeting: ({ t }) => t('会议表决记录', 'record a meeting'),
  grant: ({ t }) => t('委托', 'grant'),
  revoke: ({ t }) => t('撤销委托', 'revoke a grant'),
}

/** What an act is called. */
export function actName(v: Voice, act: Act['act']): string {
  return CALLED[act](v)
}

/** What every act is called, by its name. */
export function actsCalled(v: Voice): Readonly<Record<Act['act'], string>> {
  const acts = Object.keys(CALLED) as Act['act'][]
  return Object.fromEntries(acts.map((act) => [act, actName(v, act)])) as Record<Act['act'], string>
}
