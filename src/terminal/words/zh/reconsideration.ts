/** Chinese for reconsideration. */
import type { RuleBook } from '../types.ts'

export const reconsiderationRules = {
  'not-rejected': {
    meaning:
      '复议针对的是已被否决的事项。仍在办理的照常送审；退回修改、未获通过、未作出决定的，重新送审即可。',
    say: ({ stage }, { name, project }) => ({
      message: `“${name('stage', stage)}”没有可以复议的否决`,
      why: '只有使项目终结的否决才可以提请复议',
      help: `查看项目进度：bd status ${project}`,
    }),
  },
  'reconsider-not-here': {
    meaning: '流程没有规定本关口的否决可以复议。否决之后，项目即告终结。',
    say: ({ stage }, { name }) => ({
      message: `“${name('stage', stage)}”的否决不能复议`,
      why: '流程未规定本关口可以复议',
      help: '情况有变化的，请另行新建项目：bd new-project',
    }),
  },
  'reconsider-used-up': {
    meaning: '同一关口可以复议几次由流程规定，用完为止。',
    say: ({ stage, times }, { name }) => ({
      message: `“${name('stage', stage)}”已复议 ${times} 次`,
      why: '流程规定的复议次数已经用完',
      help: '维持否决；情况有变化的，请另行新建项目：bd new-project',
    }),
  },
  'other-rejection': {
    meaning: '提请复议须注明针对哪一项否决（按摘要）。本记录注明的是另一项决定。',
    say: ({ found, expected }, { project }) => ({
      message: `本记录针对的决定为 ${found.slice(0, 12)}，而否决为 ${expected.slice(0, 12)}`,
      why: '复议只对所注明的那一项否决有效',
      help: `请取回最新内容后重新办理：bd reconsider ${project} --reason "<原因>"`,
    }),
  },
} satisfies Partial<RuleBook>
