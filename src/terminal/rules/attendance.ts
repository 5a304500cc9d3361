/** The rules about the attendance of a sitting say this, in both languages. */
import type { attendanceRules } from '../../core/rules/attendance.ts'
import type { Voice } from '../voice.ts'
import type { WordsOf } from './words.ts'

export const attendanceWords: WordsOf<typeof attendanceRules> = {
  'attendance-unclear': ({ seat, lists, recused }, { t, name, detail }) => ({
    meaning: t(
      '每一席必须且只能列入出席、委托出席、缺席、回避四项之一。漏列或者重复列入的，不能登记。',
      'Every seat stands in exactly one list: present, represented, absent or recused.',
    ),
    message:
      lists === ''
        ? t(
            `会议记录没有写明${name('member', seat)}是否出席`,
            `the minutes do not say whether ${name('member', seat)} was there`,
          )
        : t(
            `会议记录将${name('member', seat)}同时列为${detail(listed(lists))}`,
            `the minutes list ${name('member', seat)} as ${detail(listed(lists))}`,
          ),
    why: minutesProve(t),
    help:
      recused === 'yes'
        ? t(
            `${name('member', seat)}已回避，请列入“回避”，且只列一次`,
            `${name('member', seat)} is recused: list this seat under recused, and only there`,
          )
        : t(
            '请将每一席列入“出席”“委托出席”“缺席”“回避”之一，且只列一次',
            'list each seat once, under present, represented, absent or recused',
          ),
  }),
  'proxy-not-present': ({ seat, by }, { t, name }) => ({
    meaning: t(
      '受托人必须亲自出席，在同一机构有席位，不得转委托；回避的人不得代他人表决。',
      'Whoever stands in for another is there himself, holds a seat in the same body and passes nothing on; one who is recused stands in for nobody.',
    ),
    message: t(
      `${name('member', seat)}委托${name('member', by)}出席，而${name('member', by)}不在出席的各席之中`,
      `${name('member', seat)} is represented by ${name('member', by)}, who is not among the seats present`,
    ),
    why: t(
      '只能委托亲自出席的同一机构成员，且不得转委托',
      'only a member of the same body who is present may stand in for another, one link long',
    ),
    help: t(
      '请核对委托书和签到表；没有有效受托人的，列入“缺席”',
      'compare the proxies with the list of those present; without a valid proxy the seat is absent',
    ),
  }),
  'chair-not-present': ({ chair }, { t, name }) => ({
    meaning: t(
      '会议由出席的成员主持。主持人缺席或者对本议题回避的，须写明由哪一位出席的成员主持。',
      'A sitting is chaired by a member who is present. Where the chair is absent or recused for an item, the minutes say who took it.',
    ),
    message: t(
      `主持人${name('member', chair)}不在本议题出席的各席之中`,
      `${name('member', chair)}, who took the chair, is not among the seats present for this item`,
    ),
    why: t('会议由出席并有席位的成员主持', 'a sitting is chaired by a seat that takes part in it'),
    help: t(
      '请写明本议题的主持人：在该议题下另写“主持”',
      'name the chair of this item under the item: chair',
    ),
  }),
  'observer-with-seat': ({ name: who, seat }, { t, name }) => ({
    meaning: t(
      '列席人员不参加表决。有席位的人不能列为列席。',
      'Observers do not vote. Nobody who holds a seat is an observer.',
    ),
    message: t(
      `列席名单中有${who}，而${name('member', seat)}在本节点有席位`,
      `the observers name ${who}, but ${name('member', seat)} holds a seat in this review`,
    ),
    why: t(
      '列席人员不计入人数，有席位的应列入出席、委托出席、缺席或者回避',
      'observers are never counted; a seat is present, represented, absent or recused',
    ),
    help: t(
      '请从“列席”中删去，列入相应一项',
      'take the name off the observers and list the seat where it belongs',
    ),
  }),
  'vote-not-present': ({ seat, listed: lists }, { t, name, detail }) => ({
    meaning: t(
      '只有出席或者委托他人出席的各席才有表决。缺席、回避的没有表决。',
      'Only seats that are present or represented vote in a sitting.',
    ),
    message:
      lists === ''
        ? t(
            `会议记录有${name('member', seat)}的表决，而其没有到会`,
            `the minutes have a vote of ${name('member', seat)}, who was not there`,
          )
        : t(
            `会议记录有${name('member', seat)}的表决，而其列为${detail(listed(lists))}`,
            `the minutes have a vote of ${name('member', seat)}, who is listed as ${detail(listed(lists))}`,
          ),
    why: t(
      '没有到会、没有委托的，不能有表决',
      'who was neither there nor represented has no vote in the sitting',
    ),
    help: t(
      '请核对签到表、委托书和表决情况；会后补投的，由本人签名投票',
      'compare votes, proxies and the list of those present; a later vote is signed by the member himself',
    ),
  }),
}

/** Why minutes are compared with who was there. */
function minutesProve(t: Voice['t']): string {
  return t(
    '会议记录是表决的凭证，须与到会情况和各人的表决一致',
    'minutes prove a vote, so they must agree with who was there and how each voted',
  )
}

/** The lists of the minutes as the codes of their names. */
function listed(lists: string): string {
  return lists
    .split(', ')
    .map((list) => `seat-${list}`)
    .join(' | ')
}
