/** The rules about submissions say this, in both languages. */
import type { submissionRules } from '../../core/rules/submission.ts'
import { unsavedHelp } from '../words/stray-file.ts'
import { writingHelp } from '../words/to-write.ts'
import type { WordsOf } from './words.ts'

export const submissionWords: WordsOf<typeof submissionRules> = {
  'missing-post': ({ post, documents }, { t, name, names, project }) => ({
    meaning: t(
      '本阶段须有项目小组，其中某个岗位还没有在任人员担任。',
      'The stage needs a team, and one of its posts is filled by no active member.',
    ),
    message: t(`尚未指定${name('post', post)}`, `nobody is named as ${name('post', post)} yet`),
    why: t(
      documents === undefined
        ? '流程规定本阶段项目小组必须配齐'
        : `流程规定项目小组必须先配齐；在此之前不能保存：${names('document', documents)}`,
      `the process requires the team to be complete ${documents === undefined ? 'in this stage' : `first; until then these cannot be saved: ${names('document', documents)}`}`,
    ),
    help: t(
      `请确定人选：bd team ${project} --post ${post}=<人员>`,
      `name somebody: bd team ${project} --post ${post}=<member>`,
    ),
  }),
  'post-not-distinct': ({ member, posts }, { t, name, names, project }) => ({
    meaning: t(
      '项目小组的各个岗位须由不同人员担任，按现在的人选做不到。',
      'The posts of the team must be filled by different members, and here they cannot be.',
    ),
    message: t(
      `${name('member', member)} 一人须兼任多个岗位：${names('post', posts)}`,
      `${name('member', member)} would have to fill several posts: ${names('post', posts)}`,
    ),
    why: t('这些岗位须各有专人', 'each of these posts needs a member of its own'),
    help: t(
      `请为其中的岗位另定人选：bd team ${project} --post <岗位>=<人员>`,
      `name another member for one of them: bd team ${project} --post <post>=<member>`,
    ),
  }),
  'not-countersigned': ({ document, role, holders }, { t, name, names, project }) => ({
    meaning: t(
      '该材料须复核签署：一人起草，另一人核对后签署。复核签署之后又改动的，须重新签署。',
      'Two sign for this document: one writes it, another checks it and signs last. What is changed afterwards is countersigned again.',
    ),
    message: t(
      `“${name('document', document)}”尚未复核签署`,
      `${name('document', document)} is not countersigned`,
    ),
    why: t(
      `流程规定由“${names('role', role)}”复核签署，须与起草人不是同一人，且最后签署`,
      `the process has ${names('role', role)} sign last, and not as its only writer`,
    ),
    help:
      holders === ''
        ? t(
            `没有可以复核签署的人员，请管理员授予角色：bd policy grant-role <人员> ${role.split(', ')[0]}`,
            `nobody can; let an administrator grant the role: bd policy grant-role <member> ${role.split(', ')[0]}`,
          )
        : t(
            `请${names('member', holders)}核对并在材料中写明复核意见，然后保存：bd save ${project}`,
            `let ${names('member', holders)} check it, add what he signs for, and save it: bd save ${project}`,
          ),
  }),
  'waiver-not-allowed': ({ document, write }, { t, voice, name, project }) => ({
    meaning: t(
      '只有流程写明的材料才可免予提交，有的还须符合项目要素。此项不在其列。',
      'The process allows only some documents to be waived, some of them only when a fact says so. This one it does not.',
    ),
    message: t(
      `“${name('document', document)}”不得免予提交`,
      `${name('document', document)} cannot be waived`,
    ),
    why: t(
      '流程未允许本项目免予提交此项材料',
      'the process does not allow it for this document in this project',
    ),
    help: writingHelp(voice, { project, document, write }),
  }),
  'receives-own': ({ member }, { t, name }) => ({
    meaning: t(
      '流程规定移交人与接收人不得为同一人。',
      'By the process whoever hands over is not who receives.',
    ),
    message: t(
      `${name('member', member)} 已办理移交，不能自己接收`,
      `${name('member', member)} handed over and does not receive`,
    ),
    why: t('移交须有另一人接收核对', 'what is handed over is checked by somebody else'),
    help: t('请接收部门的另一位人员办理', 'let another holder of the receiving role do it'),
  }),
  'answer-required': ({ round: visit, how }, { t, round, project }) => ({
    meaning: t(
      '材料被退回，或者被否决后提请复议，未作任何修改又再送审的，须对退回（否决）意见作书面答复。',
      'The packet was returned, or rejected and reconsidered, and is submitted again without any change. Then the reason needs an answer in writing.',
    ),
    message: t(
      `${round(visit)}被${how === 'returned' ? '退回' : '否决'}后，材料和要素均未改动，也没有答复${how === 'returned' ? '退回' : '否决'}意见`,
      `nothing has changed since ${round(visit)} was ${how}, and no answer is given`,
    ),
    why: t(
      `原样再次送审，须书面答复${how === 'returned' ? '退回' : '否决'}的原因`,
      `the same packet goes back only with an answer to the reason why it was ${how}`,
    ),
    help: t(`bd submit ${project} --answer "<答复>"`, `bd submit ${project} --answer "<answer>"`),
  }),
  'nothing-changed': ({ project }, { t }) => ({
    meaning: t('要写入的内容与现有内容完全相同。', 'The act would write what is there already.'),
    message: t(
      unchangedText(project),
      project.startsWith('grants/')
        ? 'the same grant is given already'
        : `nothing has changed in ${project === 'policy.yaml' ? 'the policy' : project}`,
    ),
    why: t('没有变动的事项不作记录', 'an act that changes nothing is not recorded'),
    help:
      shownBy(project) === undefined
        ? t('无须再次写入', 'it needs no writing')
        : t(`查看现有内容：${shownBy(project)}`, `see what is there: ${shownBy(project)}`),
  }),
  'unsaved-edits': ({ paths, records }, { t, voice, project }) => ({
    meaning: t(
      '项目文件有改动还没有保存。送审的是已保存并签名的内容，未保存的改动不会包括在内。',
      'Files of the project were edited and not saved. What is submitted is what was saved and signed, so the edits would be left out.',
    ),
    message: t(`有改动尚未保存：${paths}`, `there are unsaved edits: ${paths}`),
    why: t('只有已保存并签名的内容才能送审', 'only what is saved and signed is submitted'),
    help: unsavedHelp(voice, project, paths, records),
  }),
  'withdraw-after-ballot': ({ ballots }, { t, project }) => ({
    meaning: t(
      '只有在无人表态之前，才能撤回送审。',
      'A submission can be taken back only while nobody has voted on it.',
    ),
    message: t(
      `已有 ${ballots} 人表态，不能撤回`,
      `${ballots} ${ballots === 1 ? 'ballot has' : 'ballots have'} been cast`,
    ),
    why: t(
      '审批人已经开始表态的事项，不得抽回',
      'what reviewers have begun to decide is not taken from them',
    ),
    help: t(
      `可以请审批人退回：bd return ${project} --reason "<原因>"`,
      `ask a reviewer to return it: bd return ${project} --reason "<reason>"`,
    ),
  }),
}

/** What has not changed, in Chinese. */
function unchangedText(written: string): string {
  if (written === 'policy.yaml') return '名册没有任何变动'
  return written.startsWith('grants/') ? '同样的委托已经作出' : `${written} 没有任何变动`
}

/** The command that shows what was to be written again: the roster, a project, or a parameter; nothing for other files. */
function shownBy(written: string): string | undefined {
  if (written === 'policy.yaml') return 'bd policy show'
  if (written.startsWith('grants/')) return 'bd grants'
  if (written.includes('/')) return undefined
  return /^(?:\d{4}-|<)/u.test(written) ? `bd show ${written}` : 'bd parameter list'
}
