/** The rules about reconsideration say this, in both languages. */
import type { reconsiderationRules } from '../../core/rules/reconsideration.ts'
import type { WordsOf } from './words.ts'

export const reconsiderationWords: WordsOf<typeof reconsiderationRules> = {
  'not-rejected': ({ stage }, { t, name, project }) => ({
    meaning: t(
      '复议针对的是已被否决的事项。仍在办理的照常送审；退回修改、未获通过、未作出决定的，重新送审即可。',
      'Reconsidered is what a gate has rejected. What goes on is submitted; what was returned or lapsed is submitted anew.',
    ),
    message: t(
      `“${name('stage', stage)}”没有可以复议的否决`,
      `nothing that was rejected stands to be reconsidered in ${name('stage', stage)}`,
    ),
    why: t(
      '只有使项目终结的否决才可以提请复议',
      'only the rejection that ended a project can be looked at once more',
    ),
    help: t(`查看项目进度：bd status ${project}`, `see where it stands: bd status ${project}`),
  }),
  'reconsider-not-here': ({ stage }, { t, name }) => ({
    meaning: t(
      '流程没有规定本关口的否决可以复议。否决之后，项目即告终结。',
      'The process does not say that rejections by this gate may be reconsidered. Then a rejection is the end of the project.',
    ),
    message: t(
      `“${name('stage', stage)}”的否决不能复议`,
      `rejections in ${name('stage', stage)} are not reconsidered`,
    ),
    why: t('流程未规定本关口可以复议', 'the process gives no reconsideration at this gate'),
    help: t(
      '情况有变化的，请另行新建项目：bd new-project',
      'open a new project with what has changed: bd new-project',
    ),
  }),
  'reconsider-used-up': ({ stage, times }, { t, name }) => ({
    meaning: t(
      '同一关口可以复议几次由流程规定，用完为止。',
      'A gate looks at its rejections once more as often as the process says, and no more.',
    ),
    message: t(
      `“${name('stage', stage)}”已复议 ${times} 次`,
      `${name('stage', stage)} has already been asked to reconsider ${times === 1 ? 'once' : `${times} times`}`,
    ),
    why: t('流程规定的复议次数已经用完', 'the process says how often that may be'),
    help: t(
      '维持否决；情况有变化的，请另行新建项目：bd new-project',
      'the rejection stands; open a new project with what has changed: bd new-project',
    ),
  }),
  'other-rejection': ({ found, expected }, { t, project }) => ({
    meaning: t(
      '提请复议须注明针对哪一项否决（按摘要）。本记录注明的是另一项决定。',
      'A reconsideration names the act that rejected by its digest. This one names another: it was made for another decision.',
    ),
    message: t(
      `本记录针对的决定为 ${found.slice(0, 12)}，而否决为 ${expected.slice(0, 12)}`,
      `this is about the decision ${found.slice(0, 12)}, the rejection is ${expected.slice(0, 12)}`,
    ),
    why: t(
      '复议只对所注明的那一项否决有效',
      'a reconsideration is good only for the rejection that it names',
    ),
    help: t(
      `请取回最新内容后重新办理：bd reconsider ${project} --reason "<原因>"`,
      `do it again from the latest state: bd reconsider ${project} --reason "<reason>"`,
    ),
  }),
}
