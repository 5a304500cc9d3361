/** Chinese for holding a project and resuming it. */
import type { RuleBook } from '../types.ts'

export const holdRules = {
  'hold-not-here': {
    meaning: '流程没有规定谁可以暂停项目。流程没有规定的，任何人都不能暂停。',
    say: ({ process, vote }, { project }) => ({
      message: `流程 ${process} 没有规定暂停，项目不能暂停或恢复`,
      why: '暂停使期限停止计算，由谁决定须有制度依据',
      help: `${vote === undefined ? '' : `时间不够的表决可以延长期限：bd extend ${project} --reason "<原因>"；`}确需暂停的，应修订流程（hold: <角色>）`,
    }),
  },
  'not-on-hold': {
    meaning: '项目没有暂停，或者要恢复的不是现在的这一次暂停。',
    say: ({ project, hold }) => ({
      message:
        hold === ''
          ? `项目 ${project} 没有暂停，无须恢复`
          : `要恢复的暂停（摘要 ${hold.slice(0, 12)}）不是项目 ${project} 现在的暂停`,
      why: '恢复只针对正在生效的暂停',
      help: `查看现状：bd status ${project}`,
    }),
  },
} satisfies Partial<RuleBook>
