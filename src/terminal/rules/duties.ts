/** The rules about duties and excuses say this, in both languages. */
import type { dutyRules, Unmeetable } from '../../core/rules/duties.ts'
import type { Voice } from '../voice.ts'
import type { WordsOf } from './words.ts'

export const dutyWords: WordsOf<typeof dutyRules> = {
  'duty-unmeetable': ({ duty, word, why }, { t }) => ({
    meaning: t(
      '应办事项所写的日子，在它的周期里没有，或者写了两个，或者还没到可以办的时候就已到期；或者所写的台账记录不可能与它相符。这样的事项谁也办不成。',
      'The day of a duty is none that its periods have, or two are named, or it is due before it may be done; or no record could ever be the one that is asked for. Nobody could meet it.',
    ),
    message: t(
      `应办事项 ${duty} 的 ${word} 无法办到`,
      `"${word}" of the duty ${duty} cannot be met`,
    ),
    why: whyUnmeetable(why, { t }),
    help: t(
      `请改写 ${word}，再用 bd duty lint 查验`,
      `word "${word}" otherwise, then run bd duty lint`,
    ),
  }),
  'duty-word-idle': ({ duty, word, needs }, { t }) => ({
    meaning: t(
      '写了，但与同一事项的其他写法放在一起不起作用。写明的要求，要么落实，要么删去。',
      'A word has no effect beside the others of its duty. What is written is carried out, or it is taken away.',
    ),
    message: t(
      `应办事项 ${duty} 的 ${word} 不起作用`,
      `"${word}" of the duty ${duty} has no effect`,
    ),
    why: whyIdle(needs, { t }),
    help: t('请删去，或补上它所需要的', 'remove it, or add what it needs'),
  }),
  'duties-version': ({ duties, found, expected }, { t }) => ({
    meaning: t(
      '应办清单的新版本按本工作区现有的最高版本顺延，不跳号，不重号。',
      'A new version of a file of duties is numbered after the highest of this workspace, with no gap and no number twice.',
    ),
    message: t(
      `应办清单 ${duties} 的新版本写作第 ${found} 版，应为第 ${expected} 版`,
      `the new version of ${duties} calls itself ${found}; it must be ${expected}`,
    ),
    why: t(
      '版本连续编号，已发布的不再改动',
      'versions follow one another, and what was published is never changed',
    ),
    help: t(
      `请用 bd duty publish 发布，版本号由它写为 ${expected}`,
      `publish it with bd duty publish, which writes ${expected}`,
    ),
  }),
  'duties-back-dated': ({ duties, from, today, duty }, { t }) => ({
    meaning: t(
      '应办清单自发布当日或以后施行，不得溯及既往：发布之前，没有人知道要办。',
      'Duties are in force from the day on which they are published, or later. Before it nobody knew of them.',
    ),
    message:
      from === today && duty !== undefined
        ? t(
            `应办清单 ${duties} 自今日 ${today} 施行，而 ${duty} 今日的时限已过`,
            `${duties} would be in force from today, ${today}, and the time of ${duty} has passed today`,
          )
        : t(
            `应办清单 ${duties} 自 ${from} 施行，早于今日 ${today}`,
            `${duties} would be in force from ${from}, and today is ${today}`,
          ),
    why: t('不能事后要求补办', 'nobody owes afterwards what was not asked of him then'),
    help: t(
      `请将 in-force 改为 ${today} 或以后；今日时限已过的，写次日；不写的，发布时记入可行的首日`,
      `write ${today} or a later day under "in-force", tomorrow where a time of today has passed; without it the first day that does is written`,
    ),
  }),
  'duties-changed': ({ path }, { t }) => ({
    meaning: t(
      '已发布的应办清单被改动或删除。仍以发布时的内容为准。',
      'A published version of duties was changed or removed. It counts as it was published.',
    ),
    message: t(`${path} 发布之后被改动`, `${path} was changed after it was published`),
    why: t(
      '谁该办什么，以发布的版本为准',
      'what is owed is told by the version that was published',
    ),
    help: t(
      '请作废该提交，文件随之恢复：bd void <提交>；需要变更的，发布新的版本：bd duty publish',
      'void the commit, which puts the file back: bd void <commit>; publish what is to change as another version: bd duty publish',
    ),
  }),
  'excuse-of-nothing': ({ duty, day, of }, { t }) => ({
    meaning: t(
      '所免的事项，那一天并不应办：没有这一项，或者那一天不是它的周期之始，或者所写的人员、角色、记录不是应办的一方。',
      'What is excused was not owed: there is no such duty, or its period does not begin on that day, or whoever is named does not owe it.',
    ),
    message: t(`${of} 在 ${day} 没有应办的 ${duty}`, `${of} owes no ${duty} on ${day}`),
    why: t('免予办理，须有应办的事项', 'only what is owed can be excused'),
    help: t('应办的事项见 bd duties', 'see what is owed: bd duties'),
  }),
  'excuse-not-here': ({ duty }, { t }) => ({
    meaning: t(
      '该应办事项没有写明由谁免予办理，签名的人也不是应办人员的上级。',
      'The duty names no role that may excuse from it, and whoever signs is not the superior of who owes it.',
    ),
    message: t(
      `应办事项 ${duty} 未写明谁可免予办理`,
      `the duty ${duty} names nobody who may excuse from it`,
    ),
    why: t('免予办理须由有权的人决定', 'only who may can excuse'),
    help: t(
      '请发布写明 excused-by 的新版本：bd duty publish',
      'publish a version that says "excused-by": bd duty publish',
    ),
  }),
  'excuse-of-oneself': ({ member }, { t, name }) => ({
    meaning: t('免予办理由他人决定，不能自行免除。', 'Nobody excuses himself.'),
    message: t(
      `${name('member', member)} 免除的是自己应办的事项`,
      `${name('member', member)} would excuse himself`,
    ),
    why: t('应办的人不能自行免除', 'whoever owes it cannot take it from himself'),
    help: t('请由他人办理', 'ask somebody else who may'),
  }),
  'excuse-repeated': ({ duty, day, of }, { t }) => ({
    meaning: t('同一事项已经免予办理，不必再免。', 'It is excused already.'),
    message: t(
      `${of} ${day} 的 ${duty} 已免予办理`,
      `${duty} of ${of} on ${day} is excused already`,
    ),
    why: t('一次应办，免一次即可', 'one excuse does for one occasion'),
    help: t('见 bd duties', 'see bd duties'),
  }),
  'excuse-changed': ({ path }, { t }) => ({
    meaning: t(
      '免予办理的记录签署之后被改动或删除。仍以签署时的内容为准。',
      'An excuse was changed or removed after it was signed. It counts as it was signed.',
    ),
    message: t(`${path} 签署之后被改动`, `${path} was changed after it was signed`),
    why: t('签署的记录不得改动', 'what was signed stays as it was'),
    help: t('请恢复原文件：bd void <提交>', 'put it back: bd void <commit>'),
  }),
  'duty-overdue': ({ title, chinese, count, who, bearer, since }, { t, names }) => ({
    meaning: t(
      '有到期未办、也未免予办理的应办事项。只作提示：核验结论不因此改变，过期也不使任何事项失效。',
      'Something that was owed was neither done nor excused in time. It is told, and changes no verdict; nothing lapses by it.',
    ),
    message: t(
      `“${chinese}”：自 ${since} 起有 ${count} 次到期未办（${names(bearer, who)}）`,
      `"${title}": ${count} not done when due since ${since} (${names(bearer, who)})`,
    ),
    why: t('期限已过，没有相应的记录', 'its time is over, and no record does it'),
    help: t('逐项见 bd duties --missed', 'one by one: bd duties --missed'),
  }),
}

