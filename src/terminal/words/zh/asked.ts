/** Chinese for values that a project lacks: fields, facts, what the company has not set. */
import { askedWords } from '../asked-value.ts'
import type { RuleBook } from '../types.ts'

export const askedRules = {
  'missing-document-field': {
    meaning: '材料开头的必填字段没有填写。',
    say: ({ document, field, found, ...asked }, telling) => {
      const { name, project } = telling
      return {
        message: `“${name('document', document)}”未填写“${name('field', `${document}.${field}`)}”${found === undefined ? '' : `；此处写的是 ${found}`}`,
        why: '流程规定此项必填',
        help: `请${found === undefined ? `在材料开头（两行 --- 之间）补上 ${field}: <值>，` : `将 ${found} 改为 ${field}，`}然后保存：bd save ${project}${askedWords('zh', `${document}.${field}`, asked, telling)}`,
      }
    },
  },
  'field-twice': {
    meaning:
      '材料开头同一字段写了两次，一次用标识，一次用中文（英文）名称。bd 只读标识的一处，审批人两处都看到。',
    say: ({ document, field, found, read, other, differs }, { name, project }) => ({
      message: `“${name('document', document)}”的“${name('field', `${document}.${field}`)}”写了两处${differs === undefined ? '' : '，内容不同'}：第 ${read} 行 ${field}，第 ${other} 行 ${found}`,
      why: `bd 以 ${field} 一处为准，另一处审批人看得到而不作数`,
      help: `${differs === undefined ? '' : `请把正确的内容写在 ${field} 一行，`}请删去第 ${other} 行（${found}），然后保存：bd save ${project}`,
    }),
  },
  'unset-fact': {
    meaning: '流程的某项规定取决于这一要素，而它还没有填写。不明确的事项，既不当作是，也不当作否。',
    say: ({ fact, ...asked }, telling) => {
      const { name, project } = telling
      return {
        message: `项目要素“${name('fact', fact)}”尚未填写`,
        why: '需要哪些材料、走哪一步，取决于此项',
        help: `请填写：bd set ${project} ${fact}=<值>${askedWords('zh', fact, asked, telling)}`,
      }
    },
  },
  'unset-parameter': {
    meaning: '制度没有规定具体数值，公司也还没有确定。在确定之前，凡用到它的环节都不能办理。',
    say: ({ parameter, process }, { name }) => ({
      message: `制度待定值“${name('parameter', parameter)}”尚未设定`,
      why: '制度未作规定，须由公司先行确定，方可使用',
      help: `确定之后请设定：bd parameter set ${parameter} <值> --process ${process} --reason "<依据>"`,
    }),
  },
} satisfies Partial<RuleBook>
