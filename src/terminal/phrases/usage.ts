/** Wrong uses that the argument parser cannot see. */
import type { Voice } from '../voice.ts'
import { inLanguage } from './help-placeholders.ts'
import { likeText } from './nearest.ts'
import { dateProblems } from './usage-dates.ts'
import { givenProblems } from './usage-given.ts'
import { folderProblems } from './usage-folders.ts'
import { readingProblems } from './usage-reading.ts'
import { foundingProblems, rosterProblems } from './usage-roster.ts'

/** The problems, each with its wording; `{name}` is filled from the facts. */
export function problemWords(v: Voice): Readonly<Record<string, string>> {
  const { t } = v
  return {
    ...readingProblems(v),
    ...dateProblems(v),
    ...folderProblems(v),
    'needs-yes': t(
      '此处不是终端，无法询问是否签名写入；确认无误请加 --yes，只看将登记的事项请加 --dry-run',
      'nobody can be asked here whether to sign and write; add --yes to do it, or --dry-run to only look',
    ),
    declined: t('未确认，什么都没有写入', 'not confirmed; nothing was written'),
    'pair-expected': t(
      '{option} 应写成 名称=值，收到的是「{found}」',
      '{option} takes name=value, not "{found}"',
    ),
    ...givenProblems(v),
    'dry-run-new-key': t(
      '--dry-run 不会新制密钥；只看将登记的事项请用 --key 指定已有的密钥',
      '--dry-run makes no key; to only look, name one that you have with --key',
    ),
    'not-json': t('此命令没有 --json 输出', 'this command has no --json output'),
    'remind-whom': t('请写明项目，或用 --all 催办全部项目', 'name a project, or --all'),
    'recusal-is-an-act': t(
      '回避不是表决意见；请另行办理：bd recuse {project} --reason "<原因>"，董事会另加 --ground 关联 或者 --ground 其他',
      'a recusal is no vote but an act of its own: bd recuse {project} --reason "<reason>", of a board with --ground related or other',
    ),
    'not-a-ground': t(
      '--ground 应为“关联”（有关联关系）或者“其他”（其他原因），收到的是「{value}」',
      '--ground is related or other, not "{value}"',
    ),
    'silence-is-not-entered': t(
      '未表态的，无须代录；到期后计票即可：bd close',
      'who said nothing needs no entry; the vote is counted at its end: bd close',
    ),
    'not-taken': t('{option}：{why}', '{option}: {why}'),
    'missing-option': t('请给出 {option}', '{option} is required'),
    ...foundingProblems(v),
    ...rosterProblems(v),
    'unknown-built-in': t(
      '没有内置流程 {process}；现有：{known}',
      'there is no built-in process {process}; there are: {known}',
    ),
    'unknown-choice': t(
      '{option} 不能是「{found}」{like}可选：{known}',
      '{option} cannot be "{found}"{like}choose from: {known}',
    ),
    'no-file-in-place': t(
      '{paths} 不是文件本身，而是链接、管道或者文件夹，没有保存任何内容；请移走，把文件本身放在原处后再保存',
      '{paths}: a link, a pipe or a folder and no file; nothing was saved. Remove it, put the file itself in its place and save again',
    ),
    'project-folder-moved': t(
      '项目 {project} 的文件夹应为 {folder}，现已改名或者移到 {found}；文件夹以项目编号为名，bd 凭此查找，请改回：{back}；要改的是项目名称的，用 bd edit {project} --title "<名称>"',
      'the folder of project {project} is {folder}, and was renamed or moved to {found}; its name is the number by which bd finds the project. Move it back: {back}; the title of a project is changed by bd edit {project} --title "<title>"',
    ),
    'project-folder-gone': t(
      '项目 {project} 的文件夹或者其中的 project.yaml 不见了：{folder}；已保存的内容仍在，请恢复：git checkout HEAD -- :/{folder}；不再办理的项目，用 bd cancel {project} 终止，不删除',
      'the folder of project {project}, or project.yaml in it, is gone: {folder}; what was saved is still there. Take it back: git checkout HEAD -- :/{folder}; a project that is given up is ended by bd cancel {project}, not deleted',
    ),
    'no-file-in-place-of-saved': t(
      '{paths} 不是文件本身，而是链接、管道或者文件夹，没有保存任何内容；请移走，把文件本身放在原处后再保存，或者取回已保存的内容：git checkout HEAD -- :/{saved}',
      '{paths}: a link, a pipe or a folder and no file; nothing was saved. Remove it and put the file itself in its place, or take back what was saved: git checkout HEAD -- :/{saved}',
    ),
    'not-a-file': t(
      '{file} 是文件夹或者管道，不是文件；请指明文件本身',
      '{file} is a folder or a pipe and no file; name the file itself',
    ),
    'file-unreadable': t('读不到文件 {file}', 'cannot read the file {file}'),
    'file-has-version': t(
      '{file} 是文件，版本以文件所写为准，不用 --version',
      '{file} is a file and says its own version; leave --version away',
    ),
    'one-version': t(
      '流程 {process} 只有一版；与文件夹比较请写：bd process diff {process} <文件夹>',
      'there is one version of {process}; to compare it with a folder: bd process diff {process} <folder>',
    ),
    'other-process': t(
      '这是流程 {found} 的文件，不是 {expected} 的',
      'this is a file of the process {found}, not of {expected}',
    ),
    'nothing-to-publish': t(
      '{found} 不是文件夹，也不是内置流程；内置流程有：{known}',
      '{found} is neither a folder nor a process that comes with bd; those are: {known}',
    ),
    'which-process': t(
      '本工作区有多个流程，请用 --process 指明：{known}',
      'this workspace has several processes; name one with --process: {known}',
    ),
    'which-process-of': t(
      '有多个流程设有“{parameter}”，请用 --process 指明：',
      'several processes have the parameter {parameter}; name one with --process:',
    ),
    'bad-join-line': t(
      '这不是有效的加入申请：应为 bd join 打印的整行，且签名须与密钥相符',
      'this is no valid request to join: it takes the whole line that bd join printed, with a signature that fits its key',
    ),
    'other-workspace': t(
      '这份申请是给工作区 {found} 的，本工作区是 {expected}',
      'this request is for the workspace {found}; this one is {expected}',
    ),
    'bad-trust-line': t(
      '这不是信任起点：应为 bd init 打印的 bd-trust-root: 开头的整行',
      'this is no trust root: it takes the whole line beginning with bd-trust-root: that bd init printed',
    ),
    'bare-share-percent': t(
      '{title}：“{given}”看不出是 {percent} 还是 {given}%；请写明其中之一',
      '{title}: "{given}" may be {percent} or {given}%; write the one that is meant',
    ),
    'bare-share-majority': t(
      '{title}：“{given}”不是表决比例的写法；请写明：{percent}以上，还是超过{percent}',
      '{title}: "{given}" is not how a majority is written; write: at least {percent}, or more than {percent}',
    ),
    'doubtful-majority': t(
      '“{given}”看不出是否包括该数本身；请写明：{forms}',
      '"{given}" does not say clearly whether the share itself is enough; write: {forms}',
    ),
    'several-reviews': t(
      '有几个审批节点同时进行（{reviews}），请指明其中之一：',
      'several reviews are open ({reviews}); say which:',
    ),
    'condition-expected': t(
      '--condition 应写成“内容；责任人；期限”，收到的是「{found}」',
      '--condition takes "text; owner; due", not "{found}"',
    ),
    'unknown-condition': t(
      '没有第 {found} 项条件；现有：{known}',
      'there is no condition {found}; there are: {known}',
    ),
    'one-of': t('{options} 须选且只选一个', 'give exactly one of {options}'),
    'number-expected': t(
      '{option} 应为数字，收到的是「{found}」',
      '{option} takes a number, not "{found}"',
    ),
    'round-expected': t(
      '{option} 应写成 阶段.次数，如 approval.1，收到的是「{found}」',
      '{option} takes a stage and a number such as approval.1, not "{found}"',
    ),
    'unknown-rule': t(
      '没有规则 {found}{suggestion}；全部规则见 bd explain',
      'there is no rule {found}{suggestion}; see them all with bd explain',
    ),
    'no-remote': t(
      '本工作区没有远端；请先设置：git remote add origin <地址>',
      'this workspace has no remote; set one: git remote add origin <address>',
    ),
    'hook-needs-root': t(
      '请给出本工作区的信任起点，推送以它为准核验：bd hook install --trust-root <信任起点>；由创建人在本机运行 bd trust 查得',
      'give the trust root of the workspace, by which pushes are verified: bd hook install --trust-root <line>; the founder sees it by bd trust',
    ),
    'which-remote': t(
      '有多个远端，请用 --remote 指明：{known}',
      'there are several remotes; name one with --remote: {known}',
    ),
    'missing-argument': t('请写明 {argument}', '{argument} is required'),
    'nothing-to-choose': t(
      '没有可供选择的 {argument}；现有名册：bd policy show',
      'there is no {argument} to choose; see the roster: bd policy show',
    ),
    'nothing-to-set': t('没有给出要修改的内容', 'nothing was given to change'),
  }
}

/** The problem in words; one that has none stands for itself. */
export function problemText(
  v: Voice,
  problem: string,
  facts: Readonly<Record<string, string>>,
): string {
  const wording = problemWords(v)[problem] ?? problem
  return wording.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    name === 'like' ? likeText(v, facts) : filled(v, name, facts[name] ?? ''),
  )
}

/** A fact as it is said: an argument or an option with its places in the language. */
function filled(v: Voice, name: string, fact: string): string {
  return name === 'argument' || name === 'option' ? inLanguage(v, fact) : fact
}
