/** The examples of the verbs from submission to receipt. */
import { each, type Example, same } from './help-example.ts'

export const GATE_EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  submit: [
    same('bd submit 2026-001', '送审', 'submit'),
    each(
      ['bd submit 2026-001 --answer "可比案例见附件"', '退回后再送审，并作答复'],
      ['bd submit 2026-001 --answer "see the annex"', 'again, with an answer'],
    ),
  ],
  withdraw: [
    each(
      ['bd withdraw 2026-001 --reason "材料有误"', '撤回送审'],
      ['bd withdraw 2026-001 --reason "a wrong annex"', 'take it back'],
    ),
  ],
  approve: [
    same('bd approve 2026-001', '同意', 'approve'),
    each(
      ['bd approve 2026-001 --condition "完成审计；刘洋；2026-06-30"', '有条件同意'],
      ['bd approve 2026-001 --condition "audit; liu-yang; 2026-06-30"', 'on a condition'],
    ),
  ],
  reject: [
    each(
      ['bd reject 2026-001 --reason "测算依据不足"', '不同意'],
      ['bd reject 2026-001 --reason "the estimate has no ground"', 'reject'],
    ),
  ],
  return: [
    each(
      ['bd return 2026-001 --reason "请补充可比案例"', '退回修改'],
      ['bd return 2026-001 --reason "add comparable cases"', 'return for revision'],
    ),
  ],
  decide: [
    each(['bd decide 2026-001 同意', '写明结论'], ['bd decide 2026-001 approve', 'in a word']),
  ],
  abstain: [
    each(
      ['bd abstain 2026-001 --reason "不熟悉该行业"', '弃权'],
      ['bd abstain 2026-001 --reason "not my field"', 'abstain'],
    ),
  ],
  defer: [
    each(
      ['bd defer 2026-001 --reason "请补充法律意见"', '暂缓表决'],
      ['bd defer 2026-001 --reason "the legal opinion is missing"', 'defer'],
    ),
  ],
  opinion: [
    each(
      ['bd opinion 2026-001 --opinion "折现率偏低"', '出具书面意见'],
      ['bd opinion 2026-001 --opinion "the rate is low"', 'give an opinion'],
    ),
  ],
  answer: [
    each(
      ['bd answer 2026-001 吴琼 --adopt', '采纳'],
      ['bd answer 2026-001 wu-qiong --adopt', 'adopt it'],
    ),
    each(
      ['bd answer 2026-001 吴琼 --decline --reason "已按 7.5% 论证"', '不采纳，说明原因'],
      ['bd answer 2026-001 wu-qiong --decline --reason "argued at 7.5%"', 'decline it'],
    ),
  ],
  advise: [
    each(
      ['bd advise 2026-001 --ask 陈志远 --reason "有无同类项目？"', '征询'],
      ['bd advise 2026-001 --ask chen-zhiyuan --reason "known before?"', 'ask'],
    ),
    each(
      ['bd advise 2026-001 --opinion "去年有两个"', '答复征询'],
      ['bd advise 2026-001 --opinion "two, last year"', 'give the advice'],
    ),
  ],
  'condition met': [
    each(
      ['bd condition met 2026-001 1 --reason "审计报告已出" --evidence report.pdf', '已落实'],
      ['bd condition met 2026-001 1 --reason audited --evidence report.pdf', 'it is met'],
    ),
  ],
  'condition waive': [
    each(
      ['bd condition waive 2026-001 2 --reason "无须取得"', '豁免第 2 项'],
      ['bd condition waive 2026-001 2 --reason "not needed"', 'waive the second'],
    ),
  ],
  enter: [
    each(
      ['bd enter 2026-001 王国强 同意 --dated 2026-06-08 --evidence 批件.pdf', '代录纸面决定'],
      ['bd enter 2026-001 wang-guoqiang approve --dated 2026-06-08 --evidence a.pdf', 'enter it'],
    ),
  ],
  'meeting record': [
    same(
      'bd meeting record',
      '打印会议记录的表样；各字段见 docs/operations.zh.md',
      'the form of the minutes; fields: docs/operations.md',
    ),
    same('bd meeting record minutes.yaml --scan minutes.pdf', '登记会议表决', 'record a sitting'),
  ],
  confirm: [same('bd confirm 2026-001', '确认代录', 'confirm it')],
  recuse: [
    each(
      ['bd recuse 2026-001 --reason "与标的存在关联关系" --ground 关联', '本人回避'],
      ['bd recuse 2026-001 --reason "related to the target" --ground related', 'my own seat'],
    ),
  ],
  transfer: [
    each(
      ['bd transfer 2026-001 陈志远 --reason "出差"', '把席位交给他人'],
      ['bd transfer 2026-001 chen-zhiyuan --reason travelling', 'to another'],
    ),
  ],
  'seat add': [
    each(
      ['bd seat add 2026-001 陈志远 --reason "需专业意见"', '加签'],
      ['bd seat add 2026-001 chen-zhiyuan --reason "an expert"', 'add a seat'],
    ),
  ],
  'seat remove': [
    each(
      ['bd seat remove 2026-001 陈志远 --reason "不再需要"', '减签'],
      ['bd seat remove 2026-001 chen-zhiyuan --reason "not needed"', 'remove it'],
    ),
  ],
  grant: [
    each(
      [
        'bd grant 陈志远 --role 总经理 --from 2026-06-08 --until 2026-06-15 --reason "出差"',
        '委托一周',
      ],
      [
        'bd grant chen-zhiyuan --role general-manager --until 2026-06-15 --reason travelling',
        'for a week',
      ],
    ),
  ],
  ungrant: [
    each(
      ['bd ungrant 1 --reason "已返回"', '撤销第 1 份委托'],
      ['bd ungrant 1 --reason "back again"', 'my first grant'],
    ),
  ],
  grants: [same('bd grants', '列出委托', 'list them')],
  close: [same('bd close 2026-001', '计票并宣布结果', 'count the vote')],
  extend: [
    each(
      ['bd extend 2026-001 --reason "两位委员出差"', '延长表决期限'],
      ['bd extend 2026-001 --reason "two are travelling"', 'extend it'],
    ),
  ],
  'deadline recompute': [
    each(
      ['bd deadline recompute 2026-001 --reason "放假安排有变"', '按新日历重算'],
      ['bd deadline recompute 2026-001 --reason "the calendar changed"', 'anew'],
    ),
  ],
  hold: [
    each(
      ['bd hold 2026-001 --reason "等待主管部门批复"', '暂停'],
      ['bd hold 2026-001 --reason "waiting for approval from above"', 'stop the clock'],
    ),
  ],
  resume: [
    each(
      ['bd resume 2026-001 --reason "批复已到"', '恢复'],
      ['bd resume 2026-001 --reason "it has come"', 'go on'],
    ),
  ],
  reconsider: [
    each(
      ['bd reconsider 2026-001 --reason "补充了可比案例"', '提请复议'],
      ['bd reconsider 2026-001 --reason "new cases"', 'once more'],
    ),
  ],
  cc: [
    each(
      ['bd cc 2026-001 陈志远 吴琼 --note "请知悉"', '送两人阅知'],
      ['bd cc 2026-001 chen-zhiyuan wu-qiong --note "for information"', 'to two'],
    ),
  ],
  read: [same('bd read 2026-001', '阅知', 'I have read it')],
  cancel: [
    each(
      ['bd cancel 2026-001 --reason "交易对方退出"', '终止'],
      ['bd cancel 2026-001 --reason "the seller withdrew"', 'cancel'],
    ),
  ],
  'hand-over': [same('bd hand-over 2026-001', '移交', 'hand it over')],
  receive: [same('bd receive 2026-001', '接收', 'receive it')],
}
