/** What minutes may say, where they say something else: both languages side by side. */
import type { Language } from '../../core/record/workspace.ts'

/** Codes of what is expected in minutes. */
export const minutedDetails: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: {
    'recusal-ground': '回避的情形（related 关联，或者 other 其他）',
    'vote-word': '表决意见（同意、反对、弃权、退回、暂缓表决，或者回避、未表态）',
    'minuted-result': '会议决议（通过、否决、未获通过、退回修改、暂缓表决、未达到规定出席人数）',
    'vote-counts': '各项票数（如：同意5票、反对1票）',
  },
  en: {
    'recusal-ground': 'the ground of a recusal (related, or other)',
    'vote-word': 'what was voted (approve, reject, abstain, return, defer; or recused, not voting)',
    'minuted-result':
      'what was resolved (passed, rejected, not-carried, returned, deferred, no-quorum)',
    'vote-counts': 'numbers of votes (such as: approve 5, reject 1)',
  },
}

/** A note behind a name where the record holds the name alone. */
export function notedName(language: Language, name: string, bare: string) {
  return language === 'zh'
    ? {
        message: `“${name}”在姓名之后另有括号内的说明，此处只登记姓名`,
        why: '记录中没有登记这一说明的地方，不能略去而不告知',
        help: `请只写姓名：${bare}`,
      }
    : {
        message: `"${name}" has a note in brackets behind the name; only the name is recorded here`,
        why: 'the record has no place for the note, and nothing is left out in silence',
        help: `write the name alone: ${bare}`,
      }
}
