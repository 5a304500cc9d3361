/** The words of acts on a project as a whole: what is kept of it, its documents, its pauses and its end. */
import type { Act } from '../../core/record/act.ts'
import { fullName } from '../phrases/attached-name.ts'
import { oneLine, type WordsOf } from './act-words.ts'

export const OF_PROJECT = {
  open: {
    called: ({ t }) => t('新建项目', 'open a project'),
    headline: ({ title }, { t }) => t(`新建项目「${oneLine(title)}」`, `open "${oneLine(title)}"`),
    about: ({ title }) => oneLine(title),
  },
  set: {
    called: ({ t }) => t('变更项目要素', 'change facts'),
    headline: ({ facts }, { t, all }) =>
      t('填报项目要素 ', 'set ') + all('fact', Object.keys(facts)),
    about: ({ facts }, { all }) => all('fact', Object.keys(facts)),
  },
  team: {
    called: ({ t }) => t('调整项目小组和审批人', 'change team and reviewers'),
    headline: (_, { t }) => t('调整小组或审批人', 'change team or reviewers'),
  },
  edit: {
    called: ({ t }) => t('修改项目名称和联系人', 'edit title and contact'),
    headline: (_, { t }) => t('修改名称或联系人', 'edit title or contact'),
  },
  save: {
    called: ({ t }) => t('保存材料', 'save documents'),
    headline: ({ texts }, { t, files }) => t('保存 ', 'save ') + files(texts),
    about: ({ texts }, { files }) => files(texts),
  },
  attach: {
    called: ({ t }) => t('添加附件', 'attach a file'),
    headline: (act, { t, one, voice }) => {
      const [document, file] = [one('document', act.document), fullName(voice, act)]
      return t(`为 ${document} 附上「${file}」`, `attach "${file}" to ${document}`)
    },
    about: (act, { one, voice }) =>
      one('document', act.document) + voice.bracketed(fullName(voice, act)),
  },
  cancel: {
    called: ({ t }) => t('终止项目', 'cancel'),
    headline: (_, { t }) => t('终止项目', 'cancel the project'),
  },
  'hand-over': {
    called: ({ t }) => t('移交', 'hand over'),
  },
  receive: {
    called: ({ t }) => t('接收', 'receive'),
  },
  hold: {
    called: ({ t }) => t('暂停', 'hold'),
  },
  resume: {
    called: ({ t }) => t('恢复', 'resume'),
  },
  cc: {
    called: ({ t }) => t('传阅', 'send copies'),
    headline: ({ to }, { t, all }) => t('传阅 ', 'copies to ') + all('member', to),
    about: ({ to }, { all }) => all('member', to),
  },
  read: {
    called: ({ t }) => t('阅知', 'read a copy'),
    headline: (_, { t }) => t('阅知', 'copy read'),
  },
} satisfies { readonly [A in Act['act']]?: WordsOf<A> }
