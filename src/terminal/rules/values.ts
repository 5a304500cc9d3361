/** The rules about facts, fields of documents and parameters say this, in both languages. */
import type { valueRules } from '../../core/rules/values.ts'
import { askedWords, insteadOf, notOfType } from '../words/asked-value.ts'
import { boundsWords } from '../words/bounds.ts'
import { correction } from '../words/correction.ts'
import type { WordsOf } from './words.ts'

export const valueWords: WordsOf<typeof valueRules> = {
  'missing-document-field': ({ document, field, found, ...asked }, telling) => {
    const { name, project } = telling
    return {
      meaning: telling.t(
        '材料开头的必填字段没有填写。',
        'A field at the top of the document that its type requires has no value.',
      ),
      message: telling.t(
        `“${name('document', document)}”未填写“${name('field', `${document}.${field}`)}”${found === undefined ? '' : `；此处写的是 ${found}`}`,
        `${name('document', document)} does not give its ${name('field', `${document}.${field}`)}${found === undefined ? '' : `; what stands here is ${found}`}`,
      ),
      why: telling.t('流程规定此项必填', 'the process requires this field'),
      help: telling.t(
        `请${found === undefined ? `在材料开头（两行 --- 之间）补上 ${field}: <值>，` : `将 ${found} 改为 ${field}，`}然后保存：bd save ${project}${askedWords(`${document}.${field}`, asked, telling)}`,
        `${found === undefined ? `add ${field}: <value> at the top of the document, between the two --- lines` : `write ${field} in place of ${found}`}, then bd save ${project}${askedWords(`${document}.${field}`, asked, telling)}`,
      ),
    }
  },
  'field-twice': ({ document, field, found, read, other, differs }, { t, name, project }) => ({
    meaning: t(
      '材料开头同一字段写了两次，一次用标识，一次用中文（英文）名称。bd 只读标识的一处，审批人两处都看到。',
      'The document gives one field twice, by its id and by its title. The rules read the id alone, reviewers see both.',
    ),
    message: t(
      `“${name('document', document)}”的“${name('field', `${document}.${field}`)}”写了两处${differs === undefined ? '' : '，内容不同'}：第 ${read} 行 ${field}，第 ${other} 行 ${found}`,
      `${name('document', document)} gives its ${name('field', `${document}.${field}`)} twice${differs === undefined ? '' : ', and not the same'}: line ${read} ${field}, line ${other} ${found}`,
    ),
    why: t(
      `bd 以 ${field} 一处为准，另一处审批人看得到而不作数`,
      `the rules read ${field}; reviewers see the other and it counts for nothing`,
    ),
    help: t(
      `${differs === undefined ? '' : `请把正确的内容写在 ${field} 一行，`}请删去第 ${other} 行（${found}），然后保存：bd save ${project}`,
      `${differs === undefined ? '' : `write what is right behind ${field}:, then `}delete line ${other} (${found}), then bd save ${project}`,
    ),
  }),
  'unset-fact': ({ fact, ...asked }, telling) => {
    const { name, project } = telling
    return {
      meaning: telling.t(
        '流程的某项规定取决于这一要素，而它还没有填写。不明确的事项，既不当作是，也不当作否。',
        'A condition of the process depends on a fact that has no value yet. What is not known is never taken as yes or no.',
      ),
      message: telling.t(
        `项目要素“${name('fact', fact)}”尚未填写`,
        `${name('fact', fact)} is not known yet`,
      ),
      why: telling.t(
        '需要哪些材料、走哪一步，取决于此项',
        'what the process asks for depends on it',
      ),
      help: telling.t(
        `请填写：bd set ${project} ${fact}=<值>${askedWords(fact, asked, telling)}`,
        `set it: bd set ${project} ${fact}=<value>${askedWords(fact, asked, telling)}`,
      ),
    }
  },
  'unset-parameter': ({ parameter, process }, { t, name }) => ({
    meaning: t(
      '制度没有规定具体数值，公司也还没有确定。在确定之前，凡用到它的环节都不能办理。',
      'The regulation leaves a number open, and the company has not set it. While it is unset, whatever needs it is blocked.',
    ),
    message: t(
      `制度待定值“${name('parameter', parameter)}”尚未设定`,
      `${name('parameter', parameter)} has not been set`,
    ),
    why: t(
      '制度未作规定，须由公司先行确定，方可使用',
      'the regulation gives no number, so the company must decide one before it is used',
    ),
    help: t(
      `确定之后请设定：bd parameter set ${parameter} <值> --process ${process} --reason "<依据>"`,
      `once it is decided, have it set: bd parameter set ${parameter} <value> --process ${process} --reason "<decision>"`,
    ),
  }),
  'value-not-allowed': (
    { name, kind, type, found, allowed, suggestion, ...told },
    { t, voice, name: called, type: word, example, choices, project },
  ) => ({
    meaning: t(
      '要素或字段各有规定的类型，所填的值不符。金额以元为单位，不作四舍五入；日期写成 2026-12-01。',
      'A fact or field takes values of one type, and the value given is not one. Amounts are in yuan and never rounded; dates are written 2026-12-01.',
    ),
    message: t(
      `${called(kind, name)}${found === '' ? '不能为空' : `不能填“${found}”`}`,
      `${called(kind, name)} cannot be ${found === '' ? 'empty' : `"${found}"`}`,
    ),
    why: notOfType(voice, type, found, word(type)),
    help:
      insteadOf(voice, type, example(type), allowed && choices(name, type, allowed), suggestion) +
      correction(voice, kind, name, project, told.in, told.process),
  }),
  'value-out-of-bounds': (
    { name, kind, type, found, bounds, in: where, process },
    { t, voice, name: called, project },
  ) => ({
    meaning: t(
      '流程规定了该项的取值范围，所填的值超出范围。',
      'The process states the bounds of this value, and the value given lies beyond them.',
    ),
    message: t(
      `${called(kind, name)}不能填“${found}”`,
      `${called(kind, name)} cannot be "${found}"`,
    ),
    why: t(
      `${kind === 'parameter' ? '按其用处' : '流程规定'}应${boundsWords(voice, type, bounds)}`,
      `${kind === 'parameter' ? 'where it is used' : 'by the process'} it is ${boundsWords(voice, type, bounds)}`,
    ),
    help: correction(voice, kind, name, project, where, process),
  }),
  'state-secret': ({ found }, { t }) => ({
    meaning: t(
      '材料或项目标注为国家秘密（绝密、机密、秘密）。git 仓库谁能克隆谁就能读到全部内容，不得存放国家秘密。',
      'A document or project is marked as a state secret (绝密, 机密, 秘密). Whoever can clone a git repository reads all of it, so none may be kept here.',
    ),
    message: t(`标注了国家秘密等级：${found}`, `this is marked as a state secret: ${found}`),
    why: t(
      '国家秘密不得存入本工具；此处只有内部、普通商密、核心商密',
      'state secrets may not be kept in this tool; it knows internal, commercial secret and core commercial secret',
    ),
    help: t(
      '请移出涉密内容，按保密规定另行处理；标注有误的，请更正后再保存',
      'take the content out and handle it as the secrecy rules demand; if the mark is wrong, correct it',
    ),
  }),
  'classification-too-low': ({ found, least }, { t, detail }) => ({
    meaning: t(
      '项目的知悉范围宽于工作区。工作区里的项目，知悉范围只能相同或者更窄。',
      'A project is classified lower than its workspace. It may only be the same or higher.',
    ),
    message: t(
      `项目的知悉范围“${detail(found)}”宽于工作区的“${detail(least)}”`,
      `the project's classification, ${detail(found)}, is lower than the workspace's, ${detail(least)}`,
    ),
    why: t(
      '同一工作区的人员可以读到全部项目',
      'everybody in a workspace can read all of its projects',
    ),
    help: t(
      '请改用不宽于工作区的知悉范围，或者不填（与工作区相同）',
      "use one that is not lower, or leave it out to take the workspace's",
    ),
  }),
}
