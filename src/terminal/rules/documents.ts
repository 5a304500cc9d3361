/** The rules about documents and their sections say this, in both languages. */
import type { documentRules } from '../../core/rules/documents.ts'
import { askedWords } from '../words/asked-value.ts'
import { quotedAs } from '../words/said-once.ts'
import { strayedHelp } from '../words/stray-file.ts'
import { unheldText } from '../words/unheld.ts'
import { writingHelp } from '../words/to-write.ts'
import type { WordsOf } from './words.ts'

export const documentWords: WordsOf<typeof documentRules> = {
  'missing-deliverable': (
    { document, stage, attachable, unheld },
    { t, voice, name, names, project },
  ) => ({
    meaning: t(
      '本阶段应备的材料还没有。有的材料视项目要素而定，有的可由流程指定的角色免予提交。',
      'The stage asks for a document that is not there. Some documents are asked for only when a fact says so; some may be waived by the role that the process names.',
    ),
    message: t(
      `${name('document', document)}：尚未起草`,
      `${name('document', document)} is not written yet`,
    ),
    why: t(
      `流程规定${quotedAs(name('stage', stage), '阶段')}须备此项材料`,
      `the process asks for it in the stage ${name('stage', stage)}`,
    ),
    help:
      unheld === undefined
        ? t(
            `${writingHelp(voice, { project, document })}${attachable === undefined ? '' : `；正文另有文件（Word、PDF、扫描件）的，以此作封面页，再附上文件：bd attach ${project} ${document} <文件>`}`,
            `${writingHelp(voice, { project, document })}${attachable === undefined ? '' : `; where the text is a file of its own, this is its cover sheet, and the file goes behind it: bd attach ${project} ${document} <file>`}`,
          )
        : t(
            `由“${names('role', unheld)}”编写，${unheldText(voice, names('role', unheld))}；请管理员授予：bd policy grant-role <人员> ${unheld}`,
            `${names('role', unheld)} writes it, and ${unheldText(voice, names('role', unheld))}; an administrator grants it: bd policy grant-role <member> ${unheld}`,
          ),
  }),
  'placeholder-left': ({ document, text, field, under, ...asked }, telling) => {
    const { name, project } = telling
    return {
      meaning: telling.t(
        '模板留下的待填之处没有填写。正文已在附件、并写明了页码的章节除外。',
        'The template left a place to fill in, and it is still there. A section whose page in an attached file is given is not read for them.',
      ),
      message: telling.t(
        `“${name('document', document)}”${
          field === undefined
            ? under === undefined
              ? ''
              : `的“${under}”`
            : `的“${name('field', `${document}.${field}`)}”`
        }中仍有待填内容：${text}`,
        `${name('document', document)} still has "${text}"${
          field === undefined
            ? under === undefined
              ? ''
              : ` under "${under}"`
            : ` in ${name('field', `${document}.${field}`)}`
        }`,
      ),
      why: telling.t(
        '送审材料应当是完成稿，审批人读到的每一处都应填写完毕',
        'reviewers get finished documents: every place that they read is filled in',
      ),
      help:
        asked.type === undefined
          ? telling.t(
              `请填写，不适用的写明原因，或者连同标题删去（必备章节除外），然后保存：bd save ${project}`,
              `fill it in, say why it does not apply, or take it out with its heading unless the section is required; then bd save ${project}`,
            )
          : telling.t(
              `请在材料开头将 ${field} 改写为实际内容，然后保存：bd save ${project}${askedWords(`${document}.${field}`, asked, telling)}`,
              `write what is so behind ${field}: at the top of the document, then bd save ${project}${askedWords(`${document}.${field}`, asked, telling)}`,
            ),
    }
  },
  'missing-section': ({ document, section, attachable }, { t, name, project }) => ({
    meaning: t(
      '必备章节没有按规定的标题出现（中英文均可），也没有注明在附件的第几页。',
      'A required section is not there under its exact heading, in either language, and no page of an attached file is given for it.',
    ),
    message: t(
      `“${name('document', document)}”缺少章节“${name('section', `${document}.${section}`)}”`,
      `${name('document', document)} has no section "${name('section', `${document}.${section}`)}"`,
    ),
    why: t('流程规定此材料必须有该章节', 'the process requires this section'),
    help: t(
      `请在正文中补写“## ${name('section', `${document}.${section}`)}”和内容，然后保存：bd save ${project}${attachable === undefined ? '' : `；正文在附件中的，附上文件并注明页码：bd attach ${project} ${document} <文件>`}`,
      `write "## ${name('section', `${document}.${section}`)}" with its text, then bd save ${project}${attachable === undefined ? '' : `; where it stands in a file, attach it and name the page: bd attach ${project} ${document} <file>`}`,
    ),
  }),
  'heading-unread': ({ document, section, cause, found }, { t, name, detail, project }) => ({
    meaning: t(
      '必备章节的标题写了，但写法不对，没有被读作该章节：“#”后面少空格、用了全角“＃”、用下划线或者加粗代替，或者标题前有序号、与规定的不完全相同。',
      'The heading of a required section is there, but not read as it: no blank after #, a full-width ＃, underlined or bold text in its place, a number before it, or not word for word what the process says.',
    ),
    message:
      found === undefined
        ? t(
            `${name('document', document)}的“${name('section', `${document}.${section}`)}”没有被读作标题：${detail(cause)}`,
            `"${name('section', `${document}.${section}`)}" of ${name('document', document)} is not read as a heading: ${detail(cause)}`,
          )
        : t(
            `${name('document', document)}的“${found}”没有被读作“${name('section', `${document}.${section}`)}”一节：${detail(cause)}`,
            `"${found}" of ${name('document', document)} is not read as its section "${name('section', `${document}.${section}`)}": ${detail(cause)}`,
          ),
    why: t(
      '标题须写成“## 标题”：半角 #、一个空格、标题，与流程规定的一字不差，不带序号',
      'a heading is written "## heading": plain #, one blank, the words of the process without a number',
    ),
    help: t(
      `请改为“## ${name('section', `${document}.${section}`)}”，单独一行，再保存：bd save ${project}`,
      `write "## ${name('section', `${document}.${section}`)}" on a line of its own, then bd save ${project}`,
    ),
  }),
  'empty-section': ({ document, section, only }, { t, name, project }) => ({
    meaning: t(
      '必备章节的标题下面没有内容，或者只有模板的填写说明、空表格，或者只写了“略”“待定”；没有附件而只写“见附件”的，以及流程没有说明可以写“无”而只写“无”的，也算没有内容。',
      'Nothing stands under the heading of a required section but guidance, an empty table, or a word such as "omitted" or "pending"; a bare "see attachment" without a file, and a bare "none" where the process does not say that it is an answer, count for nothing either.',
    ),
    message: t(
      `“${name('document', document)}”的${isTable(only) ? '' : '章节'}“${name('section', `${document}.${section}`)}”${only === undefined ? '没有内容' : isTable(only) ? '一节的表格尚未填写' : `只写了“${only}”，没有实际内容`}`,
      `the section "${name('section', `${document}.${section}`)}" of ${name('document', document)} ${only === undefined ? 'is empty' : isTable(only) ? 'has a table that is not filled in' : `says "${only}" and nothing else`}`,
    ),
    why: t(
      '流程规定此材料必须有该章节，并写明实际内容',
      'the process requires this section, with an account of its own',
    ),
    help: t(
      `请补写后保存：bd save ${project}；确实没有的，用一句话说明`,
      `write it, then bd save ${project}; where there is nothing to tell of, say so in a sentence`,
    ),
  }),
  'unfinished-chapter': ({ document, heading, only }, { t, name, project }) => ({
    meaning: t(
      '材料中有的章节（流程不作要求的）只有标题、模板的填写说明或者空表格，或者只写了“略”“待定”。',
      'A chapter that the process does not require has only its heading, guidance or an empty table under it, or a word such as "omitted" or "pending".',
    ),
    message: t(
      `“${name('document', document)}”的${quotedAs(heading, '一节')}${only === undefined ? '没有内容，或者只有模板的填写说明' : isTable(only) ? '的表格尚未填写' : `只写了“${only}”`}`,
      `the chapter "${heading}" of ${name('document', document)} ${only === undefined ? 'has nothing but guidance, or nothing at all' : isTable(only) ? 'has a table that is not filled in' : `says "${only}" and nothing else`}`,
    ),
    why: t(
      '送审材料应当是完成稿，留下的章节都应写明内容',
      'reviewers get finished documents: a chapter that is there tells something',
    ),
    help: t(
      `请补写；不适用的，写“不适用”及原因，或者删去该标题；然后保存：bd save ${project}`,
      `write it, say "not applicable" and why, or take the heading out; then bd save ${project}`,
    ),
  }),
  'not-a-document': (facts, telling) => ({
    meaning: telling.t(
      '项目文件夹只存放流程规定的材料（各有固定文件名）和附件，其他文件不收。',
      'A project folder holds the documents that its process declares, each under its own name, and attached files. Everything else is refused.',
    ),
    message: telling.t(
      `${facts.path} 不是本流程的材料`,
      `${facts.path} is no document of this process`,
    ),
    why: telling.t(
      '项目文件夹只存放规定的材料和附件',
      'only declared documents and attached files stand in a project folder',
    ),
    help: strayedHelp(facts, telling),
  }),
}

/** Whether what stands under a heading is a row of a table, and nothing that was written. */
function isTable(only: string | undefined): only is string {
  return only?.trimStart().startsWith('|') === true
}
