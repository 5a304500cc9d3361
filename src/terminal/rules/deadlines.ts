/** The rules about deadlines and the closing of a review say this, in both languages. */
import type { deadlineRules } from '../../core/rules/deadlines.ts'
import type { Voice } from '../voice.ts'
import type { WordsOf } from './words.ts'

export const deadlineWords: WordsOf<typeof deadlineRules> = {
  'close-without-minutes': ({ review, deadline }, { t, name }) => ({
    meaning: t(
      '会议表决只凭会议记录作出决定；没有会议记录的，期限届满之后方可计票，不作出决议。',
      'A vote by meeting is decided by the minutes only; without them it is closed after its time, and decides nothing.',
    ),
    message: t(
      `“${name('review', review)}”为会议表决，尚未登记会议记录，不能计票`,
      `${name('review', review)} votes in a meeting, and no minutes are recorded: it cannot be closed`,
    ),
    why: t(
      '会前各自签署的表决不代替会议；作出决定的是会议记录',
      'ballots signed one by one do not stand for the meeting; the minutes decide',
    ),
    help: t(
      `请由秘书登记会议记录：bd meeting record <会议记录.yaml> --scan <扫描件>${deadline === '' ? '' : `；${deadline} 之前未开会的，届时计票，不作出决议`}`,
      `let the secretary record them: bd meeting record <minutes.yaml> --scan <scan>${deadline === '' ? '' : `; where no meeting is held by ${deadline}, it is closed then and decides nothing`}`,
    ),
  }),
  'close-too-early': ({ review, deadline, open, provisional }, { t, name, names, project }) => ({
    meaning: t(
      '投票须在期限届满之后计票；没有未投席位，或者未投席位已不影响结果的，可以提前计票。',
      'A vote is closed after its deadline day has ended, or when no seat is open or nothing open can change the outcome.',
    ),
    message: t(
      `“${name('review', review)}”还不能计票，尚未表决：${names('member', open)}`,
      `${name('review', review)} cannot be closed yet, still to vote: ${names('member', open)}`,
    ),
    why:
      deadline === ''
        ? t(
            '本节点未定期限，须全部席位表决完毕',
            'it has no deadline, so all seats must have voted',
          )
        : t(
            `期限 ${deadline}${provisional === 'yes' ? '（暂定）' : ''}届满之前，尚未表决的人员仍可能影响结果`,
            `the open seats can still change the outcome until ${deadline}${provisional === 'yes' ? ' (provisional)' : ''} has ended`,
          ),
    help:
      deadline === ''
        ? t('请催请尚未表决的人员', 'remind the open seats')
        : provisional === 'yes'
          ? t(
              `请催请尚未表决的人员；期限尚属暂定，通知导入后请重算：bd deadline recompute ${project}`,
              `remind the open seats; once the notice is imported, bd deadline recompute ${project}`,
            )
          : t(
              `请催请尚未表决的人员，或在 ${deadline} 之后计票`,
              `remind the open seats, or close after ${deadline}`,
            ),
  }),
  'deadline-passed': ({ deadline }, { t, project }) => ({
    meaning: t(
      '延长期限须在期限届满之前办理，届满之后只能计票。',
      'Time is extended before the deadline day has ended. Afterwards the vote is closed.',
    ),
    message: t(`期限 ${deadline} 已过，不能延长`, `the deadline ${deadline} has passed`),
    why: t('延长期限须在届满之前办理', 'time is extended only before it runs out'),
    help: t(`请计票：bd close ${project}`, `bd close ${project}`),
  }),
  'deadline-provisional': ({ deadline }, { t, project }) => ({
    meaning: t(
      '期限计算涉及尚无官方日历的年份，只是暂定，不得据以认定逾期失效。',
      'The deadline counts days of a year without an official calendar. It is only an estimate, and nothing may lapse by it.',
    ),
    message: t(`期限 ${deadline} 为暂定`, `the deadline ${deadline} is provisional`),
    why: t(
      '没有官方日历作依据的期限，不产生逾期后果',
      'nothing lapses by a day that rests on no official calendar',
    ),
    help: t(
      `通知公布后请导入（bd calendar import <文件> --year ${yearOf(t, deadline)}）并重算期限（bd deadline recompute ${project}），或者等未投席位表决`,
      `once the notice is out, bd calendar import <file> --year ${yearOf(t, deadline)}, then bd deadline recompute ${project}; or wait for the open ballots`,
    ),
  }),
  'no-extension-left': ({ times }, { t, project }) => ({
    meaning: t(
      '投票期限可以延长几次由流程规定，现已用完。',
      'The process says how often the time of a vote may be extended, and that is used up.',
    ),
    message:
      times === 0
        ? t('本节点期限不得延长', 'the time of this review cannot be extended')
        : t(
            `期限已延长 ${times} 次`,
            `the time was extended ${times} ${times === 1 ? 'time' : 'times'} already`,
          ),
    why:
      times === 0
        ? t('流程未允许延长', 'the process allows no extension')
        : t('流程规定的次数已经用完', 'the process allows no more'),
    help: t(`期限届满后请计票：bd close ${project}`, `bd close ${project} after the deadline`),
  }),
  'extension-in-vain': ({ review }, { t, name, project }) => ({
    meaning: t(
      '余下的席位全部表决，也达不到规定出席人数的，延长期限没有用处。',
      'Time is not extended where too few seats are left to make a quorum, whoever of them votes.',
    ),
    message: t(
      `“${name('review', review)}”余下的席位全部表决，也达不到规定出席人数`,
      `${name('review', review)} has no quorum even if every seat that is open votes`,
    ),
    why: t(
      '延长期限是为了等候尚未表决的成员，此时等候也不能形成决定',
      'an extension waits for those who have not voted, and here they cannot help',
    ),
    help: t(
      `请计票，回到送审之前：bd close ${project}`,
      `close it, and it goes back to where it was submitted from: bd close ${project}`,
    ),
  }),
  'no-deadline': ({ review }, { t, name }) => ({
    meaning: t(
      '该节点流程没有规定期限，无从重算。',
      'The process gives this review no deadline, so there is none to compute again.',
    ),
    message: t(`“${name('review', review)}”没有期限`, `${name('review', review)} has no deadline`),
    why: t('没有期限，日历变动与其无关', 'a change of the calendar does not touch it'),
    help: t('无须办理', 'nothing needs doing'),
  }),
  'deadline-unchanged': ({ review, deadline }, { t, name }) => ({
    meaning: t(
      '按现在的工作日历重算，期限仍是同一天，是否暂定也没有变化，无须重算。',
      "By today's calendar the deadline ends when it did and is as certain as it was; nothing is recorded.",
    ),
    message: t(
      `“${name('review', review)}”的期限 ${deadline} 按现在的日历没有变化`,
      `the deadline ${deadline} of ${name('review', review)} is the same by today's calendar`,
    ),
    why: t('没有变化的事项不作记录', 'an act that changes nothing is not recorded'),
    help: t(
      '无须办理；日历有误的请先更正：bd calendar add <文件>',
      'nothing needs doing; if the calendar is wrong, mend it first: bd calendar add <file>',
    ),
  }),
  'notice-running': ({ review, first }, { t, name }) => ({
    meaning: t(
      '流程规定材料须提前若干工作日送达，期满之前不得表决、开会。',
      'The process says how many working days before the decision the material must be with the seats. Until then nobody votes and no meeting decides.',
    ),
    message: t(
      `“${name('review', review)}”自 ${first} 起方可表决`,
      `${name('review', review)} may be decided from ${first} on`,
    ),
    why: t(
      '材料须提前送达，使参会人员有时间审阅',
      'the seats have time to read before they decide',
    ),
    help: t(`请于 ${first} 或以后办理`, `do it on ${first} or later`),
  }),
  overdue: ({ review, seats, deadline, days, certainty }, { t, name, names, project }) => ({
    meaning: t(
      '审批期限已过，仍有席位未表决。等待不会使任何事项自动通过；投票可以计票，其他节点只能催办。',
      'The deadline of a review has passed and seats have not voted. Nothing passes by waiting; a vote can be closed, another review only waits.',
    ),
    message: t(
      `“${name('review', review)}”期限 ${deadline}${certainty === 'provisional' ? '（暂定）' : ''}已过${days === 0 ? '' : `，逾期 ${days} 个工作日`}`,
      `${name('review', review)} is overdue since ${deadline}${certainty === 'provisional' ? ' (provisional)' : ''}${days === 0 ? '' : `, by ${days} working ${days === 1 ? 'day' : 'days'}`}`,
    ),
    why: t(`尚未表决：${names('member', seats)}`, `still to vote: ${names('member', seats)}`),
    help: t(
      `请催办；投票表决的可以计票：bd close ${project}`,
      `remind them; a vote can be closed: bd close ${project}`,
    ),
  }),
}

/** The year of a date; where a rule is explained, a placeholder. */
function yearOf(t: Voice['t'], date: string): string {
  return /^\d{4}/u.exec(date)?.[0] ?? t('<年份>', '<year>')
}
