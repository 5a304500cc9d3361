/** The rules about signatures that are used again for something else say this, in both languages. */
import type { replayRules } from '../../core/rules/replay.ts'
import type { Voice } from '../voice.ts'
import type { WordsOf } from './words.ts'

export const replayWords: WordsOf<typeof replayRules> = {
  'wrong-project': ({ found, expected }, { t }) => ({
    meaning: t(
      '签批记录写的项目与所在文件夹不符，是从别处复制来的，或者本来是给别的项目的。',
      'The act names another project than the folder in which it stands: it was copied, or meant for another project.',
    ),
    message: t(
      `签批记录写的是项目 ${found}，却放在 ${expected} 之下`,
      `the act is about project ${found} and stands under ${expected}`,
    ),
    why: replay(t),
    help: t(
      `请对该项目本身办理：bd show ${expected}`,
      `act on the project itself: bd show ${expected}`,
    ),
  }),
  'wrong-round': ({ found, expected }, { t, round, project }) => ({
    meaning: t(
      '签批记录写的送审次数不是当前这一次。以前各次的意见保留在案，不再计算。',
      'The act names another visit to the gate than the one that is open. Ballots of earlier rounds stay on record and never count again.',
    ),
    message: t(
      `签批记录针对${round(found)}，当前是${round(expected)}`,
      `the act is about ${round(found)}, now is ${round(expected)}`,
    ),
    why: replay(t),
    help: t(
      `请查看当前送审材料：bd show ${project}`,
      `look at what is before the reviewers now: bd show ${project}`,
    ),
  }),
  'packet-mismatch': ({ found, expected }, { t, project }) => ({
    meaning: t(
      '签批记录针对的材料，按摘要核对，不是这次送审或移交的材料。可能是在重新送审之前作出的。',
      'The act names another packet, by digest, than the one that was submitted or handed over. Perhaps it was made before a new submission arrived.',
    ),
    message: t(
      `签批记录针对的材料摘要为 ${short(found)}，本次送审材料为 ${short(expected)}`,
      `the act is about packet ${short(found)}, submitted is ${short(expected)}`,
    ),
    why: replay(t),
    help: t(
      `请取回最新内容，看过本次材料再作决定：bd show ${project}`,
      `fetch the latest, read the packet and decide on it: bd show ${project}`,
    ),
  }),
}

/** Why a signature counts for nothing else. */
function replay(t: Voice['t']): string {
  return t(
    '审批意见只对当时所审的材料有效，不得移作他用',
    'an approval counts only for what it was given for, and cannot be used again elsewhere',
  )
}

/** The head of a digest. */
function short(digest: string): string {
  return digest.slice(0, 12)
}
