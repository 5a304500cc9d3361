/** Failures of git and of the shared repository say this, in both languages. */
import type { GitFailures } from '../../core/rules/git-failures.ts'
import { pasted } from '../pasted.ts'
import type { FailureWordsOf } from './words.ts'

export const gitFailures: FailureWordsOf<GitFailures> = {
  'no-git': (_, { t }) => ({
    message: t('没有安装 git，或者找不到 git', 'git is not installed, or not found'),
    help: t(
      '请安装 git 2.34 或更高版本，然后检查：bd doctor',
      'install git 2.34 or later from git-scm.com, then: bd doctor',
    ),
  }),
  'not-a-workspace': ({ dir }, { t }) => ({
    message: t(`${dir} 不是 bd 工作区`, `${dir} is not a workspace of bd`),
    help: t(
      '请进入工作区，或用 -C <文件夹> 指定；新建工作区：bd init',
      'change into the workspace or name it with -C <dir>; to make a new one: bd init',
    ),
  }),
  'unsafe-directory': ({ dir }, { t }) => ({
    message: t(
      `${dir} 属于其他用户，git 拒绝使用`,
      `git refuses ${dir}, which belongs to another user`,
    ),
    help: t(
      `确认可信的，请运行：git config --global --add safe.directory ${dir}`,
      `if you trust it: git config --global --add safe.directory ${dir}`,
    ),
  }),
  'sha256-repository': (_, { t }) => ({
    message: t(
      '仓库使用 SHA-256 对象名，本版无法核验',
      'the repository uses SHA-256 object names, which this version cannot verify',
    ),
    help: t('请改用 SHA-1 对象名的仓库', 'clone from a repository with SHA-1 names'),
  }),
  'shallow-clone': (_, { t }) => ({
    message: t('这是浅克隆，历史不完整', 'the clone is shallow: part of the history is missing'),
    help: t('请取回全部历史：git fetch --unshallow', 'fetch all of it: git fetch --unshallow'),
  }),
  'partial-clone': (_, { t }) => ({
    message: t('这是部分克隆，文件不完整', 'the clone is partial: part of the files is missing'),
    help: t(
      '请重新克隆，不要加 --filter：git clone <地址>',
      'clone anew without --filter: git clone <address>',
    ),
  }),
  'bare-repository': ({ dir }, { t }) => ({
    message: t(`${dir} 是裸仓库，没有工作文件`, `${dir} is a bare repository without files`),
    help: t(
      '请克隆后在克隆中办理：git clone <地址>',
      'clone it and work in the clone: git clone <address>',
    ),
  }),
  'workspace-elsewhere': ({ here, branch, remote }, { t }) => ({
    message: t(
      `当前分支 ${here.replace('refs/heads/', '')} 上没有工作区；工作区在${remote === '' ? '' : `远端 ${remote} 的`}分支 ${branch} 上`,
      `the branch ${here.replace('refs/heads/', '')} holds no workspace; it is on the branch ${branch}${remote === '' ? '' : ` of the remote ${remote}`}`,
    ),
    help: t(
      `请切换到该分支：git checkout ${pasted(branch)}；服务器上的默认分支也应改为 ${branch}（在服务器的裸仓库中：git symbolic-ref HEAD ${pasted(`refs/heads/${branch}`)}），此后新的克隆即自动检出`,
      `switch to it: git checkout ${pasted(branch)}; and let the server name ${branch} as its first branch (in the bare repository: git symbolic-ref HEAD ${pasted(`refs/heads/${branch}`)}), so that new clones check it out`,
    ),
  }),
  'detached-head': (_, { t }) => ({
    message: t('仓库当前不在任何分支上', 'the repository is not on a branch'),
    help: t(
      '请切换到工作区的分支：git switch main',
      'switch to the branch of the workspace: git switch main',
    ),
  }),
  'not-on-branch': ({ commit, tip }, { t }) => ({
    message: t(
      `提交 ${commit.slice(0, 7)} 不在 ${tip.slice(0, 7)} 的历史之中`,
      `commit ${commit.slice(0, 7)} is not in the history of ${tip.slice(0, 7)}`,
    ),
    help: t('请写本分支上的提交，可查看：bd log', 'name a commit of this branch; see: bd log'),
  }),
  'git-failed': ({ command, detail }, { t }) => ({
    message: t(`${command} 运行失败：${detail}`, `${command} failed: ${detail}`),
    help: t('请检查环境：bd doctor', 'see what is wrong: bd doctor'),
  }),
  'git-silent': ({ command, dir }, { t }) => ({
    message: t(
      `${command} 迟迟没有答复，已停止等待`,
      `${command} gave no answer; it is waited for no longer`,
    ),
    help: t(
      `仓库中可能有管道、设备等冒充文件的东西，请找出后移走：find ${pasted(dir)} ! -type f ! -type d`,
      `something in the repository may be a pipe or a device in a file's place; find it and move it away: find ${pasted(dir)} ! -type f ! -type d`,
    ),
  }),
  'newer-epoch': ({ format }, { t }) => ({
    message: t(
      `工作区已启用更新的规则（${format}），本版 bd 不能判断`,
      `the workspace has entered later rules (${format}), which this bd cannot judge`,
    ),
    help: t(
      '请升级 bd：npm install --global bd-workspace',
      'install a later bd: npm install --global bd-workspace',
    ),
  }),
  'index-locked': ({ file, minutes }, { t }) => ({
    message: t(
      `另一个 git 命令正在使用本仓库：锁文件 ${file}，${minutes === '0' ? '不到一分钟前' : `${minutes} 分钟前`}生成`,
      `another git command is working in this repository: the lock file ${file} was made ${minutes === '0' ? 'less than a minute' : `${minutes} min`} ago`,
    ),
    help: t(
      `请等它结束；确认没有的，请删除：rm ${file}`,
      `wait for it; if none is running, remove it: rm ${file}`,
    ),
  }),
  'merge-under-way': ({ what }, { t }) => ({
    message: t(
      `合并或变基尚未完成（${what}）`,
      `a merge, rebase or similar is under way (${what})`,
    ),
    help: t(
      '请先完成，或者放弃：git merge --abort，git rebase --abort',
      'finish it, or break it off: git merge --abort, git rebase --abort',
    ),
  }),
  'another-run': ({ pid, file }, { t }) => ({
    message: t(
      `另一个 bd 正在办理${pid === '' ? '' : `（进程 ${pid}）`}`,
      `another bd is working here${pid === '' ? '' : ` (process ${pid})`}`,
    ),
    help: t(
      `请等它结束；确认没有的，请删除 ${file}`,
      `wait for it; if none is running, remove ${file}`,
    ),
  }),
  'branch-moved': ({ branch }, { t }) => ({
    message: t(
      `办理期间 ${branch} 有了新的提交，本次未写入任何内容`,
      `${branch} moved while bd was working; nothing was written`,
    ),
    help: t('请重新运行该命令', 'run the command again'),
  }),
}
