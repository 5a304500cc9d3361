/** The words of acts beside the ballots: seats that move, advice, answers, conditions. */
import type { Act } from '../../core/record/act.ts'
import { settledText } from '../phrases/conditions.ts'
import { adoptedText } from '../phrases/hearing.ts'
import { oneLine, type WordsOf } from './act-words.ts'

export const OF_SEATS = {
  transfer: {
    headline: ({ seat, to }, { t, one }) =>
      t(
        `${one('member', seat)} 转办给 ${one('member', to)}`,
        `transfer the seat of ${one('member', seat)} to ${one('member', to)}`,
      ),
    about: ({ seat, to }, { one }) => `${one('member', seat)} → ${one('member', to)}`,
    signed: ({ to }, { t, one }) => ({
      label: t('转办', 'transferred to'),
      value: one('member', to),
    }),
  },
  'add-seat': {
    headline: ({ seat }, { t, one }) => t('加签 ', 'add a seat for ') + one('member', seat),
    about: ({ seat }, { one }) => one('member', seat),
    signed: ({ review, seat }, { t, one }) => ({
      label: t('加签', 'seat added'),
      value: `${one('review', review)} ${one('member', seat)}`,
    }),
  },
  'remove-seat': {
    headline: ({ seat }, { t, one }) => t('减签 ', 'remove the seat of ') + one('member', seat),
    about: ({ seat }, { one }) => one('member', seat),
    signed: ({ review, seat }, { t, one }) => ({
      label: t('减签', 'seat removed'),
      value: `${one('review', review)} ${one('member', seat)}`,
    }),
  },
  advise: {
    headline: ({ asks }, { t, one }) =>
      asks === undefined
        ? t('回复征询', 'give advice')
        : t(`征询 ${one('member', asks)} 的意见`, `ask ${one('member', asks)} for advice`),
    about: ({ asks }, { one }) => (asks === undefined ? '' : `→ ${one('member', asks)}`),
    signed: ({ asks, text }, { t, one }) =>
      asks === undefined
        ? { label: t('回复征询', 'advice'), value: oneLine(text) }
        : {
            label: t('征询意见', 'asks for advice'),
            value: `${one('member', asks)}${t('：', ': ')}${oneLine(text)}`,
          },
  },
  answer: {
    headline: ({ seat, adopted }, { t, one }) => {
      const member = one('member', seat)
      return adopted === 'yes'
        ? t(`采纳 ${member} 的意见`, `adopt the opinion of ${member}`)
        : t(`不采纳 ${member} 的意见`, `decline the opinion of ${member}`)
    },
    about: (act, { one, voice }) => `${one('member', act.seat)} ${adoptedText(voice, act)}`,
    signed: ({ review, seat, adopted }, { t, one }) => ({
      label:
        adopted === 'yes' ? t('采纳意见', 'opinion adopted') : t('不采纳意见', 'opinion declined'),
      value: `${one('review', review)} ${one('member', seat)}`,
    }),
  },
  condition: {
    headline: ({ seat, condition, result }, { t, one }) =>
      t(
        `${one('member', seat)} 所附第 ${condition} 项条件${result === 'met' ? '已落实' : '予以豁免'}`,
        `condition ${condition} of ${one('member', seat)} ${result}`,
      ),
    about: ({ seat, condition, result }, { t, one, voice }) => {
      const which = t(`条件 ${condition}`, `condition ${condition}`)
      return `${one('member', seat)} ${which} ${settledText(voice, result)}`
    },
    signed: ({ review, seat, condition, result }, { t, one }) => ({
      label:
        result === 'met' ? t('条件已落实', 'condition met') : t('条件予以豁免', 'condition waived'),
      value: `${one('review', review)} ${one('member', seat)} ${condition}`,
    }),
  },
} satisfies { readonly [A in Act['act']]?: WordsOf<A> }
