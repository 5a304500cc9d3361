/** The words of acts at a gate: what goes before it, what is said there, and how it is counted. */
import type { Act, BallotAct } from '../../core/record/act.ts'
import { groundText, resolutionText } from '../words/decisions.ts'
import { oneLine, type Speaker, visited, type WordsOf } from './act-words.ts'

export const OF_GATE = {
  submit: {
    called: ({ t }) => t('送审', 'submit'),
    headline: (act, speaker) => speaker.t('送审', 'submit ') + roundOf(act, speaker),
    about: (act, speaker) => visited(speaker, act),
  },
  withdraw: {
    called: ({ t }) => t('撤回送审', 'withdraw'),
    headline: (act, speaker) => speaker.t('撤回', 'withdraw ') + roundOf(act, speaker),
    about: (act, speaker) => visited(speaker, act),
  },
  reconsider: {
    called: ({ t }) => t('提请复议', 'reconsider'),
  },
  ballot: {
    called: ({ t }) => t('审批', 'cast a ballot'),
    headline: (act, speaker) => {
      const { t, one } = speaker
      const said =
        act.answer === undefined ? decisionText(act, speaker) : one('outcome', act.answer)
      const seat = one('member', act.seat)
      if (act.dated === undefined) return said
      const minutes = act.meeting === undefined ? '' : oneLine(act.meeting.number)
      return act.meeting === undefined
        ? t(
            `代录 ${seat} ${said}（纸面日期 ${act.dated}）`,
            `enter ${said} for ${seat} from paper of ${act.dated}`,
          )
        : t(
            `据会议纪要录入：${seat} ${said}（${minutes}）`,
            `enter from the minutes ${minutes}: ${seat}, ${said}`,
          )
    },
    about: (_, { one }, whose) => (whose === null ? '' : one('member', whose)),
  },
  confirm: {
    called: ({ t }) => t('确认代录', 'confirm an entry'),
    headline: ({ seat }, { t, one }) =>
      one('member', seat) + t(' 确认代录', ' confirms what was entered'),
    about: ({ seat }, { one }) => one('member', seat),
  },
  recuse: {
    called: ({ t }) => t('回避', 'recuse'),
    headline: ({ seat }, { t, one }) =>
      t(`${one('member', seat)} 回避`, `recuse ${one('member', seat)}`),
    about: ({ seat, ground }, { one, voice }) =>
      one('member', seat) + voice.bracketed(groundText(voice, ground)),
  },
  close: {
    called: ({ t }) => t('计票并宣布结果', 'close'),
    headline: (_, { t }) => t('计票并宣布结果', 'close the vote'),
  },
  extend: {
    called: ({ t }) => t('延长期限', 'extend the time'),
  },
  recompute: {
    called: ({ t }) => t('重算期限', 'compute the deadline again'),
  },
  meeting: {
    called: ({ t }) => t('会议表决记录', 'record a meeting'),
    headline: ({ number }, { t }) =>
      t(`会议表决记录（${oneLine(number)}）`, `record the meeting ${oneLine(number)}`),
    about: ({ number, resolution }, { voice }) =>
      `${oneLine(number)} ${resolutionText(voice, resolution)}`,
  },
} satisfies { readonly [A in Act['act']]?: WordsOf<A> }

/** What a ballot says. A member of a body that votes is against (反对); anybody else does not agree (不同意). */
function decisionText({ review, decision, conditions }: BallotAct, { t, names }: Speaker): string {
  if (conditions !== undefined) return t('有条件同意', 'approve on conditions')
  switch (decision) {
    case 'approve':
      return t('同意', 'approve')
    case 'reject':
      return t(names('decision', `${review}.${decision}`) ?? '不同意', 'reject')
    case 'return':
      return t('退回修改', 'return')
    case 'abstain':
      return t('弃权', 'abstain')
    case 'defer':
      return t('暂缓表决', 'defer')
    case 'opinion':
      return t('出具书面意见', 'give an opinion')
    default:
      return decision satisfies never
  }
}

/** A round by the name of its stage. */
function roundOf(
  { stage, round }: { readonly stage: string; readonly round: number },
  { t, names }: Speaker,
): string {
  const title = names('stage', stage)
  return title === undefined
    ? t(` ${stage}.${round}`, `${stage}.${round}`)
    : t(`“${title}”第 ${round} 次`, `${title}, round ${round}`)
}
