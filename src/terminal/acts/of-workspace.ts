/** The words of acts on what all projects rest on, and of grants. */
import type { Act, EndorseAct, PublishAct, RecordAct } from '../../core/record/act.ts'
import { keyOfPath } from '../../core/record/register-folder.ts'
import type { Wording } from '../../core/text/wording.ts'
import type { Voice } from '../voice.ts'
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

/** What a version is of. */
function publishedBy(act: PublishAct, t: Voice['t']) {
  const titled = ({ zh, en }: Wording, id: string) => t(`${zh}（${id}）`, `${en} (${id})`)
  if ('register' in act) {
    const { register: id, version, title } = act.register
    return { kind: t('台账', 'register'), id, named: titled(title, id), version }
  }
  if ('duties' in act) {
    const { duties: id, version, title } = act.duties
    return { kind: t('应办清单', 'duties'), id, named: titled(title, id), version }
  }
  const { process: id, version, title } = act.process
  return { kind: t('流程', 'process'), id, named: titled(title, id), version }
}

/** So many records are named; of more it is said how many. */
const MOST_KEYS = 5

function keysOf(records: RecordAct['records'], t: Voice['t']): string {
  const keys = records.map(({ path }) => keyOfPath(path) ?? path)
  return keys.length > MOST_KEYS
    ? t(`${keys[0]} 等 ${keys.length} 条记录`, `${keys[0]} and ${keys.length - 1} more records`)
    : keys.join(t('、', ', '))
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
      // It stands in signed commits, and check compares it: by id, as ever.
      const { kind, id, version } = publishedBy(act, t)
      return t(`${kind} ${id}：发布第 ${version} 版`, `${kind} ${id}: publish version ${version}`)
    },
    about: (act, { t }) => {
      const { named, version } = publishedBy(act, t)
      return t(`${named}第 ${version} 版`, `${named} version ${version}`)
    },
  },
  record: {
    called: ({ t }) => t('登记台账', 'keep a register'),
    headline: ({ register, records }, { t, one }) =>
      t(`台账“${one('register', register)}”：`, `${one('register', register)}: `) +
      keysOf(records, t),
    about: ({ records }, { t }) => keysOf(records, t),
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
