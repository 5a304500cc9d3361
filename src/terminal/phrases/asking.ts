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
}

export const askingChinese: Asking = {
  opinion: '书面意见',
  adopts: '是否采纳这份意见？',
  adopt: '采纳',
  decline: '不采纳（须说明理由）',
  question: '征询的问题',
  advice: '回复意见',
}

export const askingEnglish: Asking = {
  opinion: 'written opinion',
  adopts: 'is this opinion adopted?',
  adopt: 'adopt it',
  decline: 'decline it, and say why',
  question: 'what to ask',
  advice: 'your advice',
}
