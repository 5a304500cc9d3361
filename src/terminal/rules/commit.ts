/** The rules about the form of a commit and its objects say this, in both languages. */
import type { commitRules } from '../../core/rules/commit.ts'
import type { Voice } from '../voice.ts'
import { doneAgain } from '../words/common-mends.ts'
import type { WordsOf } from './words.ts'

export const commitWords: WordsOf<typeof commitRules> = {
  'merge-commit': ({ parents }, { t }) => ({
    meaning: t(
      '审批历史是一条直线，每次提交只接续一次提交。合并提交可能夹带无人签字的内容，多由服务器上的“合并”按钮或 git pull 产生。',
      'The history of approvals is one line: each commit has exactly one parent. A merge can bring in content that nobody signed for. It usually comes from a merge button on the server or from git pull.',
    ),
    message: t(`该提交合并了 ${parents} 条历史`, `the commit has ${parents} parents`),
    why: t(
      '历史必须是一条直线，每一事项才能依据办理之前的状态判断',
      'the history is one line, so that each act is judged by what stood before it',
    ),
    help: t(
      '请在服务器上设置为只允许快进，本地改动接在主线之后再提交，不用合并',
      'allow only fast-forward merges on the server, and put your work on top of the branch instead of merging it',
    ),
  }),
  'object-hash-mismatch': ({ object }, { t }) => ({
    meaning: t(
      '仓库中某个对象的内容与其散列名不符，说明文件损坏，或者写入之后被人替换。凡以它为依据的内容都不可信。',
      'An object in the repository does not hash to its own name: its file was damaged or exchanged after it was written. Nothing that depends on it can be believed.',
    ),
    message: t(
      `对象 ${object} 的内容与其散列不符`,
      `object ${object} holds other bytes than its name says`,
    ),
    why: t(
      '凡作为依据的对象，bd 都重新计算散列，不以磁盘上的内容为准',
      'bd rehashes every object that it relies on, for git shows what stands on the disk',
    ),
    help: t(
      '请从服务器重新克隆；若服务器上也是如此，请用备份恢复',
      'clone the repository afresh from the server; if the finding remains there, restore the server from its backup',
    ),
  }),
  'object-missing': ({ object }, { t }) => ({
    meaning: t(
      '提交引用的对象不在仓库里，说明这份拷贝不完整或已损坏。',
      'A commit names an object that is not in the repository. The copy is incomplete or damaged.',
    ),
    message: t(`仓库中缺少对象 ${object}`, `object ${object} is missing from the repository`),
    why: t('读不到的内容无法核验', 'what cannot be read cannot be verified'),
    help: t(
      '请从服务器重新取回全部对象，或者重新克隆：git fetch --refetch origin',
      'fetch all objects from the server once more, or clone the repository afresh: git fetch --refetch origin',
    ),
  }),
  'malformed-tree': ({ object, detail }, { t, detail: word }) => ({
    meaning: t(
      '目录对象没有按 git 的标准格式写成，不同程序可能从中看到不同的文件。git 自身不会写出这样的对象。',
      'A folder object is not written as git writes it, so that different programs could see different files in it. git itself does not make such objects.',
    ),
    message: t(
      `目录对象 ${object} 格式不正确：${word(detail)}`,
      `folder object ${object} is malformed: ${word(detail)}`,
    ),
    why: t(
      '同一次提交，任何人看到的文件都必须相同',
      'everyone must see the same files in a commit',
    ),
    help: doneAgain(t),
  }),
  'replace-ref': ({ ref }, { t }) => ({
    meaning: t(
      'git 可以设置成用一个对象冒充另一个对象显示。bd 始终以真实对象为准，但用其他工具查看的人会被误导。',
      'Git can be told to show one object in place of another. bd always judges the real one; the replacement may deceive people who look with other programs.',
    ),
    message: t(
      `${ref} 使 git 显示的内容与签名的内容不同`,
      `${ref} makes git show another object than the one that was signed`,
    ),
    why: t(
      '替换引用会让用 git 查看的人看不到当初签名的内容',
      'replacements hide what was signed from people who look with git',
    ),
    help: t('请删除：git replace -d <对象>', 'remove it: git replace -d <object>'),
  }),
  'non-canonical-commit': ({ detail }, { t, detail: word }) => ({
    meaning: t(
      '该提交的写法与 bd 的标准格式有出入。若允许多种写法，同一个签名就可能被套用在几份不同的提交上，因此只认一种。',
      'The commit is not written exactly as bd writes commits. One signature could then stand for several commits, so there is only one form that is accepted.',
    ),
    message: t(
      `提交不是 bd 的标准格式：${word(detail)}`,
      `the commit is not in bd's form: ${word(detail)}`,
    ),
    why: t(
      '提交只认一种写法，签名之外不得添加任何内容',
      'exactly one form of a commit is accepted, so that nothing can be added beside the signature',
    ),
    help: doneAgain(t),
  }),
  'invalid-mode': ({ path, mode }, { t }) => ({
    meaning: t(
      '工作区只存放普通文件和文件夹。链接、可执行文件和嵌套仓库可能指向外部或被运行，一律不收。',
      'A workspace holds plain files in folders. Links, executable files and nested repositories could lead out of it or run.',
    ),
    message: t(`${path} 不是普通文件（模式 ${mode}）`, `${path} is no plain file (mode ${mode})`),
    why: t(
      '链接、可执行文件和子模块不得作为材料存放',
      'links, executable files and submodules have no place among documents',
    ),
    help: t(
      '请换成普通文件后保存：bd save <项目>',
      'put a plain file in its place, then: bd save <project>',
    ),
  }),
  'invalid-path': ({ path, detail }, { t, detail: word }) => ({
    meaning: t(
      '文件名只用小写字母、数字、连字符、下划线和点，在任何电脑上含义都相同。标题和正文用什么文字都可以。',
      'Names of files are made of lower-case letters, digits, hyphens, underscores and dots, so that they mean the same on every computer. Anything may stand in titles and texts.',
    ),
    message: t(
      `路径 ${path} 不合规范：${word(detail)}`,
      `${path} is no valid path: ${word(detail)}`,
    ),
    why: t(
      '同一路径在任何系统上都必须指同一个文件',
      'a path must mean the same file on every system',
    ),
    help: t(
      '请改名；Word、PDF 文件可保留原名作为附件：bd attach <项目> <材料> <文件>',
      'rename the file; to store a Word or PDF file under its own name: bd attach <project> <document> <file>',
    ),
  }),
  'limit-exceeded': ({ what, limit, found }, { t, detail: word }) => ({
    meaning: t(
      '各类文件都有大小上限，远高于日常所需，用来防止有人用超大文件拖垮核验。',
      'Each kind of file has a largest size, far above what work needs, so that a hostile file cannot stop the verification.',
    ),
    message: isTyped(what)
      ? t(
          `${what} 有 ${found} 字，上限 ${limit} 字`,
          `${what} has ${found} characters, allowed are ${limit}`,
        )
      : t(
          `超出上限：${word(what)}为 ${found}，上限 ${limit}`,
          `too much: ${word(what)} is ${found}, allowed is ${limit}`,
        ),
    why: t(
      '设上限是为了使核验在任何情况下都能及时完成',
      'limits keep the verification quick whatever is pushed',
    ),
    help: t(
      shortened(t)[what] ??
        (isTyped(what) ? '请缩短；详细内容请写入材料' : undefined) ??
        '请拆分，或把篇幅大的内容作为附件：bd attach <项目> <材料> <文件>',
      shortened(t)[what] ??
        (isTyped(what) ? 'shorten it, and put the details into a document' : undefined) ??
        'split it, or attach large material as a file: bd attach <project> <document> <file>',
    ),
  }),
}

/** What is done about a limit, where it is not to attach the text as a file. */
function shortened(t: Voice['t']): Readonly<Record<string, string>> {
  return {
    'file-bytes': t(
      '请压缩或者拆分文件，例如降低扫描分辨率、分成几份，再分别办理',
      'make the file smaller or split it, as by scanning at a lower resolution, and do each part',
    ),
    'commit-bytes': t(
      '请缩短所写的原因或说明，详细内容写入材料；一次涉及文件过多的，请分几次办理',
      'shorten the reason or message and put the details into a document; where there are too many files, do it in several steps',
    ),
    act: t(
      '请缩短所写的原因、条件或说明，详细内容写入材料',
      'shorten the reason, condition or answer, and put the details into a document',
    ),
    yaml: t('请精简这个文件', 'make this file shorter'),
  }
}

/** Whether it is an option or argument of the command line, or what one becomes in a commit, by its name. */
function isTyped(what: string): boolean {
  return /^(?:--|<|\[|Bd-)/.test(what)
}
