/** The rules about seats that change hands, come or go say this, in both languages. */
import type { RuleFacts } from '../../core/rules/rules.ts'
import type { seatRules } from '../../core/rules/seats.ts'
import type { Voice } from '../voice.ts'
import type { WordsOf } from './words.ts'

export const seatWords: WordsOf<typeof seatRules> = {
  'proposer-decides': ({ member, review }, { t, name }) => ({
    meaning: t(
      '送审人不得通过转办、加签或者受托取得对该次送审的表态权。',
      'Whoever submitted the packet decides nothing in it by a seat that comes to him: not by transfer, not by addition, not under a grant.',
    ),
    message: t(
      `${name('member', member)} 是本次送审人，不得在“${name('review', review)}”表态`,
      `${name('member', member)} submitted this and casts nothing in ${name('review', review)}`,
    ),
    why: t('送审与审批相互分离', 'who proposes does not get the vote of another on it'),
    help: t('请另定与本次送审无涉的人员', 'name somebody who has no part in the submission'),
  }),
  'member-has-seat': ({ member, review }, { t, name }) => ({
    meaning: t(
      '同一人在同一审批节点至多一个席位；已有席位的，不得再代他人表态。',
      'A member has one seat in a review at most, and who has one casts for no other.',
    ),
    message: t(
      `${name('member', member)} 在“${name('review', review)}”已有席位或者已受托表态`,
      `${name('member', member)} already has a seat, or cast for one, in ${name('review', review)}`,
    ),
    why: t('一人一席', 'one member, one vote'),
    help: t('请另定在本节点没有席位的人员', 'name somebody without a seat in this review'),
  }),
  'member-without-key': ({ member }, { t, name }) => ({
    meaning: t(
      '席位只能转办给有可用密钥、能够签名的人员。',
      'A seat is transferred to somebody who can sign: a member with an active key.',
    ),
    message: t(
      `${name('member', member)} 没有可用的密钥`,
      `${name('member', member)} has no active key`,
    ),
    why: t('接办人须本人签名表态', 'whoever takes over a seat signs its ballot himself'),
    help: t(
      '请先办理密钥登记：bd join，bd policy admit；或者另定接办人',
      `have a key admitted first: bd join, bd policy admit; or name somebody else`,
    ),
  }),
  'transfer-not-here': ({ review, seats }, { t, name, project }) => ({
    meaning: t(
      '该节点的席位不得转办：席位属于本人（董事、专家等），或者流程不允许转办。',
      'The seats of this review stay with their holders: they are of the persons (directors, experts), or the process says so.',
    ),
    message: t(
      `“${name('review', review)}”的席位不得转办`,
      `${name('review', review)}: seats are not transferred`,
    ),
    why:
      seats === 'personal'
        ? t('席位属于本人，不得转给他人', 'the seats are of the persons who hold them')
        : t('流程规定本节点不得转办', 'the process says transfer: no'),
    help:
      seats === 'personal'
        ? t(
            `可以就本次送审委托：bd grant <人员> --project ${project} --until <日期>`,
            `grant it for this matter: bd grant <member> --project ${project} --until <date>`,
          )
        : t(
            '请本人办理，或者委托：bd grant <人员> --role <角色> --until <日期>',
            'decide, or grant it: bd grant <member> --role <role> --until <date>',
          ),
  }),
  'transfer-after-ballot': ({ seat }, { t, name }) => ({
    meaning: t('席位只能在表态之前转办。', 'A seat changes hands only before its ballot.'),
    message: t(
      `${name('member', seat)} 的席位已经表态，不能转办`,
      `the seat of ${name('member', seat)} has voted and stays where it is`,
    ),
    why: t('已经作出的意见，不转由他人承担', 'what was decided is not handed to another'),
    help: t('有结果之前，可由席位本人改票', 'until the decision its holder may cast again'),
  }),
  'seats-fixed': ({ review }, { t, name }) => ({
    meaning: t(
      '只有流程写明加签人员来源的节点可以加签、减签；由一人审批的、成员固定的不可以。',
      'Seats are added only where the process names the role they are added from, never where one person decides and never in a body of fixed membership.',
    ),
    message: t(
      `“${name('review', review)}”不能加签、减签`,
      `${name('review', review)}: no seats are added or removed`,
    ),
    why: t(
      '流程未规定本节点可以加签，或者本节点成员固定',
      'the process does not say add-seats here, or the body is of fixed membership',
    ),
    help: t(
      '只需听取意见的，请征询意见：bd advise <项目>',
      'to hear somebody without a vote, ask for advice: bd advise <project>',
    ),
  }),
  'seats-by-other': ({ member, review }, { t, name, project }) => ({
    meaning: t(
      '加签、减签由该节点的秘书、主持人或者席位人员办理。',
      'Seats are added and removed by the secretary of the review, by its chair, or by whoever has a seat in it.',
    ),
    message: t(
      `${name('member', member)} 无权为“${name('review', review)}”加签、减签`,
      `${name('member', member)} does not add or remove seats of ${name('review', review)}`,
    ),
    why: t(
      '加签、减签由本节点秘书、主持人或者席位人员办理',
      'this is for its secretary, its chair and those who have a seat in it',
    ),
    help: t(`请上述人员办理，查看：bd show ${project}`, `ask one of them: bd show ${project}`),
  }),
  'seats-after-ballot': ({ review, ballots }, { t, name }) => ({
    meaning: t(
      '加签须在首次表态之前；投票表决有人表态之后，也不再减签。',
      'Seats are added before the first ballot; the roster of a vote does not shrink after it, either.',
    ),
    message: t(
      `“${name('review', review)}”已有 ${ballots} 人表态`,
      `${name('review', review)}: ${ballots} ${ballots === 1 ? 'ballot has' : 'ballots have'} been cast`,
    ),
    why: t('参加表态的人员，须在首次表态之前确定', 'who votes is settled before anybody has'),
    help: t('由现有席位审批', 'the seats as they are decide'),
  }),
  'seat-stays': ({ seat, because }, { t, name }) => ({
    meaning: t(
      '只能减去加签而来、尚未表态也未转办的席位，且余下的席位须足够。',
      'Only an added seat is removed, and only while it has neither voted nor changed hands and enough others are left.',
    ),
    message: t(
      `${name('member', seat)} 的席位不能减去`,
      `the seat of ${name('member', seat)} is not removed`,
    ),
    why:
      whyItStays(t)[because] ??
      t('只有加签而来、尚未表态的席位可以减去', 'only an added seat that has not voted is removed'),
    help: t(
      '有利害关系的，请办理回避：bd recuse <项目>',
      'a seat with a conflict of interest is recused: bd recuse <project>',
    ),
  }),
}

/** Why a seat is not removed. */
function whyItStays(t: Voice['t']): Readonly<Record<RuleFacts['seat-stays']['because'], string>> {
  return {
    opened: t('该席位自节点开始时即有，不是加签而来', 'it was there when the review opened'),
    voted: t('该席位已经表态', 'it has voted'),
    last: t('减去之后席位不足', 'too few seats would be left'),
    transferred: t('该席位已经转办给他人', 'it was transferred to another holder'),
  }
}
