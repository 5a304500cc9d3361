/** Chinese for what check finds of the dates that members claim. */
import type { RuleBook } from '../types.ts'
import { voiding } from '../voiding.ts'

export const dateRules = {
  'date-not-monotone': {
    meaning: '签署人本人此前办理的事项日期更晚：或者是倒签，或者是两次之间电脑时钟改动过。',
    say: ({ date, parent, by, earlier }, { name }) => ({
      message: `日期为 ${date}，早于${name('member', by)}本人此前办理的事项（${parent}）`,
      why: '同一人办理的事项，日期不得倒退',
      help: `请校准本机时间后重新办理；若是上一次的时钟偏快，过了 ${parent} 即可照常办理；等不到的，请管理员作废该次日期：${voiding('zh', earlier)}`,
    }),
  },
  'date-behind': {
    meaning:
      '此前已有另外两人办理的事项日期更晚：两人的时钟一致，早于两人的日期就是倒签，或者是本机时钟偏慢。',
    say: ({ date, one, first, two, second }, { name }) => ({
      message: `日期为 ${date}，早于${name('member', one)}（${first}）和${name('member', two)}（${second}）此前办理的事项`,
      why: '不得倒签日期：有两人的日期可以印证',
      help: '请校准本机时间后重新办理',
    }),
  },
  'date-ahead': {
    meaning:
      '此后有另外两人办理的事项日期反而更早，可见这一事项的日期写得超前。已经采信的事项不因此失效，但凭这个日期计算的期限不可靠。',
    say: ({ date, by, one, first, two, second, commit }, { name }) => ({
      message: `${name('member', by)}办理的日期为 ${date}，此后${name('member', one)}（${first}）、${name('member', two)}（${second}）办理的事项日期反而更早`,
      why: '不得预签日期：有两人的日期可以印证',
      help: `请向${name('member', by)}问明原因，并校准其电脑时间；查明后由管理员作废该日期：${voiding('zh', commit)}`,
    }),
  },
  'dates-disagree': {
    meaning:
      '先后两人办理的事项，后一事项的日期反而更早，又没有第三人的日期可以印证，无从判断是谁的时钟不准。两项都予采信。',
    say: ({ date, by, one, first }, { name }) => ({
      message: `${name('member', by)}办理的日期为 ${date}，此后${name('member', one)}办理的日期反而更早（${first}）`,
      why: '先后两人的时钟不一致',
      help: `请${name('member', by)}与${name('member', one)}核对时间，校准偏差的一方`,
    }),
  },
  'date-in-future': {
    meaning: '提交日期晚于当前时间，多半是电脑时钟不准。',
    say: ({ date, now, by }, { name }) => ({
      message: `${by === '' ? '' : `${name('member', by)}办理的`}日期为 ${date}，晚于本机时间 ${now}`,
      why: '日期以本机时间核对，只作提醒',
      help: `${by === '' ? '签署人' : name('member', by)}的时钟偏快，或者本机偏慢：请双方核对时间，校准偏差的一方`,
    }),
  },
} satisfies Partial<RuleBook>
