/** The rules about motions say this, in both languages. */
import type { motionRules } from '../../core/rules/motions.ts'
import type { WordsOf } from './words.ts'

export const motionWords: WordsOf<typeof motionRules> = {
  'motion-number': ({ found, expected }, { t }) => ({
    meaning: t(
      '提案从 1 起连续编号。编号不连续，多为两位管理员同时提出。',
      'Motions are numbered from 1 on, without a gap. Another number mostly means that two administrators proposed at the same time.',
    ),
    message: t(
      `提案编号为 ${found}，应为 ${expected}`,
      `the motion has number ${found}, expected is ${expected}`,
    ),
    why: t('提案以编号联署', 'a motion is endorsed by its number'),
    help: t(
      '请先取回最新内容：bd sync；再重新提出',
      'fetch the latest with bd sync, then propose it again',
    ),
  }),
  'motion-needless': (_, { t }) => ({
    meaning: t(
      '名册规定一位管理员签名即可的，直接办理，不提出提案。',
      'What one administrator may do by himself is done, not proposed.',
    ),
    message: t('该事项一人签名即可办理，无须联署', 'one signature is enough for this'),
    why: t('提案只用于须几位管理员签名的事项', 'a motion is for what needs several signatures'),
    help: t('请直接办理', 'do it without a motion'),
  }),
  'motion-repeated': ({ motion }, { t }) => ({
    meaning: t(
      '内容相同的提案正在联署，不再另提。',
      'A motion for the very same is open already: it is endorsed, not proposed twice.',
    ),
    message: t(`第 ${motion} 号提案内容相同，正在联署`, `motion ${motion} proposes the same`),
    why: t('同一事项只联署一次', 'the same is endorsed once'),
    help: t(`请联署：bd motion endorse ${motion}`, `endorse that one: bd motion endorse ${motion}`),
  }),
  'unknown-motion': ({ motion, known }, { t }) => ({
    meaning: t('没有这个编号的提案。', 'There is no motion of this number.'),
    message:
      t(`没有第 ${motion} 号提案`, `there is no motion ${motion}`) +
      (known === '' ? '' : t(`；待联署的有：${known}`, `; open are: ${known}`)),
    why: t('联署以提案编号为准', 'a motion is endorsed by its number'),
    help: t('查看提案：bd motion list', 'see the motions: bd motion list'),
  }),
  'motion-closed': ({ motion, how, by, version }, { t, name }) => ({
    meaning: t(
      '提案已经生效、撤回，或者名册在提出之后又变更过，不能再联署。',
      'The motion was carried out or taken back, or the roster was changed after it was proposed: it is endorsed no more.',
    ),
    message:
      how === 'carried-out'
        ? t(
            `第 ${motion} 号提案已由${name('member', by)}联署后生效`,
            `motion ${motion} was carried out with the endorsement of ${name('member', by)}`,
          )
        : how === 'retracted'
          ? t(
              `第 ${motion} 号提案已由${name('member', by)}撤回`,
              `motion ${motion} was taken back by ${name('member', by)}`,
            )
          : t(
              `第 ${motion} 号提案已失效：名册此后变更为第 ${version} 版`,
              `motion ${motion} was overtaken by version ${version} of the roster`,
            ),
    why: t(
      '联署人数按提出时的名册计算，名册变更之后须重新提出',
      'endorsements are counted by the roster under which it was proposed',
    ),
    help: t(
      '查看提案：bd motion list；仍需办理的，请重新提出',
      'see the motions: bd motion list; what is still wanted is proposed again',
    ),
  }),
  'already-endorsed': ({ motion, member }, { t, name }) => ({
    meaning: t(
      '一人对一件提案只签一次；提出人的签名已计入。',
      'Each administrator signs once for a motion; who proposed it has signed.',
    ),
    message: t(
      `${name('member', member)} 已就第 ${motion} 号提案签名`,
      `${name('member', member)} has signed for motion ${motion} already`,
    ),
    why: t('联署按人数计算', 'persons are counted, not signatures'),
    help: t(
      `请其他管理员联署：bd motion endorse ${motion}`,
      `ask another administrator: bd motion endorse ${motion}`,
    ),
  }),
  'motion-of-another': ({ motion, member }, { t, name }) => ({
    meaning: t('提案由提出人撤回。', 'A motion is taken back by who proposed it.'),
    message: t(
      `第 ${motion} 号提案由${name('member', member)}提出`,
      `motion ${motion} was proposed by ${name('member', member)}`,
    ),
    why: t('不同意的，不联署即可', 'whoever is against it does not endorse it'),
    help: t(
      `请 ${name('member', member)} 撤回：bd motion withdraw ${motion}`,
      `ask ${name('member', member)}: bd motion withdraw ${motion}`,
    ),
  }),
}
