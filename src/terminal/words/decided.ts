/** What is said in a review and what it comes to, in the words of its kind: a body votes, one person decides, others are heard. */
import type { Review } from '../../core/process/process.ts'
import type {
  AnswerRecord,
  Decision,
  RecusalGround,
  SittingRecord,
} from '../../core/record/record.ts'
import type { CameTo } from '../../core/review/sitting-votes.ts'
import type { Voice } from '../voice.ts'

/** How a review decides; `undefined` where that is not known. */
export type Kind = Review['decide'] | undefined

/** What those who have a seat do: a body votes, who is heard gives an opinion, anybody else decides. */
export function castingWord(v: Voice, kind: Kind): string {
  const at = v.t(0, 1)
  if (kind === 'vote') return ['表决', 'vote'][at]!
  return (kind === 'opinions' ? ['出具意见', 'give an opinion'] : ['审批', 'decide'])[at]!
}

/** What a review, or a round that it ended, came to. */
export type Outcome = CameTo | 'withdrawn'

type Pair = readonly [zh: string, en: string]

const DECISIONS: Readonly<Record<Decision, Pair>> = {
  approve: ['同意', 'approve'],
  reject: ['不同意', 'reject'],
  return: ['退回', 'return'],
  abstain: ['弃权', 'abstain'],
  defer: ['暂缓表决', 'defer'],
  opinion: ['书面意见', 'opinion'],
}

const OUTCOMES: Readonly<Record<Exclude<Outcome, 'lapsed'>, Pair>> = {
  passed: ['通过', 'passed'],
  rejected: ['否决', 'rejected'],
  'not-carried': ['未获通过', 'not carried'],
  returned: ['退回修改', 'returned'],
  deferred: ['暂缓表决', 'deferred'],
  extended: ['延长期限', 'extended'],
  unminuted: ['期限内没有会议记录', 'without minutes in its time'],
  withdrawn: ['已撤回', 'withdrawn'],
}

/**
 * What a decision is called: only a member of a body that votes is against (反对); anybody else does not agree (不同意).
 * What is no decision stands for itself.
 */
export function decisionWord(v: Voice, kind: Kind, decision: string): string {
  const word: Pair | undefined =
    decision === 'reject' && kind === 'vote' ? ['反对', 'reject'] : own(DECISIONS, decision)
  return word?.[v.t(0, 1)] ?? decision
}

/** Every decision by what it is called where the kind of review is not known. */
export function decisionWords(v: Voice): Readonly<Record<Decision, string>> {
  const words = Object.keys(DECISIONS).map((one) => [one, decisionWord(v, undefined, one)])
  return Object.fromEntries(words) as Record<Decision, string>
}

/**
 * What an outcome is called. A vote lapses because too few took part, however they were lost; where one or several decide,
 * because no decision was made; where others are heard, because nobody was. None of them is a resolution that is not
 * formed (Company Law 2023 art. 27). What is no outcome stands for itself.
 */
export function outcomeWord(v: Voice, kind: Kind, outcome: string): string {
  const word =
    outcome === 'lapsed'
      ? lapseOf(kind)
      : outcome === 'passed' && kind === 'opinions'
        ? HEARD
        : own(OUTCOMES, outcome)
  return word?.[v.t(0, 1)] ?? outcome
}

/** Where others are heard nobody decides, so nothing is passed. */
const HEARD: Pair = ['意见已收齐并答复', 'heard, every opinion answered']

function lapseOf(kind: Kind): Pair {
  switch (kind) {
    case 'vote':
      return ['未达到规定出席人数', 'without a quorum']
    case 'opinions':
      return ['未出具意见', 'no opinion given']
    case 'sole':
    case 'any':
    case 'all':
    case 'in-order':
    case undefined:
      return ['未作出决定', 'no decision made']
    default:
      return kind satisfies never
  }
}

function own(words: Readonly<Record<string, Pair>>, id: string): Pair | undefined {
  return Object.hasOwn(words, id) ? words[id] : undefined
}

/** What a body resolved, as its minutes say it. */
export function resolutionText(v: Voice, result: SittingRecord['resolution']): string {
  return outcomeWord(v, 'vote', result === 'no-quorum' ? 'lapsed' : result)
}

/** On what ground somebody is recused, in a few words; nothing where none was asked. */
export function groundText(v: Voice, ground: RecusalGround | undefined): string {
  switch (ground) {
    case undefined:
      return ''
    case 'related':
      return v.t('有关联关系', 'related in the matter')
    case 'other':
      return v.t('其他原因', 'any other reason')
    default:
      return ground satisfies never
  }
}

/** What the submitter did with an opinion: 采纳 or 不采纳. */
export function adoptedText(v: Voice, { adopted }: Pick<AnswerRecord, 'adopted'>): string {
  return adopted === 'yes' ? v.t('采纳', 'adopted') : v.t('不采纳', 'declined')
}
