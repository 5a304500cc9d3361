/** The rules about attached files say this, in both languages. */
import type { attachmentRules } from '../../core/rules/attachments.ts'
import { writingHelp } from '../words/to-write.ts'
import type { WordsOf } from './words.ts'

export const attachmentWords: WordsOf<typeof attachmentRules> = {
  'missing-attachment': ({ document }, { t, name, project }) => ({
    meaning: t(
      '流程规定此项材料必须附上文件（扫描件或签署的原件），只有封面页不够。',
      'The process wants a file attached to this document, a scan or the signed paper; a cover sheet alone is not enough.',
    ),
    message: t(
      `“${name('document', document)}”还没有附上文件`,
      `no file is attached to ${name('document', document)}`,
    ),
    why: t('流程规定此项材料必须附文件', 'the process wants a file with this document'),
    help: t(
      `请附上：bd attach ${project} ${document} <文件>；本项目已登记过该文件的，在此材料中写明“见<文件名>”并保存`,
      `attach it: bd attach ${project} ${document} <file>; of a file that the project has already, write "see <its name>" in the document and save it`,
    ),
  }),
  'not-attachable': ({ document, write }, { t, voice, name, project }) => ({
    meaning: t(
      '流程规定此项材料用 Markdown 书写，不接受附件。',
      'The process wants this document in Markdown, not as an attached file.',
    ),
    message: t(
      `“${name('document', document)}”不能添加附件`,
      `no files can be attached to ${name('document', document)}`,
    ),
    why: t('流程未允许以附件形式提交此项材料', 'the process does not allow attached files for it'),
    help: writingHelp(voice, { project, document, write }),
  }),
  'already-attached': ({ name: file, document, used, visit }, { t, name, project, round }) => ({
    meaning: t(
      '同样内容的文件，本项目已经附过一次。一份文件在一个项目中只登记一次，附在一份材料之后，或者作为一次审批的凭证。',
      'A file with the same bytes is attached to this project already. A file is recorded once in a project: behind one document, or as the proof of one decision.',
    ),
    message:
      document === ''
        ? t(
            `这份文件已作为${used === undefined ? '审批' : `“${name('review', used)}”`}的凭证登记${visit === undefined ? '' : `（${round(visit)}）`}，名称为“${file}”`,
            `this very file proves a decision${used === undefined ? '' : ` of ${name('review', used)}`}${visit === undefined ? '' : ` (${round(visit)})`} already, as "${file}"`,
          )
        : t(
            `这份文件已附在“${name('document', document)}”之后，名称为“${file}”`,
            `this very file is attached to ${name('document', document)} already, as "${file}"`,
          ),
    why: t(
      '同一份文件在一个项目中只登记一次，内容以第一次登记的为准',
      'a file is recorded once in a project',
    ),
    help: t(
      `无须再附；别的材料要用的，在该材料中写明“见${file}”即可；查看：bd show ${project}`,
      `nothing to attach; in another document that needs it, write "see ${file}"; look: bd show ${project}`,
    ),
  }),
}
