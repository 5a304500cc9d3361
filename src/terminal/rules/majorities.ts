/** The rules about quorums and majorities in a process say this, in both languages. */
import type { majorityRules } from '../../core/rules/majorities.ts'
import type { WordsOf } from './words.ts'

export const majorityWords: WordsOf<typeof majorityRules> = {
  'quorum-of-cast': ({ review }, { t, name }) => ({
    meaning: t(
      '出席按已投票数计算时，只要有一人投票就达到法定人数，等于没有要求。',
      'A quorum of the votes cast is met by a single vote: it asks for nothing.',
    ),
    message: t(
      `“${name('review', review)}”的法定人数按已投票数计算，一人投票即可达到`,
      `the quorum of ${name('review', review)} counts the votes cast, and one vote meets it`,
    ),
    why: t('法定人数说明全体中须有多少人参加', 'a quorum says how many of all must take part'),
    help: t(
      '请改为 of: roster（全体）或者 of: eligible（有权表决的）',
      'write of: roster, or of: eligible',
    ),
  }),
  'board-share-too-low': (
    { process, review, part, share = '', strict, of, parameter },
    { t, name },
  ) => ({
    meaning: t(
      '董事会会议须有过半数的董事出席，决议须经全体董事的过半数通过（公司法第七十三条）。章程、流程和公司所设的数可以从严，不得低于这一界限；“半数以上”包括半数（民法典第一千二百五十九条），不是过半数；按出席或者已投票的人数计算的，也低于这一界限。',
      'More than half of the directors must attend, and more than half of all directors must approve (Company Law art. 73). Articles of association, process and parameters may ask for more, never for less. “At least half” includes half (Civil Code art. 1259) and is not more than half; a share of those present or of the votes cast is less, too.',
    ),
    message:
      of === undefined
        ? t(
            `“${name('review', review)}”的${part === 'quorum' ? '出席人数要求' : '通过比例'}${parameter === undefined ? '' : `（待定值 ${parameter}）`}为${strict === 'yes' ? `超过 ${share}` : share === '1/2' ? '半数以上' : `${share} 以上`}，低于法定的过半数`,
            `the ${part === 'quorum' ? 'quorum' : 'majority'} of ${name('review', review)}${parameter === undefined ? '' : ` (parameter ${parameter})`} is ${strict === 'yes' ? 'more than' : 'at least'} ${share}, which is below the law's more than half`,
          )
        : t(
            `“${name('review', review)}”的${part === 'quorum' ? '出席人数要求' : '通过比例'}不是按全体董事计算（of: ${of}）`,
            `the ${part === 'quorum' ? 'quorum' : 'majority'} of ${name('review', review)} does not count all directors (of: ${of})`,
          ),
    why: t(
      '董事会会议应当有过半数的董事出席，作出决议应当经全体董事的过半数通过（公司法第七十三条）；“半数以上”包括半数，不是过半数',
      'a board meets with more than half of its directors and resolves by more than half of all of them (Company Law art. 73); at least half includes half',
    ),
    help:
      parameter === undefined
        ? t(
            `请写 ${part}: { share: { more-than: 1/2 }, of: eligible }，或者删去 ${part} 一项（rule: company-law-board 已有规定）`,
            `write ${part}: { share: { more-than: 1/2 }, of: eligible }, or take ${part} out: rule: company-law-board states it`,
          )
        : t(
            `请设为过半数或者更高的比例：bd parameter set ${parameter} 过半数 --process ${process} --reason "<依据>"`,
            `set more than half, or a higher share: bd parameter set ${parameter} "more than half" --process ${process} --reason "<decision>"`,
          ),
  }),
  'tie-needs-half': ({ review }, { t, name }) => ({
    meaning: t(
      '票数相等时由主持人决定，只适用于“过半数”通过的表决。三分之二等多数不因主持人多投一票而达到。',
      'A chair decides ties only where more than a half passes. A casting vote does not turn a half into two thirds.',
    ),
    message: t(
      `“${name('review', review)}”不是过半数表决，不能由主持人打破平局`,
      `${name('review', review)} passes by another majority than more than a half: no chair breaks its ties`,
    ),
    why: t(
      '主持人的决定权只用于过半数表决',
      'a casting vote is for a majority of more than a half',
    ),
    help: t(
      '请将通过比例设为过半数（more-than: 1/2），或者从流程中删去 tie',
      'set the majority to more-than: 1/2, or take tie out of the process',
    ),
  }),
}
