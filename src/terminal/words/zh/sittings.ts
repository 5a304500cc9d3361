/** Chinese for the record of a sitting: attendance, votes by name, the resolution. */
import type { RuleBook, Telling } from '../types.ts'

const MINUTES = '会议记录是表决的凭证，须与到会情况和各人的表决一致'

export const sittingRules = {
  'sitting-not-here': {
    meaning:
      '本节点不是表决，或者流程没有为它指定秘书，不能登记会议表决。书面表决在计票前互不显示的，不能登记；沿用 0.2.0 规则的工作区，书面表决一律不能登记。',
    say: ({ review }, { name, project }) => ({
      message: `“${name('review', review)}”不能登记会议表决`,
      why: '只有表决节点才能登记会议表决，由流程为该节点指定的秘书登记',
      help: `查看本节点如何决定、由谁签名：bd show ${project}`,
    }),
  },
  'sitting-recorded': {
    meaning: '同一文号、同一日期的会议记录已经登记过，同一次会议只登记一次。',
    say: ({ number, date }, { project }) => ({
      message: `${date} 的会议记录（${number}）已经登记`,
      why: '同一次会议对同一事项只作一次表决',
      help: `核对已登记的内容：bd show ${project}；另行开会的，请用该次会议记录的文号和日期`,
    }),
  },
  'attendance-unclear': {
    meaning:
      '每一席必须且只能列入出席、委托出席、缺席、回避四项之一。漏列或者重复列入的，不能登记。',
    say: ({ seat, lists, recused }, { name, detail }) => ({
      message:
        lists === ''
          ? `会议记录没有写明${name('member', seat)}是否出席`
          : `会议记录将${name('member', seat)}同时列为${detail(listed(lists))}`,
      why: MINUTES,
      help:
        recused === 'yes'
          ? `${name('member', seat)}已回避，请列入“回避”，且只列一次`
          : '请将每一席列入“出席”“委托出席”“缺席”“回避”之一，且只列一次',
    }),
  },
  'proxy-not-present': {
    meaning: '受托人必须亲自出席，在同一机构有席位，不得转委托；回避的人不得代他人表决。',
    say: ({ seat, by }, { name }) => ({
      message: `${name('member', seat)}委托${name('member', by)}出席，而${name('member', by)}不在出席的各席之中`,
      why: '只能委托亲自出席的同一机构成员，且不得转委托',
      help: '请核对委托书和签到表；没有有效受托人的，列入“缺席”',
    }),
  },
  'chair-not-present': {
    meaning: '会议由出席的成员主持。主持人缺席或者对本议题回避的，须写明由哪一位出席的成员主持。',
    say: ({ chair }, { name }) => ({
      message: `主持人${name('member', chair)}不在本议题出席的各席之中`,
      why: '会议由出席并有席位的成员主持',
      help: '请写明本议题的主持人：在该议题下另写“主持”',
    }),
  },
  'observer-with-seat': {
    meaning: '列席人员不参加表决。有席位的人不能列为列席。',
    say: ({ name: who, seat }, { name }) => ({
      message: `列席名单中有${who}，而${name('member', seat)}在本节点有席位`,
      why: '列席人员不计入人数，有席位的应列入出席、委托出席、缺席或者回避',
      help: '请从“列席”中删去，列入相应一项',
    }),
  },
  'vote-not-present': {
    meaning: '只有出席或者委托他人出席的各席才有表决。缺席、回避的没有表决。',
    say: ({ seat, listed: lists }, { name, detail }) => ({
      message:
        lists === ''
          ? `会议记录有${name('member', seat)}的表决，而其没有到会`
          : `会议记录有${name('member', seat)}的表决，而其列为${detail(listed(lists))}`,
      why: '没有到会、没有委托的，不能有表决',
      help: '请核对签到表、委托书和表决情况；会后补投的，由本人签名投票',
    }),
  },
  'vote-missing': {
    meaning: '到会的每一席都要写明如何表决；没有表决的也要写明，不表决不等于弃权。',
    say: ({ seat }, { name }) => ({
      message: `会议记录没有写明${name('member', seat)}如何表决`,
      why: '不表决与弃权不同：弃权计入到会表决，不表决不计',
      help: '请在“表决”中写明；没有表决的，列入该议题的“未表决”',
    }),
  },
  'vote-twice': {
    meaning: '一席一票。同一席在同一议题中只写一次。',
    say: ({ seat }, { name }) => ({
      message: `会议记录就${name('member', seat)}的表决写了两次`,
      why: '一席一票',
      help: '请只保留一处：“表决”或者“未表决”',
    }),
  },
  'vote-differs': {
    meaning: '本人已经签名表决的，会议记录须与其一致。会议记录不能改变本人签名的表决。',
    say: ({ seat, signed, minuted, kept }, { name, detail }) => {
      if (kept === 'yes') {
        return {
          message: `${name('member', seat)}已由本人签名表决，计票前不显示；会议记录所写的不能登记`,
          why: '计票前不显示的表决，会议记录只登记其已经签名，不登记其意见，也不登记为没有表决',
          help: '请只把没有签名的人员列为没有表决；会议记录与本人签名是否一致，计票后核对',
        }
      }
      const said = (decision: string, nothing: string) =>
        decision === '' ? nothing : `“${detail(`decision-${decision}`)}”`
      return {
        message: `${name('member', seat)}本人签名的是${said(signed, '（没有签名表决）')}，会议记录写的是${said(minuted, '没有表决')}`,
        why: '本人签名的表决效力在先，会议记录只能照录',
        help: '请核对会议记录；本人改变意见的，在计票之前自行再投，以最后一次为准',
      }
    },
  },
  'resolution-differs': {
    meaning: '会议记录所写的决议或者票数，与按各人表决计算的结果不一致。',
    say: ({ review, minuted, stated, counted, votes, kept }, telling) => {
      if (kept !== 'yes' && stated !== '' && minuted === counted) {
        return {
          message: `“${telling.name('review', review)}”会议记录的票数有误：写的是${tally(stated, telling)}，按各人表决是${tally(votes, telling)}；决议${outcome(counted, telling)}相符`,
          why: '票数由各人的表决计算得出，会议记录中的票数须与之一致',
          help: '请核对会议记录：票数写错的，更正“票数”；各人的表决写错的，更正“表决”',
        }
      }
      return {
        message: `“${telling.name('review', review)}”会议记录写的是${outcome(minuted, telling)}${stated === '' ? '' : `（${tally(stated, telling)}）`}，${kept === 'yes' ? '与各人表决的计票结果不一致（计票前不显示）' : `按各人表决计票为${outcome(counted, telling)}（${tally(votes, telling)}）`}`,
        why: '决议由各人的表决按流程规定的法定人数和通过比例计算得出',
        help: `请核对表决情况和通过比例：bd show ${telling.project}；会议记录有误的，由会议更正后再登记`,
      }
    },
  },
} satisfies Partial<RuleBook>

/** A resolution in words; a vote lapses because too few took part. */
function outcome(id: string, { result, detail }: Telling): string {
  return `“${id === 'no-quorum' || id === 'lapsed' ? detail('no-quorum') : result(id)}”`
}

/** `approve 3, reject 1` as 同意 3、反对 1. */
function tally(text: string, { detail }: Telling): string {
  return text
    .split(', ')
    .map((part) => {
      const [decision = '', votes = ''] = part.split(' ')
      return `${detail(`decision-${decision}`)} ${votes}`.trim()
    })
    .join('、')
}

/** The lists of the minutes as the codes of their names. */
function listed(lists: string): string {
  return lists
    .split(', ')
    .map((list) => `seat-${list}`)
    .join(' | ')
}
