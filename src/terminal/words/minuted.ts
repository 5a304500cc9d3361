/** What minutes may say, where they say something else. */
import type { Told } from '../rules/words.ts'
import type { Voice } from '../voice.ts'

/** Codes of what is expected in minutes. */
export function minutedDetails({ t }: Voice): Readonly<Record<string, string>> {
  return {
    'recusal-ground': t(
      '回避的情形（related 关联，或者 other 其他）',
      'the ground of a recusal (related, or other)',
    ),
    'vote-word': t(
      '表决意见（同意、反对、弃权、退回、暂缓表决，或者回避、未表态）',
      'what was voted (approve, reject, abstain, return, defer; or recused, not voting)',
    ),
    'minuted-result': t(
      '会议决议（通过、否决、未获通过、退回修改、暂缓表决、未达到规定出席人数）',
      'what was resolved (passed, rejected, not-carried, returned, deferred, no-quorum)',
    ),
    'vote-counts': t(
      '各项票数（如：同意5票、反对1票）',
      'numbers of votes (such as: approve 5, reject 1)',
    ),
  }
}

/** A note behind a name where the record holds the name alone. */
export function notedName({ t }: Voice, name: string, bare: string): Told {
  return {
    message: t(
      `“${name}”在姓名之后另有括号内的说明，此处只登记姓名`,
      `"${name}" has a note in brackets behind the name; only the name is recorded here`,
    ),
    why: t(
      '记录中没有登记这一说明的地方，不能略去而不告知',
      'the record has no place for the note, and nothing is left out in silence',
    ),
    help: t(`请只写姓名：${bare}`, `write the name alone: ${bare}`),
  }
}
