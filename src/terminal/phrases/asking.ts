/** What is asked of a person who decides, is heard, or answers. */
import type { Voice } from '../voice.ts'

/** The words of a voice. */
export function askingWords({ t }: Voice) {
  return {
    /** The text of a written opinion. */
    opinion: t('书面意见', 'written opinion'),
    adopts: t('是否采纳这份意见？', 'is this opinion adopted?'),
    adopt: t('采纳', 'adopt it'),
    decline: t('不采纳（须说明原因）', 'decline it, and say why'),
    /** What somebody outside is asked. */
    question: t('征询的问题', 'what to ask'),
    advice: t('回复意见', 'your advice'),
    /** An approval with a remark: what it is. */
    weigh: t(
      '您写了附言。附言不是审批意见，不产生效力，请明确',
      'you wrote a remark; a remark decides nothing, so say which it is',
    ),
    plain: t('同意（附言仅供参考）', 'approve (the remark is only read)'),
    /** On what ground a director is recused. */
    ground: t('因何种情形回避？', 'on what ground?'),
    related: t(
      '有关联关系（公司法第一百八十二条至第一百八十四条的事项），不计入全体董事',
      'related in the matter (Company Law arts. 182 to 184): leaves the base of all directors',
    ),
    unrelated: t(
      '其他原因，仍计入全体董事',
      'any other reason: stays in the base of all directors',
    ),
    conditional: t(
      '有条件同意（逐项列明条件、责任人、期限）',
      'approve on conditions, each with an owner and a day',
    ),
    returned: t('退回修改（附言作为退回原因）', 'return, with the remark as the reason'),
    cannotReturn: t('流程未规定退回', 'the process says no stage to return to'),
    conditionText: t('条件内容', 'what must be done'),
    conditionOwner: t('责任人（人员或角色）', 'who sees to it (a member or a role)'),
    conditionDue: t('期限（YYYY-MM-DD）', 'until when (YYYY-MM-DD)'),
    another: t('还有其他条件吗？', 'is there another condition?'),
    dateLike: t(
      '请写成 2026-03-04 或者 2026年3月4日 的样子',
      'write it like 2026-03-04 or 4 Mar 2026',
    ),
    noSuchDay: t(
      '该日不存在，请核对月份和日期',
      'there is no such day; look at its month and day again',
    ),
    /** Whether to read before signing, and what. */
    beforeSigning: t('签名之前，先阅读送审材料吗？', 'read the packet before you sign?'),
    read: t('阅读全文', 'read it all'),
    compare: t('看与上次送审相比改了什么', 'see what changed since the last round'),
    toSign: t('不再阅读，准备签名', 'no, on to the signature'),
    /** How to read where nobody can be asked; at a later visit to the gate also what changed, with what `bd diff` takes. */
    howToRead: (project: string, since: string | undefined) => [
      t(`阅读全文：bd view ${project}`, `the full text: bd view ${project}`),
      ...(since === undefined
        ? []
        : [
            t(
              `与上次送审相比：bd diff ${project}${since}`,
              `what changed: bd diff ${project}${since}`,
            ),
          ]),
    ],
    /** A share that was written without saying whether it is enough itself. */
    whichMajority: (share: string) =>
      t(`${share} 是否包括该数本身？`, `is ${share} itself enough?`),
  }
}
