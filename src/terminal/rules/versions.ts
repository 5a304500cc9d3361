/** The rules about the next version of a process say this, in both languages. */
import type { versionRules } from '../../core/rules/versions.ts'
import type { WordsOf } from './words.ts'

export const versionWords: WordsOf<typeof versionRules> = {
  'process-version': ({ process, found, expected }, { t }) => ({
    meaning: t(
      '流程的新版本按本工作区现有的最高版本顺延，不跳号，不重号。内置流程和外来文件夹自己的版本号，发布时由 bd 改写。',
      'A new version is numbered after the highest of this workspace, with no gap and no number twice. The number that a built-in process or a folder from elsewhere says of itself is rewritten when it is published.',
    ),
    message: t(
      `流程 ${process} 的新版本写作第 ${found} 版，应为第 ${expected} 版`,
      `the new version of ${process} calls itself ${found}; it must be ${expected}`,
    ),
    why: t(
      '版本按本工作区的顺序连续编号，已发布的不再改动',
      "versions are numbered in this workspace's own order, and what was published is never changed",
    ),
    help: t(
      `请用 bd process publish 发布，版本号由它写为 ${expected}`,
      `publish it with bd process publish, which writes ${expected}`,
    ),
  }),
  'newer-word': ({ feature }, { t }) => ({
    meaning: t(
      '流程或名册写了新版规则才有的内容，而工作区仍用旧版规则。旧版 bd 读不懂的，不能写进去。',
      'A process or the roster says something that only a later edition of the rules knows. A workspace of an earlier one does not take it, for an earlier bd could not read it.',
    ),
    message: t(
      `本工作区的规则还没有这一写法：${feature}`,
      `the rules of this workspace do not know ${feature}`,
    ),
    why: t(
      '工作区启用新版规则之前，只能使用旧版的写法',
      'until the workspace enters the newer rules, only the words of the earlier ones are used',
    ),
    help: t('请先启用新版规则：bd upgrade', 'enter the newer rules first: bd upgrade'),
  }),
  'stray-process-file': ({ path, process }, { t }) => ({
    meaning: t(
      '流程文件夹只收 process.yaml、process.test.yaml，以及流程所列材料的模板（<材料>.zh.md、<材料>.en.md）。发布之后不能删改，无关文件一律不收。',
      'The folder of a process holds process.yaml, process.test.yaml, and templates of the documents that it declares (<document>.zh.md, <document>.en.md). It is never changed once published, so nothing else is let in.',
    ),
    message: t(
      `${path} 不属于流程 ${process}`,
      `${path} does not belong to the process ${process}`,
    ),
    why: t(
      '流程文件夹只存放制度、测试和所列材料的模板',
      'the folder of a process holds the regulation, its tests and the templates of its documents',
    ),
    help: t(
      '请移走此文件；如是模板，文件名须为 process.yaml 中的材料标识加 .zh.md 或 .en.md',
      'take the file away; a template is named after a document of process.yaml, with .zh.md or .en.md',
    ),
  }),
  'template-incomplete': ({ document, part, name }, { t }) => ({
    meaning: t(
      '模板没有流程规定的必填字段或者必备章节（标题须一字不差）。按这样的模板起草，人人都会缺这一项，送审才发现。',
      'A template lacks a required field of its document, or the exact heading of a required section. Whoever drafts from it would lack it, too, and learn of it at the submission.',
    ),
    message: t(
      `材料 ${document} 的模板缺少${part === 'field' ? '字段' : '章节'}“${name}”`,
      `the template of ${document} has no ${part} "${name}"`,
    ),
    why: t(
      '按模板起草的材料，应当具备流程规定的全部内容',
      'what is drafted from a template should hold all that the process requires',
    ),
    help:
      part === 'field'
        ? t(
            `请在模板开头两行 --- 之间加上“${name}: ”`,
            `add "${name}: " between the two lines of --- at the head of the template`,
          )
        : t(
            `请在模板中加上标题“## ${name}”，与 process.yaml 一字不差`,
            `add the heading "## ${name}" to the template, word for word as in process.yaml`,
          ),
  }),
}
