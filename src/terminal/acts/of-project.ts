/** The words of acts on a project as a whole: what is kept of it, its documents, its pauses and its end. */
import type { Act } from '../../core/record/act.ts'
import { instantText } from '../dates.ts'
import { fullName } from '../phrases/attached-name.ts'
import { packetLines } from '../phrases/effect-packet.ts'
import { oneLine, visited, type WordsOf } from './act-words.ts'

export const OF_PROJECT = {
  open: {
    headline: ({ title }, { t }) => t(`新建项目「${oneLine(title)}」`, `open "${oneLine(title)}"`),
    about: ({ title }) => oneLine(title),
    signed: undefined,
  },
  set: {
    headline: ({ facts }, { t, all }) =>
      t('填报项目要素 ', 'set ') + all('fact', Object.keys(facts)),
    about: ({ facts }, { all }) => all('fact', Object.keys(facts)),
    signed: undefined,
  },
  team: {
    headline: (_, { t }) => t('调整小组或审批人', 'change team or reviewers'),
    signed: undefined,
  },
  edit: {
    headline: (_, { t }) => t('修改名称或联系人', 'edit title or contact'),
    signed: undefined,
  },
  save: {
    headline: ({ texts }, { t, files }) => t('保存 ', 'save ') + files(texts),
    about: ({ texts }, { files }) => files(texts),
    signed: undefined,
  },
  attach: {
    headline: (act, { t, one, voice }) => {
      const [document, file] = [one('document', act.document), fullName(voice, act)]
      return t(`为 ${document} 附上「${file}」`, `attach "${file}" to ${document}`)
    },
    about: (act, { one, voice }) =>
      one('document', act.document) + voice.bracketed(fullName(voice, act)),
    signed: undefined,
  },
  cancel: {
    headline: (_, { t }) => t('终止项目', 'cancel the project'),
    signed: ({ meeting, stage }, { t, one, voice }) => ({
      label: t('终止项目', 'project cancelled'),
      value:
        meeting === undefined
          ? one('stage', stage)
          : `${oneLine(meeting.number)}${voice.bracketed(meeting.date)}`,
    }),
  },
  'hand-over': {
    headline: (_, { t }) => t('移交', 'hand over'),
    signed: (record, { t, one }, view) => ({
      label: t('移交', 'handed over to'),
      value: one('role', record.to),
      below: packetLines(view, record),
    }),
  },
  receive: {
    headline: (_, { t }) => t('接收', 'receive'),
    signed: (record, speaker) => ({
      label: speaker.t('接收移交材料', 'received'),
      value: visited(speaker, record),
    }),
  },
  hold: {
    headline: (_, { t }) => t('暂停', 'hold'),
    signed: ({ at }, { t }) => ({ label: t('暂停', 'hold'), value: instantText(at) }),
  },
  resume: {
    headline: (_, { t }) => t('恢复', 'resume'),
    signed: ({ at }, { t }) => ({ label: t('恢复', 'resume'), value: instantText(at) }),
  },
  cc: {
    headline: ({ to }, { t, all }) => t('传阅 ', 'copies to ') + all('member', to),
    about: ({ to }, { all }) => all('member', to),
    signed: ({ to, note }, { t, all }) => ({
      label: t('传阅', 'copies to'),
      value:
        all('member', to) + (note === undefined ? '' : t('，附言：', ', note: ') + oneLine(note)),
    }),
  },
  read: {
    headline: (_, { t }) => t('阅知', 'copy read'),
    signed: ({ by }, { t, one }) => ({ label: t('阅知', 'read by'), value: one('member', by) }),
  },
} satisfies { readonly [A in Act['act']]?: WordsOf<A> }
