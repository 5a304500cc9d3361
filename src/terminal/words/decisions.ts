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
  if (kind === 'vote') return v.t('表决', 'vote')
  return kind === 'opinions' ? v.t('出具意见', 'give an opinion') : v.t('审批', 'decide')
}

/** What a review, or a round that it ended, came to. */
export type Outcome = CameTo | 'withdrawn'

/** Every decision by what it is called where the kind of review is not known. */
export const decisionWords = ({ t }: Voice): Readonly<Record<Decision, string>> => ({
  approve: t('同意', 'approve'),
  reject: t('不同意', 'reject'),
  return: t('退回', 'return'),
  abstain: t('弃权', 'abstain'),
  defer: t('暂缓表决', 'defer'),
  opinion: t('书面意见', 'opinion'),
})

const outcomeWords = ({ t }: Voice): Readonly<Record<Exclude<Outcome, 'lapsed'>, string>> => ({
  passed: t('通过', 'passed'),
  rejected: t('否决', 'rejected'),
  'not-carried': t('未获通过', 'not carried'),
  returned: t('退回修改', 'returned'),
  deferred: t('暂缓表决', 'deferred'),
  extended: t('延长期限', 'extended'),
  unminuted: t('期限内没有会议记录', 'without minutes in its time'),
  withdrawn: t('已撤回', 'withdrawn'),
})

/**
 * What a decision is called: only a member of a body that votes is against (反对); anybody else does not agree (不同意).
 * What is no decision stands for itself.
 */
export function decisionWord(v: Voice, kind: Kind, decision: string): string {
  if (decision === 'reject' && kind === 'vote') return v.t('反对', 'reject')
  return own(decisionWords(v), decision) ?? decision
}

/**
 * What an outcome is called. A vote lapses because too few took part, however they were lost; where one or several decide,
 * because no decision was made; where others are heard, because nobody was. None of them is a resolution that is not
 * formed (Company Law 2023 art. 27). What is no outcome stands for itself.
 */
export function outcomeWord(v: Voice, kind: Kind, outcome: string): string {
  if (outcome === 'lapsed') return lapseWord(v, kind)
  // Where others are heard nobody decides, so nothing is passed.
  if (outcome === 'passed' && kind === 'opinions')
    return v.t('意见已收齐并答复', 'heard, every opinion answered')
  return own(outcomeWords(v), outcome) ?? outcome
}

function lapseWord({ t }: Voice, kind: Kind): string {
  switch (kind) {
    case 'vote':
      return t('未达到规定出席人数', 'without a quorum')
    case 'opinions':
      return t('未出具意见', 'no opinion given')
    case 'sole':
    case 'any':
    case 'all':
    case 'in-order':
    case undefined:
      return t('未作出决定', 'no decision made')
    default:
      return kind satisfies never
  }
}

function own(words: Readonly<Record<string, string>>, id: string): string | undefined {
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
