/** The words of acts on what all projects rest on, and of grants. */
import type { Act, EndorseAct } from '../../core/record/act.ts'
import { type Speaker, type WordsOf, fileNames } from './act-words.ts'

type OfWorkspace = Exclude<Act, { readonly project: string }>['act']

/** What a motion is about, as the commit of that act would say it. */
function motionedText({ motioned }: Pick<EndorseAct, 'motioned'>, speaker: Speaker): string {
  switch (motioned?.act) {
    case 'policy':
      return OF_WORKSPACE.policy.headline!(motioned, speaker)
    case 'upgrade':
      return OF_WORKSPACE.upgrade.headline!(motioned, speaker)
    case 'void':
      return OF_WORKSPACE.void.headline!(motioned, speaker)
    case 'configure':
      return OF_WORKSPACE.configure.headline!(motioned, speaker)
    case undefined:
      return ''
    default:
      return motioned satisfies never
  }
}

/** Commits as people tell them apart. */
function short(commits: readonly string[]): string {
  return commits.map((one) => one.slice(0, 12)).join(', ')
}

export const OF_WORKSPACE: { readonly [A in OfWorkspace]: WordsOf<A> } = {
  found: {
    called: ({ t }) => t('建立工作区', 'found the workspace'),
  },
  policy: {
    called: ({ t }) => t('变更人员与权限名册', 'change the policy'),
    headline: ({ policy: { version } }, { t }) =>
      t(`人员与权限名册：第 ${version} 版`, `policy: version ${version}`),
    about: ({ policy: { version } }, { t }) => t(`第 ${version} 版`, `version ${version}`),
  },
  parameter: {
    called: ({ t }) => t('设定制度待定值', 'set a parameter'),
    headline: ({ process, parameter }, { t, one }) =>
      t(
        `制度待定值：${one('process', process)} 设定 ${one('parameter', parameter)}`,
        `parameter: set ${one('parameter', parameter)} of ${one('process', process)}`,
      ),
    about: ({ process, parameter }) => `${process} ${parameter}`,
  },
  calendar: {
    called: ({ t }) => t('加入工作日历', 'add to the calendar'),
    headline: ({ texts }, { t }) => t('工作日历：', 'calendar: ') + fileNames(texts),
    about: ({ texts }) => fileNames(texts),
  },
  publish: {
    called: ({ t }) => t('发布版本', 'publish a version'),
    headline: (act, { t }) => {
      if ('duties' in act) {
        const { duties, version } = act.duties
        return t(
          `应办清单 ${duties}：发布第 ${version} 版`,
          `duties ${duties}: publish version ${version}`,
        )
      }
      const { process, version } = act.process
      return t(
        `流程 ${process}：发布第 ${version} 版`,
        `process ${process}: publish version ${version}`,
      )
    },
    about: (act, { t }) => {
      const [id, version] =
        'duties' in act
          ? [act.duties.duties, act.duties.version]
          : [act.process.process, act.process.version]
      return t(`${id} 第 ${version} 版`, `${id} version ${version}`)
    },
  },
  configure: {
    called: ({ t }) => t('设置工作区文件', 'configure the workspace'),
    headline: ({ texts }, { t }) =>
      t('工作区文件：', 'configuration: ') + texts.map(({ path }) => path).join(', '),
    about: ({ texts }) => fileNames(texts),
  },
  upgrade: {
    called: ({ t }) => t('启用新版审批规则', 'enter a newer epoch of the rules'),
    headline: ({ to }, { t }) => t(`审批规则：启用 ${to}`, `rules: enter ${to}`),
    about: ({ to }) => to,
  },
  void: {
    called: ({ t }) => t('作废提交', 'void a commit'),
    headline: ({ commit }, { t }) => t('作废提交 ', 'void commit ') + commit.slice(0, 12),
    about: ({ commit }) => commit.slice(0, 12),
  },
  affirm: {
    called: ({ t }) => t('确认为本人办理', 'affirm acts as my own'),
    headline: ({ commits }, { t }) => t('确认为本人办理：', 'affirmed: ') + short(commits),
    about: ({ commits }) => short(commits),
  },
  excuse: {
    called: ({ t }) => t('免予办理', 'excuse'),
    headline: ({ duty, day, of }, { t, one }) =>
      t(
        `免予办理：${one('member', of)} ${day} 的 ${duty}`,
        `excused: ${duty} of ${one('member', of)} for ${day}`,
      ),
    about: ({ duty, day, of }, { one }) => `${duty} ${one('member', of)} ${day}`,
  },
  propose: {
    called: ({ t }) => t('提出提案', 'propose a motion'),
    headline: (act, speaker) =>
      speaker.t(`提出第 ${act.n} 号提案：`, `motion ${act.n} proposed: `) +
      motionedText(act, speaker),
    about: (act, speaker) => speaker.t(`第 ${act.n} 号 `, `${act.n} `) + motionedText(act, speaker),
  },
  endorse: {
    called: ({ t }) => t('联署提案', 'endorse a motion'),
    headline: (act, speaker) =>
      speaker.t(`联署第 ${act.n} 号提案：`, `motion ${act.n} endorsed: `) +
      motionedText(act, speaker),
    about: (act, speaker) => speaker.t(`第 ${act.n} 号 `, `${act.n} `) + motionedText(act, speaker),
  },
  retract: {
    called: ({ t }) => t('撤回提案', 'take a motion back'),
    headline: ({ n }, { t }) => t(`撤回第 ${n} 号提案`, `motion ${n} taken back`),
    about: ({ n }, { t }) => t(`第 ${n} 号`, String(n)),
  },
  grant: {
    called: ({ t }) => t('委托', 'grant'),
    headline: ({ to, from, until }, { t, one }) =>
      t(
        `委托 ${one('member', to)}：${from} 起，${until} 前`,
        `grant to ${one('member', to)} from ${from} until before ${until}`,
      ),
    about: ({ to, from, until }, { one }) => `${one('member', to)} ${from}–${until}`,
  },
  revoke: {
    called: ({ t }) => t('撤销委托', 'revoke a grant'),
    headline: ({ n }, { t }) => t(`撤销第 ${n} 号委托`, `revoke grant ${n}`),
    about: ({ n }) => String(n),
  },
}
