/** Chinese for seats that change hands, are added or removed. */
import type { RuleBook } from '../types.ts'

export const seatRules = {
  'proposer-decides': {
    meaning: '送审人不得通过转办、加签或者受托取得对该次送审的表态权。',
    say: ({ member, review }, { name }) => ({
      message: `${name('member', member)} 是本次送审人，不得在“${name('review', review)}”表态`,
      why: '送审与审批相互分离',
      help: '请另定与本次送审无涉的人员',
    }),
  },
  'member-has-seat': {
    meaning: '同一人在同一审批节点至多一个席位；已有席位的，不得再代他人表态。',
    say: ({ member, review }, { name }) => ({
      message: `${name('member', member)} 在“${name('review', review)}”已有席位或者已受托表态`,
      why: '一人一席',
      help: '请另定在本节点没有席位的人员',
    }),
  },
  'member-without-key': {
    meaning: '席位只能转办给有可用密钥、能够签名的人员。',
    say: ({ member }, { name }) => ({
      message: `${name('member', member)} 没有可用的密钥`,
      why: '接办人须本人签名表态',
      help: '请先办理密钥登记：bd join，bd policy admit；或者另定接办人',
    }),
  },
  'transfer-not-here': {
    meaning: '该节点的席位不得转办：席位属于本人（董事、专家等），或者流程不允许转办。',
    say: ({ review, seats }, { name, project }) => ({
      message: `“${name('review', review)}”的席位不得转办`,
      why: seats === 'personal' ? '席位属于本人，不得转给他人' : '流程规定本节点不得转办',
      help:
        seats === 'personal'
          ? `可以就本次送审委托：bd grant <人员> --project ${project} --until <日期>`
          : '请本人办理，或者委托：bd grant <人员> --role <角色> --until <日期>',
    }),
  },
  'transfer-after-ballot': {
    meaning: '席位只能在表态之前转办。',
    say: ({ seat }, { name }) => ({
      message: `${name('member', seat)} 的席位已经表态，不能转办`,
      why: '已经作出的意见，不转由他人承担',
      help: '有结果之前，可由席位本人改票',
    }),
  },
  'seats-fixed': {
    meaning: '只有流程写明加签人员来源的节点可以加签、减签；由一人审批的、成员固定的不可以。',
    say: ({ review }, { name }) => ({
      message: `“${name('review', review)}”不能加签、减签`,
      why: '流程未规定本节点可以加签，或者本节点成员固定',
      help: '只需听取意见的，请征询意见：bd advise <项目>',
    }),
  },
  'seats-by-other': {
    meaning: '加签、减签由该节点的秘书、主持人或者席位人员办理。',
    say: ({ member, review }, { name, project }) => ({
      message: `${name('member', member)} 无权为“${name('review', review)}”加签、减签`,
      why: '加签、减签由本节点秘书、主持人或者席位人员办理',
      help: `请上述人员办理，查看：bd show ${project}`,
    }),
  },
  'seats-after-ballot': {
    meaning: '加签须在首次表态之前；投票表决有人表态之后，也不再减签。',
    say: ({ review, ballots }, { name }) => ({
      message: `“${name('review', review)}”已有 ${ballots} 人表态`,
      why: '参加表态的人员，须在首次表态之前确定',
      help: '由现有席位审批',
    }),
  },
  'seat-stays': {
    meaning: '只能减去加签而来、尚未表态也未转办的席位，且余下的席位须足够。',
    say: ({ seat, because }, { name }) => ({
      message: `${name('member', seat)} 的席位不能减去`,
      why: BECAUSE[because] ?? '只有加签而来、尚未表态的席位可以减去',
      help: '有利害关系的，请办理回避：bd recuse <项目>',
    }),
  },
} satisfies Partial<RuleBook>

const BECAUSE: Readonly<Record<string, string>> = {
  opened: '该席位自节点开始时即有，不是加签而来',
  voted: '该席位已经表态',
  last: '减去之后席位不足',
  transferred: '该席位已经转办给他人',
}
