/** The words of acts beside the ballots: seats that move, advice, answers, conditions. */
import type { Act } from '../../core/record/act.ts'
import { adoptedText } from '../words/decisions.ts'
import type { Voice } from '../voice.ts'
import { type WordsOf } from './act-words.ts'

export const OF_SEATS = {
  transfer: {
    called: ({ t }) => t('转办', 'transfer a seat'),
    headline: ({ seat, to }, { t, one }) =>
      t(
        `${one('member', seat)} 转办给 ${one('member', to)}`,
        `transfer the seat of ${one('member', seat)} to ${one('member', to)}`,
      ),
    about: ({ seat, to }, { one }) => `${one('member', seat)} → ${one('member', to)}`,
  },
  'add-seat': {
    called: ({ t }) => t('加签', 'add a seat'),
    headline: ({ seat }, { t, one }) => t('加签 ', 'add a seat for ') + one('member', seat),
    about: ({ seat }, { one }) => one('member', seat),
  },
  'remove-seat': {
    called: ({ t }) => t('减签', 'remove a seat'),
    headline: ({ seat }, { t, one }) => t('减签 ', 'remove the seat of ') + one('member', seat),
    about: ({ seat }, { one }) => one('member', seat),
  },
  advise: {
    called: ({ t }) => t('征询意见', 'ask for or give advice'),
    headline: ({ asks }, { t, one }) =>
      asks === undefined
        ? t('回复征询', 'give advice')
        : t(`征询 ${one('member', asks)} 的意见`, `ask ${one('member', asks)} for advice`),
    about: ({ asks }, { one }) => (asks === undefined ? '' : `→ ${one('member', asks)}`),
  },
  answer: {
    called: ({ t }) => t('答复书面意见', 'answer an opinion'),
    headline: ({ seat, adopted }, { t, one }) => {
      const member = one('member', seat)
      return adopted === 'yes'
        ? t(`采纳 ${member} 的意见`, `adopt the opinion of ${member}`)
        : t(`不采纳 ${member} 的意见`, `decline the opinion of ${member}`)
    },
    about: (act, { one, voice }) => `${one('member', act.seat)} ${adoptedText(voice, act)}`,
  },
  condition: {
    called: ({ t }) => t('办结审批条件', 'meet or waive a condition'),
    headline: ({ seat, condition, result }, { t, one }) =>
      t(
        `${one('member', seat)} 所附第 ${condition} 项条件${result === 'met' ? '已落实' : '予以豁免'}`,
        `condition ${condition} of ${one('member', seat)} ${result}`,
      ),
    about: ({ seat, condition, result }, { t, one, voice }) => {
      const which = t(`条件 ${condition}`, `condition ${condition}`)
      return `${one('member', seat)} ${which} ${settledText(voice, result)}`
    },
  },
} satisfies { readonly [A in Act['act']]?: WordsOf<A> }

/** 已落实 or 已豁免. */
export function settledText(v: Voice, result: 'met' | 'waived'): string {
  return result === 'met' ? v.t('已落实', 'met') : v.t('已豁免', 'waived')
}
