/** People decide in words of both languages, which count as the same decision on a command line, in minutes, in tests. */
import type { Decision } from '../record/record.ts'
import { spelling } from '../text/spelling.ts'

/** What a word said of a vote may be: a decision, or that its member takes no part. */
export type Spoken = Decision | 'approve-on-conditions' | 'recused' | 'silent'

const WORDS: Readonly<Record<Spoken, readonly string[]>> = {
  approve: [
    'approve',
    'approved',
    'approves',
    'agree',
    'agreed',
    'in favour',
    'in favor',
    'for',
    'aye',
    '同意',
    '赞成',
    '赞同',
    '批准',
    '核准',
  ],
  reject: [
    'reject',
    'rejected',
    'rejects',
    'disagree',
    'against',
    'oppose',
    'opposed',
    'nay',
    '反对',
    '不同意',
    '不赞成',
    '不批准',
    '不予批准',
    '否决',
  ],
  return: ['return', 'returned', 'send back', '退回', '退回修改', '发回', '退改'],
  abstain: ['abstain', 'abstained', 'abstains', 'abstention', '弃权'],
  defer: ['defer', 'deferred', 'postpone', 'postponed', '暂缓', '暂缓表决', '缓议'],
  opinion: ['opinion', 'written opinion', '意见', '书面意见', '出具意见', '出具书面意见'],
  'approve-on-conditions': [
    'approve on conditions',
    'approve with conditions',
    'approve conditionally',
    'conditional approval',
    '有条件同意',
    '附条件同意',
    'approve in principle',
    'approved in principle',
    'agree in principle',
    'agreed in principle',
    'in principle',
    '原则同意',
    '原则上同意',
    '原则性同意',
    '原则通过',
    '原则上通过',
    '基本同意',
    '附条件通过',
    '有条件通过',
    '同意并附条件',
  ],
  recused: ['recuse', 'recused', 'recusal', '回避', '已回避'],
  silent: ['not voting', 'did not vote', 'silent', '未表态', '未表决', '未投票', '缺席'],
}

const SPOKEN: ReadonlyMap<string, Spoken> = new Map(
  Object.entries(WORDS).flatMap(([spoken, words]) =>
    words.map((word) => [spelling(word), spoken as Spoken] as const),
  ),
)

/** What the word says; `undefined` for any other. Half a word says nothing: 「不同」 is no vote. */
export function spokenBy(word: string): Spoken | undefined {
  return SPOKEN.get(spelling(word))
}

/** The words of a remark that say "on conditions", where it is these or begins with them: 「原则同意，请完善方案」. */
export function onConditionsIn(remark: string): string | undefined {
  const [first = ''] = remark.trim().split(/[，,。；;：:、！!\n]|\.\s/u, 1)
  return [remark, first].find((one) => spokenBy(one) === 'approve-on-conditions')?.trim()
}
