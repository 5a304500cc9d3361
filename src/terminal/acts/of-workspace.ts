/** The words of acts on what all projects rest on, and of grants. */
import type { Act } from '../../core/record/act.ts'
import { type WordsOf, fileNames } from './act-words.ts'

type OfWorkspace = Exclude<Act, { readonly project: string }>['act']

export const OF_WORKSPACE: { readonly [A in OfWorkspace]: WordsOf<A> } = {
  found: {
    headline: (_, { t }) => t('建立工作区', 'found the workspace'),
    signed: undefined,
  },
  policy: {
    headline: ({ policy: { version } }, { t }) =>
      t(`人员与权限名册：第 ${version} 版`, `policy: version ${version}`),
    about: ({ policy: { version } }, { t }) => t(`第 ${version} 版`, `version ${version}`),
    signed: undefined,
  },
  parameter: {
    headline: ({ process, parameter }, { t, one }) =>
      t(
        `制度待定值：${one('process', process)} 设定 ${one('parameter', parameter)}`,
        `parameter: set ${one('parameter', parameter)} of ${one('process', process)}`,
      ),
    about: ({ process, parameter }) => `${process} ${parameter}`,
    signed: undefined,
  },
  calendar: {
    headline: ({ texts }, { t }) => t('工作日历：', 'calendar: ') + fileNames(texts),
    about: ({ texts }) => fileNames(texts),
    signed: undefined,
  },
  publish: {
    headline: ({ process: { process, version } }, { t }) =>
      t(`流程 ${process}：发布第 ${version} 版`, `process ${process}: publish version ${version}`),
    about: ({ process: { process, version } }, { t }) =>
      t(`${process} 第 ${version} 版`, `${process} version ${version}`),
    signed: undefined,
  },
  upgrade: {
    headline: ({ to }, { t }) => t(`审批规则：启用 ${to}`, `rules: enter ${to}`),
    about: ({ to }) => to,
    signed: undefined,
  },
  void: {
    headline: ({ commit }, { t }) => t('作废提交 ', 'void commit ') + commit.slice(0, 12),
    about: ({ commit }) => commit.slice(0, 12),
    signed: undefined,
  },
  grant: {
    headline: ({ to, from, until }, { t, one }) =>
      t(
        `委托 ${one('member', to)}：${from} 起，${until} 前`,
        `grant to ${one('member', to)} from ${from} until before ${until}`,
      ),
    about: ({ to, from, until }, { one }) => `${one('member', to)} ${from}–${until}`,
    signed: undefined,
  },
  revoke: {
    headline: ({ n }, { t }) => t(`撤销第 ${n} 号委托`, `revoke grant ${n}`),
    about: ({ n }) => String(n),
    signed: undefined,
  },
}
