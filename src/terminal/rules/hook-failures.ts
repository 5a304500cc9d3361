/** Failures of a server's hook say this, in both languages: to whoever pushes, and to whoever installs it. */
import type { HookFailures } from '../../core/rules/hook-failures.ts'
import type { FailureWordsOf } from './words.ts'

export const hookFailures: FailureWordsOf<HookFailures> = {
  'push-elsewhere': ({ ref, branch }, { t }) => ({
    message: t(
      `服务器只接受工作区的分支 ${branch}，不接受 ${ref}`,
      `the server takes the branch of the workspace, ${branch}, and not ${ref}`,
    ),
    help: t(
      '请切换到该分支，再运行 bd sync；标签和其他分支不能推送',
      'change to that branch and run bd sync; tags and other branches cannot be pushed',
    ),
  }),
  'push-deletes': ({ ref }, { t }) => ({
    message: t(
      `${ref} 是办理记录，不能删除`,
      `${ref} is the record of the acts: it is not deleted`,
    ),
    help: t(
      '有误的记录用 bd void 作废，不用删除',
      'what is wrong in it is voided by bd void, not deleted',
    ),
  }),
  'push-forced': ({ ref, tip }, { t }) => ({
    message: t(
      `推送的 ${ref} 不包含服务器上已有的记录 ${tip.slice(0, 12)}：已有的记录不能改写`,
      `the pushed ${ref} lacks what the server has, ${tip.slice(0, 12)}: what stands is not rewritten`,
    ),
    help: t(
      '请运行 bd sync，先取得服务器上的记录',
      'run bd sync, which first brings what the server has',
    ),
  }),
  'push-unreadable': (_, { t }) => ({
    message: t('看不懂 git 交给钩子的内容', 'what git gave the hook cannot be read'),
    help: t(
      '此命令由 git 服务器调用，不由人运行；安装：bd hook install',
      'this command is called by a git server, not by people; to install it: bd hook install',
    ),
  }),
  'hook-without-root': (_, { t }) => ({
    message: t(
      '服务器上没有设定本工作区的信任起点，不能核验推送',
      'the server was not told the trust root of the workspace, so it can verify no push',
    ),
    help: t(
      '请管理员在服务器的仓库中运行：bd hook install --trust-root <信任起点>',
      'the administrator runs in the repository on the server: bd hook install --trust-root <line>',
    ),
  }),
  'hook-too-long': ({ limit, count }, { t }) => ({
    message: t(
      `核验推送超过 ${limit} 秒，没有完成（已核验 ${count} 次提交）`,
      `judging the push took more than ${limit} s and was broken off, after ${count} commits`,
    ),
    help: t(
      '没有接受任何内容。请分次推送，或请管理员在服务器的仓库中放宽：git config bd.hookTimeout 600',
      'nothing was taken. Push less at a time; or the administrator allows more, in the repository on the server: git config bd.hookTimeout 600',
    ),
  }),
  'hook-foreign': ({ file, line }, { t }) => ({
    message: t(`已有别的钩子：${file}`, `there is another hook already: ${file}`),
    help: t(
      `没有改动它。如要两个都用，请在其中加一行：${line}`,
      `it was left as it is. To have both, add a line to it: ${line}`,
    ),
  }),
  'not-bare': ({ dir }, { t }) => ({
    message: t(`${dir} 不是服务器上的裸仓库`, `${dir} is not a bare repository of a server`),
    help: t(
      '请在服务器上裸仓库的文件夹中运行（如 bd.git）；托管平台请用 --print',
      'run it in the folder of the bare repository on the server (such as bd.git); for hosted services use --print',
    ),
  }),
}
