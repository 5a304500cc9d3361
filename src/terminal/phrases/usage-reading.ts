/** Verbs that read, and a project that is left out, are used wrongly in these ways. */
import type { Voice } from '../voice.ts'
import type { Facts } from './usage-facts.ts'

export const readingProblems = {
  'unknown-commit': ({ found, known }: Facts<'found' | 'known'>, { t }: Voice) =>
    t(
      `“${found}”指不到本分支的提交，或者不止一个；不予采信的提交有：${known}`,
      `"${found}" names no commit of this branch, or more than one; the refused commits are: ${known}`,
    ),
  'unknown-commit-none': ({ found }: Facts<'found'>, { t }: Voice) =>
    t(
      `“${found}”指不到本分支的提交，或者不止一个；本地没有不予采信的提交，无须作废（他人推送的，先运行 bd sync 取得）`,
      `"${found}" names no commit of this branch, or more than one; no commit here is refused, so there is nothing to void (what others pushed comes with bd sync)`,
    ),
  'since-unknown': ({ option, found }: Facts<'found' | 'option'>, { t }: Voice) =>
    t(
      `${option} 没有指明本分支的一次提交：“${found}”指不到，或者不止一次（写编号前几位，至少 4 位）`,
      `${option} names no commit of this branch: "${found}" is none, or more than one (write at least 4 digits of its id)`,
    ),
  'unknown-round': ({ found, known }: Facts<'found' | 'known'>, { t }: Voice) =>
    t(
      `没有可供阅读或比较的送审“${found}”；可选：${known}`,
      `there is no round ${found} to read or compare with; there are: ${known}`,
    ),
  'document-not-there': ({ document }: Facts<'document'>, { t }: Voice) =>
    t(
      `“${document}”尚未起草，没有可看的内容`,
      `"${document}" has not been written yet, so there is nothing to read`,
    ),
  'nothing-waits': ({ command }: Facts<'command'>, { t }: Voice) =>
    t(
      `您没有待办事项，请写明项目：${command}；全部项目见 bd list`,
      `nothing waits for you, so name the project: ${command}; see them all with bd list`,
    ),
  'which-waits': (_: Facts, { t }: Voice) =>
    t(
      '有几个项目等您办理，请写明是哪一个：',
      'several projects wait for you; name the one you mean:',
    ),
  'who-reads': ({ command }: Facts<'command'>, { t }: Voice) =>
    t(
      `不知道您是谁：没有配置签名密钥，或者本机的名册中还没有这把密钥（管理员已接纳的，先 bd sync）。请写明项目：${command}`,
      `no signing key is configured, or the roster here does not list it yet (where an administrator has admitted you: bd sync); name the project: ${command}`,
    ),
  'nothing-before': ({ project }: Facts<'project'>, { t }: Voice) =>
    t(
      `此前没有送审过，没有可以比较的材料；现在的材料见 bd view ${project}`,
      `there is no earlier submission to compare with; what there is now: bd view ${project}`,
    ),
  'no-ballot-before': ({ since, project }: Facts<'project' | 'since'>, { t }: Voice) =>
    t(
      `“${since}”在此前各次送审中没有表决过；与上一次送审比较：bd diff ${project}`,
      `"${since}" has not voted in an earlier round; to compare with the submission before: bd diff ${project}`,
    ),
  'out-in-workspace': ({ dir, project }: Facts<'dir' | 'project'>, { t }: Voice) =>
    t(
      `${dir} 在工作区之内，导出的文件会被当作项目文件；请换一个文件夹，如 --out ~/Desktop/${project}`,
      `${dir} lies in the workspace, where files are part of projects; choose a folder outside, such as --out ~/Desktop/${project}`,
    ),
  'out-taken': ({ file }: Facts<'file'>, { t }: Voice) =>
    t(
      `已有同名文件，什么都没有写入：${file}；请换一个文件夹`,
      `a file of that name is there already, and nothing was written: ${file}; choose another folder`,
    ),
}
