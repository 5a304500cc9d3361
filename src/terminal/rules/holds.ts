/** The rules about projects on hold say this, in both languages. */
import type { holdRules } from '../../core/rules/holds.ts'
import type { WordsOf } from './words.ts'

export const holdWords: WordsOf<typeof holdRules> = {
  'hold-not-here': ({ process, vote }, { t, project }) => ({
    meaning: t(
      '流程没有规定谁可以暂停项目。流程没有规定的，任何人都不能暂停。',
      'The process does not say who may put a project on hold; then nobody may.',
    ),
    message: t(
      `流程 ${process} 没有规定暂停，项目不能暂停或恢复`,
      `process ${process} knows no hold: its projects are neither held nor resumed`,
    ),
    why: t(
      '暂停使期限停止计算，由谁决定须有制度依据',
      'a hold stops the clock of deadlines, and who decides that must be laid down',
    ),
    help: t(
      `${vote === undefined ? '' : `时间不够的表决可以延长期限：bd extend ${project} --reason "<原因>"；`}确需暂停的，应修订流程（hold: <角色>）`,
      `${vote === undefined ? '' : `a vote that needs more time may be extended: bd extend ${project} --reason "<reason>"; `}to hold projects, revise the process (hold: <role>)`,
    ),
  }),
  'not-on-hold': ({ project, hold }, { t }) => ({
    meaning: t(
      '项目没有暂停，或者要恢复的不是现在的这一次暂停。',
      'The project is not on hold, or the hold to be ended is not the one in force.',
    ),
    message:
      hold === ''
        ? t(`项目 ${project} 没有暂停，无须恢复`, `project ${project} is not on hold`)
        : t(
            `要恢复的暂停（摘要 ${hold.slice(0, 12)}）不是项目 ${project} 现在的暂停`,
            `the hold ${hold.slice(0, 12)} is not the one that project ${project} is on`,
          ),
    why: t('恢复只针对正在生效的暂停', 'a resume ends the hold in force and no other'),
    help: t(`查看现状：bd status ${project}`, `see where it stands: bd status ${project}`),
  }),
  'project-on-hold': ({ since }, { t, project }) => ({
    meaning: t(
      '项目已暂停，期限停止计算，恢复之前不办理其他事项。',
      'The project is on hold: its clock stands still, and until it is resumed nothing else is done.',
    ),
    message: t(`项目自 ${since} 起暂停`, `the project is on hold since ${since}`),
    why: t(
      '暂停期间期限不计，也不办理审批和材料变更',
      'on hold, neither deadlines run nor packets change nor ballots count',
    ),
    help: t(`恢复：bd resume ${project}`, `resume it: bd resume ${project}`),
  }),
}
