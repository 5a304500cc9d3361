/** What is asked of a person who decides, is heard, or answers, in both languages. */

export interface Asking {
  /** The text of a written opinion. */
  readonly opinion: string
  readonly adopts: string
  readonly adopt: string
  readonly decline: string
  /** What somebody outside is asked. */
  readonly question: string
  readonly advice: string
  /** An approval with a remark: what it is. */
  readonly weigh: string
  readonly plain: string
  /** On what ground a director is recused. */
  readonly ground: string
  readonly related: string
  readonly unrelated: string
  readonly conditional: string
  readonly returned: string
  readonly cannotReturn: string
  readonly conditionText: string
  readonly conditionOwner: string
  readonly conditionDue: string
  readonly another: string
  readonly dateLike: string
  readonly noSuchDay: string
  /** Whether to read before signing, and what. */
  readonly beforeSigning: string
  readonly read: string
  readonly compare: string
  readonly toSign: string
  /** How to read where nobody can be asked; at a later visit to the gate also what changed, with what `bd diff` takes. */
  howToRead(project: string, since: string | undefined): readonly string[]
  /** A share that was written without saying whether it is enough itself. */
  whichMajority(share: string): string
}

export const askingChinese: Asking = {
  opinion: '书面意见',
  adopts: '是否采纳这份意见？',
  adopt: '采纳',
  decline: '不采纳（须说明原因）',
  question: '征询的问题',
  advice: '回复意见',
  weigh: '您写了附言。附言不是审批意见，不产生效力，请明确',
  plain: '同意（附言仅供参考）',
  ground: '因何种情形回避？',
  related: '有关联关系（公司法第一百八十二条至第一百八十四条的事项），不计入全体董事',
  unrelated: '其他原因，仍计入全体董事',
  conditional: '有条件同意（逐项列明条件、责任人、期限）',
  returned: '退回修改（附言作为退回原因）',
  cannotReturn: '流程未规定退回',
  conditionText: '条件内容',
  conditionOwner: '责任人（人员或角色）',
  conditionDue: '期限（YYYY-MM-DD）',
  another: '还有其他条件吗？',
  dateLike: '请写成 2026-03-04 或者 2026年3月4日 的样子',
  noSuchDay: '该日不存在，请核对月份和日期',
  beforeSigning: '签名之前，先阅读送审材料吗？',
  read: '阅读全文',
  compare: '看与上次送审相比改了什么',
  toSign: '不再阅读，准备签名',
  howToRead: (project, since) => [
    `阅读全文：bd view ${project}`,
    ...(since === undefined ? [] : [`与上次送审相比：bd diff ${project}${since}`]),
  ],
  whichMajority: (share) => `${share} 是否包括该数本身？`,
}

export const askingEnglish: Asking = {
  opinion: 'written opinion',
  adopts: 'is this opinion adopted?',
  adopt: 'adopt it',
  decline: 'decline it, and say why',
  question: 'what to ask',
  advice: 'your advice',
  weigh: 'you wrote a remark; a remark decides nothing, so say which it is',
  plain: 'approve (the remark is only read)',
  ground: 'on what ground?',
  related: 'related in the matter (Company Law arts. 182 to 184): leaves the base of all directors',
  unrelated: 'any other reason: stays in the base of all directors',
  conditional: 'approve on conditions, each with an owner and a day',
  returned: 'return, with the remark as the reason',
  cannotReturn: 'the process says no stage to return to',
  conditionText: 'what must be done',
  conditionOwner: 'who sees to it (a member or a role)',
  conditionDue: 'until when (YYYY-MM-DD)',
  another: 'is there another condition?',
  dateLike: 'write it like 2026-03-04 or 4 Mar 2026',
  noSuchDay: 'there is no such day; look at its month and day again',
  beforeSigning: 'read the packet before you sign?',
  read: 'read it all',
  compare: 'see what changed since the last round',
  toSign: 'no, on to the signature',
  howToRead: (project, since) => [
    `the full text: bd view ${project}`,
    ...(since === undefined ? [] : [`what changed: bd diff ${project}${since}`]),
  ],
  whichMajority: (share) => `is ${share} itself enough?`,
}
