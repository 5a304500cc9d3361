/** Minutes call their fields in Chinese, beside the English names that the shapes know. */

import { spelling } from '../core/text/spelling.ts'

/** What stands under a field, as far as people write it in several ways. */
export type Holds =
  | { readonly is: 'list' | 'by-name'; readonly of: Level }
  | { readonly is: 'names' | 'files' | 'counts' }
  | { readonly is: 'pairs' | 'recusals'; readonly of: Level }

export interface Field {
  readonly called: readonly string[]
  readonly holds?: Holds
}

/** The fields of one map. */
export type Level = Readonly<Record<string, Field>>

const line = (...called: string[]): Field => ({ called })
const names = (...called: string[]): Field => ({ called, holds: { is: 'names' } })

const REASON = line('原因', '事由', '理由')
const GROUND = line('情形', '回避情形')

const CONDITION: Level = {
  text: line('内容', '条件'),
  owner: line('责任人', '责任部门', '责任单位'),
  due: line('期限', '完成期限', '完成时限'),
}

const VOTE: Level = {
  decision: line('意见', '表决', '表决意见'),
  reason: REASON,
  conditions: { called: ['条件', '附加条件'], holds: { is: 'list', of: CONDITION } },
  ground: GROUND,
}

const RECUSAL: Level = {
  member: line('成员', '人员', '姓名', '回避人'),
  reason: REASON,
  ground: GROUND,
}

const PROXY: Level = {
  member: line('委托人', '成员', '人员'),
  by: line('受托人', '代理人', '受委托人'),
}

const recused: Field = {
  called: ['回避', '回避人员'],
  holds: { is: 'recusals', of: RECUSAL },
}
const scans: Field = { called: ['扫描件', '原件扫描件', '附件'], holds: { is: 'files' } }
const absent = names('缺席', '缺席人员', '请假')
const review = line('审批节点', '节点')
const chair = line('主持', '主持人', '会议主持人')

const ITEM: Level = {
  project: line('项目', '项目编号'),
  item: line('议题', '事项', '审议事项'),
  review,
  chair,
  absent,
  recused,
  votes: {
    called: ['表决', '表决情况', '表决意见', '投票'],
    holds: { is: 'by-name', of: VOTE },
  },
  'not-voting': names('未表决', '未表态', '未投票'),
  counts: { called: ['票数', '计票', '计票结果'], holds: { is: 'counts' } },
  resolution: line('决议', '会议决议', '表决结果', '结果'),
  scans,
}

const HEAD: Level = {
  number: line('编号', '文号', '会议编号', '会议'),
  date: line('日期', '会议日期', '时间', '会议时间'),
  chair,
  present: names('出席', '出席人员', '出席人', '到会', '参加', '参加人员'),
  observers: names('列席', '列席人员', '列席人'),
}

/** Of the minutes of a sitting that decided several items. */
export const SITTING: Level = {
  ...HEAD,
  review,
  recorder: line('记录', '记录人', '会议记录人'),
  represented: { called: ['委托出席', '委托'], holds: { is: 'pairs', of: PROXY } },
  absent,
  recused,
  scans,
  items: {
    called: ['议题', '事项', '审议事项', '审议议题'],
    holds: { is: 'list', of: ITEM },
  },
}

/** Of the minutes of an office meeting that advised on one matter. */
export const OFFICE: Level = {
  ...HEAD,
  item: line('议题', '事项', '审议事项'),
  decision: line('决定', '决议', '会议决定', '会议决议', '意见', '会议意见'),
}

/** What votes are counted by, as it is told; `spokenBy` knows more words. */
export const COUNTS: Level = {
  approve: line('同意'),
  reject: line('反对'),
  return: line('退回'),
  abstain: line('弃权'),
  defer: line('暂缓表决'),
}

/** The field that a key names: by its English name, or as it is called in Chinese. */
export function fieldCalled(level: Level, key: string): string | undefined {
  if (Object.hasOwn(level, key)) return key
  const spelt = spelling(key)
  return Object.keys(level).find((id) => level[id]!.called.some((one) => one === spelt))
}
