/**
 * Words by which people look for a rule, and which its own text does not have: what the house calls a thing that the rule
 * calls by its proper name. Only what cannot be found by the words of the text.
 */
import type { CannotRunReason } from '../../core/rules/cannot-run.ts'
import type { RuleId } from '../../core/rules/rules.ts'

interface Everyday {
  readonly words: readonly string[]
  readonly ids: readonly (RuleId | CannotRunReason)[]
}

const EVERYDAY: readonly Everyday[] = [
  {
    words: ['征求意见', '部门会签', '征求部门意见', 'countersign', 'consultation'],
    ids: ['opinion-unanswered', 'decision-not-here', 'not-the-last-opinion', 'already-answered'],
  },
  {
    words: [
      ...['遗失', '丢失', '丢了', '泄露'].flatMap((lost) => [`密钥${lost}`, `${lost}密钥`]),
      '更换密钥',
      '密钥更换',
      '换电脑',
      '换了电脑',
      '新电脑',
      'lost key',
      'key lost',
      'stolen key',
      'new computer',
    ],
    ids: ['no-key', 'unknown-key', 'key-retired', 'key-not-proven'],
  },
  {
    words: [
      '超过截止时间',
      '超过截止日期',
      '超过期限',
      '超期',
      '过期',
      '截止期限已过',
      '超时',
      'past the deadline',
      'past due',
      'too late',
      'missed deadline',
    ],
    ids: ['overdue', 'deadline-passed', 'condition-overdue'],
  },
  {
    words: ['转交', '代办', '换人审批', 'reassign', 'delegate'],
    ids: ['transfer-not-here', 'transfer-after-ballot', 'member-without-key'],
  },
  {
    words: ['请假', '休假', '出差', '授权委托', 'on leave', 'power of attorney'],
    ids: ['proxy-not-present', 'grant-other-role', 'grant-other-round', 'grant-to-oneself'],
  },
  {
    words: ['没有盖章', '缺少扫描件', '没有扫描件', 'no scan'],
    ids: ['evidence-missing'],
  },
]

/** The everyday words for a rule or a reason, as one text to be searched; empty for most. */
export function everydayWords(id: RuleId | CannotRunReason): string {
  return EVERYDAY.flatMap(({ words, ids }) => (ids.includes(id) ? words : [])).join('; ')
}
