/** The rules about the dates that members claim say this, in both languages. */
import type { dateRules } from '../../core/rules/dates.ts'
import { voiding } from '../words/settling.ts'
import type { WordsOf } from './words.ts'

export const dateWords: WordsOf<typeof dateRules> = {
  'date-not-monotone': ({ date, before, by, earlier }, { t, voice, name }) => ({
    meaning: t(
      '签署人本人此前办理的事项日期更晚：或者是倒签，或者是两次之间电脑时钟改动过。',
      "The signer's own earlier act bears a later date: an attempt to back-date, or a clock that was set in between.",
    ),
    message: t(
      `日期为 ${date}，早于${name('member', by)}本人此前办理的事项（${before}）`,
      `dated ${date}, before the act that ${name('member', by)} did earlier (${before})`,
    ),
    why: t('同一人办理的事项，日期不得倒退', "one member's dates never go back"),
    help: t(
      `请校准本机时间后重新办理；若是上一次的时钟偏快，过了 ${before} 即可照常办理；等不到的，请管理员作废该次日期：${voiding(voice, earlier)}`,
      `set this computer's clock and do the same again; if the clock was fast the last time, this can be done once it is past ${before}; where that is too long, an administrator voids that date: ${voiding(voice, earlier)}`,
    ),
  }),
  'date-behind': ({ date, one, first, two, second }, { t, name }) => ({
    meaning: t(
      '此前已有另外两人办理的事项日期更晚：两人的时钟一致，早于两人的日期就是倒签，或者是本机时钟偏慢。',
      'Two other members did something before this and dated it later. Their clocks agree, so that this one is dated back, or its clock is slow.',
    ),
    message: t(
      `日期为 ${date}，早于${name('member', one)}（${first}）和${name('member', two)}（${second}）此前办理的事项`,
      `dated ${date}, before what ${name('member', one)} (${first}) and ${name('member', two)} (${second}) did earlier`,
    ),
    why: t(
      '不得倒签日期：有两人的日期可以印证',
      'an act cannot be dated back: two others bear witness',
    ),
    help: t('请校准本机时间后重新办理', "set this computer's clock and do the same again"),
  }),
  'date-ahead': ({ date, by, one, first, two, second, commit }, { t, voice, name }) => ({
    meaning: t(
      '此后有另外两人办理的事项日期反而更早，可见这一事项的日期写得超前。已经采信的事项不因此失效，但凭这个日期计算的期限不可靠。',
      'Two other members did something after this and dated it earlier, so that this date lies ahead of the truth. What was accepted stays accepted, but a deadline that was counted from this date cannot be relied on.',
    ),
    message: t(
      `${name('member', by)}办理的日期为 ${date}，此后${name('member', one)}（${first}）、${name('member', two)}（${second}）办理的事项日期反而更早`,
      `${name('member', by)} dated this ${date}; ${name('member', one)} (${first}) and ${name('member', two)} (${second}) acted after it and bear earlier dates`,
    ),
    why: t(
      '不得预签日期：有两人的日期可以印证',
      'an act cannot be dated ahead: two others bear witness',
    ),
    help: t(
      `请向${name('member', by)}问明原因，并校准其电脑时间；查明后由管理员作废该日期：${voiding(voice, commit)}`,
      `ask ${name('member', by)} why, and set the clock of that computer; an administrator then voids the date: ${voiding(voice, commit)}`,
    ),
  }),
  'dates-disagree': ({ date, by, one, first }, { t, name }) => ({
    meaning: t(
      '先后两人办理的事项，后一事项的日期反而更早，又没有第三人的日期可以印证，无从判断是谁的时钟不准。两项都予采信。',
      'Of two acts of two members, the later one bears the earlier date, and no third member has acted who could say whose clock is wrong. Both are accepted.',
    ),
    message: t(
      `${name('member', by)}办理的日期为 ${date}，此后${name('member', one)}办理的日期反而更早（${first}）`,
      `${name('member', by)} dated an act ${date}; ${name('member', one)} acted after it and bears an earlier date (${first})`,
    ),
    why: t('先后两人的时钟不一致', 'the clocks of the two differ'),
    help: t(
      `请${name('member', by)}与${name('member', one)}核对时间，校准偏差的一方`,
      `${name('member', by)} and ${name('member', one)} compare clocks and set the one that is wrong`,
    ),
  }),
  'date-in-future': ({ date, now, by }, { t, name }) => ({
    meaning: t(
      '提交日期晚于当前时间，多半是电脑时钟不准。',
      "The commit's date lies ahead of now, most often because of a wrong clock.",
    ),
    message: t(
      `${by === '' ? '' : `${name('member', by)}办理的`}日期为 ${date}，晚于本机时间 ${now}`,
      `${by === '' ? '' : `an act of ${name('member', by)} `}dated ${date}, while this computer's clock says ${now}`,
    ),
    why: t(
      '日期以本机时间核对，只作提醒',
      "held against this computer's clock, and no more than a warning",
    ),
    help: t(
      `${by === '' ? '签署人' : name('member', by)}的时钟偏快，或者本机偏慢：请双方核对时间，校准偏差的一方`,
      `the clock of ${by === '' ? 'whoever signed it' : name('member', by)} is fast, or yours is slow: compare them and set the one that is wrong`,
    ),
  }),
}
