/** Words say the codes of what stands in minutes, in a process and in its tests. */
import type { Voice } from '../voice.ts'

export function processDetails({ t }: Voice): Readonly<Record<string, string>> {
  return {
    // sittings
    'recusal-ground': t(
      '回避的情形（related 关联，或者 other 其他）',
      'the ground of a recusal (related, or other)',
    ),
    'vote-word': t(
      '表决意见（同意、反对、弃权、退回、暂缓表决，或者回避、未表态）',
      'what was voted (approve, reject, abstain, return, defer; or recused, not voting)',
    ),
    'minuted-result': t(
      '会议决议（通过、否决、未获通过、退回修改、暂缓表决、未达到规定出席人数）',
      'what was resolved (passed, rejected, not-carried, returned, deferred, no-quorum)',
    ),
    'vote-counts': t(
      '各项票数（如：同意5票、反对1票）',
      'numbers of votes (such as: approve 5, reject 1)',
    ),
    'another-project': t(
      '另一个项目（一次会议的记录中，每个项目只列一次）',
      'another project (minutes list each project once)',
    ),
    'seat-present': t('出席', 'present'),
    'seat-represented': t('委托出席', 'represented'),
    'seat-absent': t('缺席', 'absent'),
    'seat-recused': t('回避', 'recused'),
    'no-quorum': t('未达到规定出席人数', 'without a quorum'),
    'decision-approve': t('同意', 'approve'),
    'decision-reject': t('反对', 'reject'),
    'decision-return': t('退回', 'return'),
    'decision-abstain': t('弃权', 'abstain'),
    'decision-defer': t('暂缓表决', 'defer'),
    'decision-opinion': t('书面意见', 'opinion'),
    // the tests of a process
    'calendar-file': t(
      '工作日历文件名（cn-2027 或 company）',
      'the name of a calendar file (cn-2027 or company)',
    ),
    'not-back': t('不早于上一步的日期', 'a day that is not before the last step'),
    'not-the-keeper': t(
      '其他人员标识（administrator 由演练自带）',
      'another id (every rehearsal has an administrator of its own)',
    ),
    'one-deed': t('一步只办一件事', 'one deed in a step'),
    moment: t(
      '日期，或日期和时刻（2026-03-09、2026-03-09 14:30）',
      'a date, or a date and a time (2026-03-09, 2026-03-09 14:30)',
    ),
    // what a process says
    'one-cell-per-input': t('每个输入一格', 'one cell for each input'),
    majority: t('比例（如 1/2 以上）', 'a share (such as more than 1/2)'),
    'role-by-date': t('按日期确定的角色', 'roles by date'),
    'number-pattern': t('编号规则', 'a pattern of numbers'),
    starts: t('开项目、起草', 'opens and drafts'),
    owner: t('送审、移交', 'submits and hands over'),
    amend: t('修改记录', 'to change a record'),
    keeps: t('登记台账', 'keeps a register'),
    writer: t('编写材料', 'writes a document'),
    countersigner: t('复核签署材料', 'countersigns a document'),
    waiver: t('决定免予提交', 'waives a document'),
    chair: t('担任主持人', 'chairs a review'),
    secretary: t('担任秘书', 'is the secretary of a review'),
    receipt: t('接收', 'receives'),
    copy: t('收到抄送', 'gets copies'),
    veto: t('担任一票否决席位', 'has a veto in a review'),
    instead: t('在无人可决时代为审批', 'decides where nobody else is left'),
    'add-seats': t('可以加签', 'may be given a seat'),
    hold: t('暂停、恢复项目', 'holds and resumes projects'),
    // what lint proves
    conditions: t('条件可能成立、也可能不成立', 'that the condition can hold and can fail'),
    requirements: t(
      '此前各阶段要求过的，不会使本阶段的要求无法满足',
      'that what earlier stages required never keeps this stage from being left',
    ),
    tables: t(
      '决策表在每种情形下恰有一行适用',
      'that in every case exactly one row of the table holds',
    ),
    readings: t(
      '判断条件时，所涉内容届时都已有',
      'that what the condition reads is there when it is judged',
    ),
    waivers: t('有人可以决定免予提交', 'that somebody could waive the document'),
    gates: t('关口在每种情形下都有审批节点', 'that in every case a review of the gate takes place'),
    ties: t('主持人的决定票能够打破平局', "that the chair's vote can break a tie"),
    'too-large': t('情形过多，逐一核对超出了限度', 'there are more cases than may be tried'),
    'by-parameter': t(
      '界限由制度待定值决定，设定为某些值时不成立',
      'bounds are set by parameters, and with some values it fails',
    ),
    'by-changing-facts': t(
      '依据的要素此后还可以改，改了就可能没有',
      'what it rests on can still change, and then it may not be there',
    ),
    'by-roster': t(
      '取决于名册中谁同时担任这两个角色',
      'it depends on whether anybody holds both roles',
    ),
  }
}
