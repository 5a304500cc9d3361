/** The rules about the votes and resolutions of a sitting say this, in both languages. */
import type { sittingRules } from '../../core/rules/sittings.ts'
import type { Telling } from './telling.ts'
import type { WordsOf } from './words.ts'

export const sittingWords: WordsOf<typeof sittingRules> = {
  'sitting-not-here': ({ review }, { t, name, project }) => ({
    meaning: t(
      '本节点不是表决，或者流程没有为它指定秘书，不能登记会议表决。书面表决在计票前互不显示的，不能登记；沿用 0.2.0 规则的工作区，书面表决一律不能登记。',
      'The review is no vote, or the process names no secretary for it; then no sitting is recorded. Neither is one of a vote in writing whose ballots are shown only afterwards or, in a workspace of 0.2.0, of any vote in writing.',
    ),
    message: t(
      `“${name('review', review)}”不能登记会议表决`,
      `${name('review', review)} cannot be decided in a recorded sitting`,
    ),
    why: t(
      '只有表决节点才能登记会议表决，由流程为该节点指定的秘书登记',
      'a sitting is recorded of a vote, by the secretary whom the process names for it',
    ),
    help: t(
      `查看本节点如何决定、由谁签名：bd show ${project}`,
      `see how it decides, and who signs: bd show ${project}`,
    ),
  }),
  'sitting-recorded': ({ number, date }, { t, project }) => ({
    meaning: t(
      '同一文号、同一日期的会议记录已经登记过，同一次会议只登记一次。',
      'Minutes of this number and date are on record already; one sitting is recorded once.',
    ),
    message: t(
      `${date} 的会议记录（${number}）已经登记`,
      `the sitting of ${date} (${number}) is on record already`,
    ),
    why: t('同一次会议对同一事项只作一次表决', 'a sitting votes on an item once'),
    help: t(
      `核对已登记的内容：bd show ${project}；另行开会的，请用该次会议记录的文号和日期`,
      `see what is on record: bd show ${project}; another sitting has minutes of its own`,
    ),
  }),
  'vote-missing': ({ seat }, { t, name }) => ({
    meaning: t(
      '到会的每一席都要写明如何表决；没有表决的也要写明，不表决不等于弃权。',
      'The minutes say of every seat that took part how it voted, or that it did not: not voting is not abstaining.',
    ),
    message: t(
      `会议记录没有写明${name('member', seat)}如何表决`,
      `the minutes do not say how ${name('member', seat)} voted`,
    ),
    why: t(
      '不表决与弃权不同：弃权计入到会表决，不表决不计',
      'an abstention counts to the quorum, silence does not',
    ),
    help: t(
      '请在“表决”中写明；没有表决的，列入该议题的“未表决”',
      'put the vote under votes, or the seat under not-voting of the item',
    ),
  }),
  'vote-twice': ({ seat }, { t, name }) => ({
    meaning: t(
      '一席一票。同一席在同一议题中只写一次。',
      'One seat, one vote: a seat is named once for an item.',
    ),
    message: t(
      `会议记录就${name('member', seat)}的表决写了两次`,
      `the minutes name ${name('member', seat)} twice`,
    ),
    why: t('一席一票', 'one seat, one vote'),
    help: t(
      '请只保留一处：“表决”或者“未表决”',
      'keep one of the two: under votes, or under not-voting',
    ),
  }),
  'vote-differs': ({ seat, signed, minuted, kept }, { t, name, detail }) => {
    const said = (decision: string, nothing: string) =>
      decision === ''
        ? nothing
        : t(`“${detail(`decision-${decision}`)}”`, detail(`decision-${decision}`))
    return {
      meaning: t(
        '本人已经签名表决的，会议记录须与其一致。会议记录不能改变本人签名的表决。',
        'Where a member has signed his vote himself, the minutes name the same; they never change it.',
      ),
      message:
        kept === 'yes'
          ? t(
              `${name('member', seat)}已由本人签名表决，计票前不显示；会议记录所写的不能登记`,
              `${name('member', seat)} signed a vote that is kept back until the count: what the minutes say of it cannot be recorded`,
            )
          : t(
              `${name('member', seat)}本人签名的是${said(signed, '（没有签名表决）')}，会议记录写的是${said(minuted, '没有表决')}`,
              `${name('member', seat)} signed ${said(signed, 'nothing')}, the minutes say ${said(minuted, 'nothing')}`,
            ),
      why:
        kept === 'yes'
          ? t(
              '计票前不显示的表决，会议记录只登记其已经签名，不登记其意见，也不登记为没有表决',
              'of a vote that is kept back the minutes record that it was signed, and neither what it says nor that there was none',
            )
          : t(
              '本人签名的表决效力在先，会议记录只能照录',
              'what a member signed himself comes first, and minutes can only repeat it',
            ),
      help:
        kept === 'yes'
          ? t(
              '请只把没有签名的人员列为没有表决；会议记录与本人签名是否一致，计票后核对',
              'list as not voting only who has not signed; minutes and signature are compared after the count',
            )
          : t(
              '请核对会议记录；本人改变意见的，在计票之前自行再投，以最后一次为准',
              'correct the minutes; who changed his mind votes again himself before the count',
            ),
    }
  },
  'resolution-differs': ({ review, minuted, stated, counted, votes, kept }, telling) => {
    const { t, name, project } = telling
    // The resolution is right, and only the numbers are wrong.
    const isSum = kept !== 'yes' && stated !== '' && minuted === counted
    return {
      meaning: t(
        '会议记录所写的决议或者票数，与按各人表决计算的结果不一致。',
        'The resolution, or a number of votes, in the minutes is not what the votes by name come to.',
      ),
      message: isSum
        ? t(
            `“${name('review', review)}”会议记录的票数有误：写的是${tally(stated, telling)}，按各人表决是${tally(votes, telling)}；决议${outcome(counted, telling)}相符`,
            `${name('review', review)}: the numbers of votes in the minutes are wrong: they say ${tally(stated, telling)}, the votes by name are ${tally(votes, telling)}; the resolution ${outcome(counted, telling)} agrees`,
          )
        : t(
            `“${name('review', review)}”会议记录写的是${outcome(minuted, telling)}${stated === '' ? '' : `（${tally(stated, telling)}）`}，${kept === 'yes' ? '与各人表决的计票结果不一致（计票前不显示）' : `按各人表决计票为${outcome(counted, telling)}（${tally(votes, telling)}）`}`,
            `${name('review', review)}: the minutes say ${outcome(minuted, telling)}${stated === '' ? '' : ` (${tally(stated, telling)})`}, ${kept === 'yes' ? 'which is not what the votes come to (kept back until the count)' : `the votes by name come to ${outcome(counted, telling)} (${tally(votes, telling)})`}`,
          ),
      why: isSum
        ? t(
            '票数由各人的表决计算得出，会议记录中的票数须与之一致',
            'the numbers of votes are what the votes by name add up to',
          )
        : t(
            '决议由各人的表决按流程规定的法定人数和通过比例计算得出',
            'a resolution is what the votes come to by the quorum and majority that the process lays down',
          ),
      help: isSum
        ? t(
            '请核对会议记录：票数写错的，更正“票数”；各人的表决写错的，更正“表决”',
            'compare the minutes: a wrong number is corrected under counts, a wrong vote under votes',
          )
        : t(
            `请核对表决情况和通过比例：bd show ${project}；会议记录有误的，由会议更正后再登记`,
            `compare the votes and the majority: bd show ${project}; minutes that are wrong are corrected by the body before they are recorded`,
          ),
    }
  },
}

/** A resolution in words; a vote lapses because too few took part. */
function outcome(id: string, { t, result, detail }: Telling): string {
  return t(
    `“${id === 'no-quorum' || id === 'lapsed' ? detail('no-quorum') : result(id)}”`,
    `"${id === 'no-quorum' || id === 'lapsed' ? detail('no-quorum') : result(id)}"`,
  )
}

/** `approve 3, reject 1` as 同意 3、反对 1. */
function tally(text: string, { voice, detail }: Telling): string {
  return voice.list(
    text.split(', ').map((part) => {
      const [decision = '', votes = ''] = part.split(' ')
      return `${detail(`decision-${decision}`)} ${votes}`.trim()
    }),
  )
}