/** Why it cannot be met; where no reason is known, what a reason would be about. */
function whyUnmeetable(why: Unmeetable, { t }: Pick<Voice, 't'>): string {
  const words: Readonly<Record<Unmeetable, string>> = {
    'none-such': t('这个周期里没有这样的日子', 'its periods have no such day'),
    'two-days': t('只能写明一个日子', 'only one day can be meant'),
    'no-day': t('写了时刻，没有写哪一天', 'a time is given, and no day on which it is'),
    never: t('所写的日子从来轮不到', 'the day that is meant never comes'),
    'sheet-longer': t(
      '台账每张所管的时间，比事项的周期还长',
      'a sheet of the register is for a longer time than its period',
    ),
    'other-record': t(
      'key 指逐条应办的那条记录，该字段填不了那个台账的记录；有答案就叫 key 的，写作 [key]',
      '"key" is the record for which it is owed, and this field holds no record of that register; an answer that is called key is written [key]',
    ),
    'too-long': t(
      '间隔最长十年：2500 个工作日、3650 日、520 周或 120 个月',
      'an interval is ten years at the most: 2500 working days, 3650 days, 520 weeks or 120 months',
    ),
    'no-date': t('这个字段填的不是日期', 'this field holds no date'),
    'opens-later': t('还没到可以办的时候，就已到期', 'it is due before it may be done'),
  }
  return Object.hasOwn(words, why)
    ? words[why]
    : t('所写的日子与周期不合', 'its day does not go with its periods')
}

function whyIdle(needs: string, { t }: Pick<Voice, 't'>): string {
  if (needs === 'a-period') {
    return t('按间隔办理的，没有周期可言', 'of what has an interval there is no period')
  }
  if (needs === 'the-record') {
    return t(
      '没有写明哪个字段指所办的那条记录：where: { … : key }',
      'nothing says which record it is done for: "where: { … : key }"',
    )
  }
  return needs === 'for-each'
    ? t('没有 for-each，就没有可看的记录', 'without "for-each" there is no record to look at')
    : t(
        '按记录办理的，由记录的字段指明人员，或者由角色共同负责：who: { field: … }、who: { role: … }',
        'for each record a field of it says who, or a role bears it: "who: { field: … }" or "who: { role: … }"',
      )
}
