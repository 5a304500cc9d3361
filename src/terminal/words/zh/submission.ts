/** Chinese for what a submission lacks. */
import { shownBy } from '../listed-by.ts'
import { askedWords } from '../asked-value.ts'
import { isTable } from '../empty-table.ts'
import type { RuleBook } from '../types.ts'
import { strayedHelp, unsavedHelp } from '../strayed.ts'
import { unheldText } from '../unheld.ts'
import { writingHelp } from '../writing.ts'
import { quotedAs } from '../said-once.ts'

export const submissionRules = {
  'missing-deliverable': {
    meaning: '本阶段应备的材料还没有。有的材料视项目要素而定，有的可由流程指定的角色免予提交。',
    say: ({ document, stage, attachable, write, unheld }, { name, project }) => ({
      message: `${name('document', document)}：尚未起草`,
      why: `流程规定${quotedAs(name('stage', stage), '阶段')}须备此项材料`,
      help:
        unheld === undefined
          ? `${writingHelp('zh', { project, document, write })}${attachable === undefined ? '' : `；正文另有文件（Word、PDF、扫描件）的，以此作封面页，再附上文件：bd attach ${project} ${document} <文件>`}`
          : `由“${name('role', unheld)}”编写，${unheldText('zh', name('role', unheld))}；请管理员授予：bd policy grant-role <人员> ${unheld}`,
    }),
  },
  'placeholder-left': {
    meaning: '模板留下的待填之处没有填写。正文已在附件、并写明了页码的章节除外。',
    say: ({ document, text, field, under, ...asked }, telling) => {
      const { name, project } = telling
      return {
        message: `“${name('document', document)}”${
          field === undefined
            ? under === undefined
              ? ''
              : `的“${under}”`
            : `的“${name('field', `${document}.${field}`)}”`
        }中仍有待填内容：${text}`,
        why: '送审材料应当是完成稿，审批人读到的每一处都应填写完毕',
        help:
          asked.type === undefined
            ? `请填写，不适用的写明原因，或者连同标题删去（必备章节除外），然后保存：bd save ${project}`
            : `请在材料开头将 ${field} 改写为实际内容，然后保存：bd save ${project}${askedWords('zh', `${document}.${field}`, asked, telling)}`,
      }
    },
  },
  'missing-section': {
    meaning: '必备章节没有按规定的标题出现（中英文均可），也没有注明在附件的第几页。',
    say: ({ document, section, attachable }, { name, project }) => ({
      message: `“${name('document', document)}”缺少章节“${name('section', `${document}.${section}`)}”`,
      why: '流程规定此材料必须有该章节',
      help: `请在正文中补写“## ${name('section', `${document}.${section}`)}”和内容，然后保存：bd save ${project}${attachable === undefined ? '' : `；正文在附件中的，附上文件并注明页码：bd attach ${project} ${document} <文件>`}`,
    }),
  },
  'empty-section': {
    meaning:
      '必备章节的标题下面没有内容，或者只有模板的填写说明、空表格，或者只写了“略”“待定”；没有附件而只写“见附件”的，以及流程没有说明可以写“无”而只写“无”的，也算没有内容。',
    say: ({ document, section, only }, { name, project }) => ({
      message: `“${name('document', document)}”的${isTable(only) ? '' : '章节'}“${name('section', `${document}.${section}`)}”${only === undefined ? '没有内容' : isTable(only) ? '一节的表格尚未填写' : `只写了“${only}”，没有实际内容`}`,
      why: '流程规定此材料必须有该章节，并写明实际内容',
      help: `请补写后保存：bd save ${project}；确实没有的，用一句话说明`,
    }),
  },
  'unfinished-chapter': {
    meaning:
      '材料中有的章节（流程不作要求的）只有标题、模板的填写说明或者空表格，或者只写了“略”“待定”。',
    say: ({ document, heading, only }, { name, project }) => ({
      message: `“${name('document', document)}”的${quotedAs(heading, '一节')}${only === undefined ? '没有内容，或者只有模板的填写说明' : isTable(only) ? '的表格尚未填写' : `只写了“${only}”`}`,
      why: '送审材料应当是完成稿，留下的章节都应写明内容',
      help: `请补写；不适用的，写“不适用”及原因，或者删去该标题；然后保存：bd save ${project}`,
    }),
  },
  'missing-post': {
    meaning: '本阶段须有项目小组，其中某个岗位还没有在任人员担任。',
    say: ({ post, documents }, { name, names, project }) => ({
      message: `尚未指定${name('post', post)}`,
      why:
        documents === undefined
          ? '流程规定本阶段项目小组必须配齐'
          : `流程规定项目小组必须先配齐；在此之前不能保存：${names('document', documents)}`,
      help: `请确定人选：bd team ${project} --post ${post}=<人员>`,
    }),
  },
  'post-not-distinct': {
    meaning: '项目小组的各个岗位须由不同人员担任，按现在的人选做不到。',
    say: ({ member, posts }, { name, names, project }) => ({
      message: `${name('member', member)} 一人须兼任多个岗位：${names('post', posts)}`,
      why: '这些岗位须各有专人',
      help: `请为其中的岗位另定人选：bd team ${project} --post <岗位>=<人员>`,
    }),
  },
  'waiver-not-allowed': {
    meaning: '只有流程写明的材料才可免予提交，有的还须符合项目要素。此项不在其列。',
    say: ({ document, write }, { name, project }) => ({
      message: `“${name('document', document)}”不得免予提交`,
      why: '流程未允许本项目免予提交此项材料',
      help: writingHelp('zh', { project, document, write }),
    }),
  },
  'answer-required': {
    meaning:
      '材料被退回，或者被否决后提请复议，未作任何修改又再送审的，须对退回（否决）意见作书面答复。',
    say: ({ round: visit, how }, { round, project }) => ({
      message: `${round(visit)}被${how === 'returned' ? '退回' : '否决'}后，材料和要素均未改动，也没有答复${how === 'returned' ? '退回' : '否决'}意见`,
      why: `原样再次送审，须书面答复${how === 'returned' ? '退回' : '否决'}的原因`,
      help: `bd submit ${project} --answer "<答复>"`,
    }),
  },
  'too-few-seats': {
    meaning:
      '审批节点要有规则所需的席位才能开始。送审材料的编写人没有席位。席位不足，节点不得跳过，通过比例也不因此降低。',
    say: (
      { review, role, needed, have, excluded, administrators, named, substitute, instead },
      { name, names, project },
    ) => ({
      message:
        administrators === undefined
          ? `“${name('review', review)}”至少需要 ${needed} 席，现仅 ${have} 席${instead === undefined ? '' : '，应当提交股东会审议'}`
          : unheldText('zh', name('role', role)),
      why:
        administrators !== undefined
          ? `“${name('review', review)}”由该角色审批，至少需要 ${needed} 人`
          : excluded === ''
            ? `担任“${name('role', role)}”的人员不足`
            : `送审材料的编写人没有席位：${excluded}${substitute === undefined ? '' : `；流程规定代为审批的“${name('role', substitute)}”也不足`}`,
      help: `${administrators === undefined ? '请管理员增授角色' : `请管理员${names('member', administrators)}授予`}：bd policy grant-role <人员> ${role}${named === undefined ? '' : `；或者另定审批人：bd team ${project} --reviewer ${review}=<人员>`}${substitute !== undefined || instead !== undefined ? '' : '；或者在流程中写明此时由谁审批（instead: <角色>）'}`,
    }),
  },
  'too-many-holders': {
    meaning: '该节点由一人审批，而担任该角色的有多人，bd 不代为选择。',
    say: ({ review, members }, { name, names, project }) => ({
      message: `“${name('review', review)}”由一人审批，现有多人：${names('member', members)}`,
      why: '一人审批的节点，必须明确是谁',
      help: `请指定其中一人：bd team ${project} --reviewer ${review}=<人员>`,
    }),
  },
  'reviewer-not-named': {
    meaning: '该节点的审批人由各项目自行指定，本项目还没有指定。',
    say: ({ review, role }, { name, project }) => ({
      message: `“${name('review', review)}”尚未指定审批人`,
      why: `流程规定每个项目从“${name('role', role)}”中指定一人`,
      help: `请指定：bd team ${project} --reviewer ${review}=<人员>`,
    }),
  },
  'missing-attachment': {
    meaning: '流程规定此项材料必须附上文件（扫描件或签署的原件），只有封面页不够。',
    say: ({ document }, { name, project }) => ({
      message: `“${name('document', document)}”还没有附上文件`,
      why: '流程规定此项材料必须附文件',
      help: `请附上：bd attach ${project} ${document} <文件>；本项目已登记过该文件的，在此材料中写明“见<文件名>”并保存`,
    }),
  },
  'not-attachable': {
    meaning: '流程规定此项材料用 Markdown 书写，不接受附件。',
    say: ({ document, write }, { name, project }) => ({
      message: `“${name('document', document)}”不能添加附件`,
      why: '流程未允许以附件形式提交此项材料',
      help: writingHelp('zh', { project, document, write }),
    }),
  },
  'nothing-changed': {
    meaning: '要写入的内容与现有内容完全相同。',
    say: ({ project }) => ({
      message: unchangedText(project),
      why: '没有变动的事项不作记录',
      help: shownBy(project) === undefined ? '无须再次写入' : `查看现有内容：${shownBy(project)}`,
    }),
  },
  'not-a-document': {
    meaning: '项目文件夹只存放流程规定的材料（各有固定文件名）和附件，其他文件不收。',
    say: (facts, telling) => ({
      message: `${facts.path} 不是本流程的材料`,
      why: '项目文件夹只存放规定的材料和附件',
      help: strayedHelp('zh', facts, telling),
    }),
  },
  'unsaved-edits': {
    meaning: '项目文件有改动还没有保存。送审的是已保存并签名的内容，未保存的改动不会包括在内。',
    say: ({ paths, records }, { project }) => ({
      message: `有改动尚未保存：${paths}`,
      why: '只有已保存并签名的内容才能送审',
      help: unsavedHelp('zh', project, paths, records),
    }),
  },
} satisfies Partial<RuleBook>

function unchangedText(written: string): string {
  if (written === 'policy.yaml') return '名册没有任何变动'
  return written.startsWith('grants/') ? '同样的委托已经作出' : `${written} 没有任何变动`
}
