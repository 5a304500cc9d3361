/** Chinese for why bd cannot work here. */
import { pasted } from '../../pasted.ts'
import type { FailureBook } from '../types.ts'

export const failures: FailureBook = {
  'no-git': () => ({
    message: '没有安装 git，或者找不到 git',
    help: '请安装 git 2.34 或更高版本，然后检查：bd doctor',
  }),
  'not-a-workspace': ({ dir }) => ({
    message: `${dir} 不是 bd 工作区`,
    help: '请进入工作区，或用 -C <文件夹> 指定；新建工作区：bd init',
  }),
  'unsafe-directory': ({ dir }) => ({
    message: `${dir} 属于其他用户，git 拒绝使用`,
    help: `确认可信的，请运行：git config --global --add safe.directory ${dir}`,
  }),
  'sha256-repository': () => ({
    message: '仓库使用 SHA-256 对象名，本版无法核验',
    help: '请改用 SHA-1 对象名的仓库',
  }),
  'shallow-clone': () => ({
    message: '这是浅克隆，历史不完整',
    help: '请取回全部历史：git fetch --unshallow',
  }),
  'partial-clone': () => ({
    message: '这是部分克隆，文件不完整',
    help: '请重新克隆，不要加 --filter：git clone <地址>',
  }),
  'bare-repository': ({ dir }) => ({
    message: `${dir} 是裸仓库，没有工作文件`,
    help: '请克隆后在克隆中办理：git clone <地址>',
  }),
  'workspace-elsewhere': ({ here, branch, remote }) => ({
    message: `当前分支 ${here.replace('refs/heads/', '')} 上没有工作区；工作区在${remote === '' ? '' : `远端 ${remote} 的`}分支 ${branch} 上`,
    help: `请切换到该分支：git checkout ${pasted(branch)}；服务器上的默认分支也应改为 ${branch}（在服务器的裸仓库中：git symbolic-ref HEAD ${pasted(`refs/heads/${branch}`)}），此后新的克隆即自动检出`,
  }),
  'detached-head': () => ({
    message: '仓库当前不在任何分支上',
    help: '请切换到工作区的分支：git switch main',
  }),
  'not-on-branch': ({ commit, tip }) => ({
    message: `提交 ${commit.slice(0, 7)} 不在 ${tip.slice(0, 7)} 的历史之中`,
    help: '请写本分支上的提交，可查看：bd log',
  }),
  'git-failed': ({ command, detail }) => ({
    message: `${command} 运行失败：${detail}`,
    help: '请检查环境：bd doctor',
  }),
  'git-silent': ({ command, dir }) => ({
    message: `${command} 迟迟没有答复，已停止等待`,
    help: `仓库中可能有管道、设备等冒充文件的东西，请找出后移走：find ${pasted(dir)} ! -type f ! -type d`,
  }),
  'push-refused': ({ remote, said }) => ({
    message: `${remote} 不接收本次推送，服务器答复：\n${said}`,
    help: '请按服务器的答复处理；提交仍在本机，处理后再运行：bd sync',
  }),
  'remote-moved-on': ({ remote }) => ({
    message: `${remote} 上刚有新的提交，本次没有送出`,
    help: '提交仍在本机，请再运行一次：bd sync',
  }),
  'login-refused': ({ remote, detail }) => ({
    message: `${remote} 不接受登录：\n${detail}`,
    help: '请核对账号、密码（或令牌）和 SSH 密钥，再试：git fetch',
  }),
  'remote-unreachable': ({ remote, detail }) => ({
    message: `连不上 ${remote}：\n${detail}`,
    help: '请核对网络、代理和地址：git remote -v；连通后再运行：bd sync',
  }),
  'editor-failed': ({ editor, why, files }) => ({
    message: `编辑器没有正常运行：${editor}（${why}）`,
    help: `请改正环境变量 VISUAL 或 EDITOR，或用其他程序打开：${files}`,
  }),
  'cannot-open': ({ program, why, file }) => ({
    message: `没有能打开文件：${program} 未能启动（${why}）`,
    help: `文件在这里，请自行打开：${file}`,
  }),
  'no-editor': ({ files }) => ({
    message: '没有设定编辑器',
    help: `请设定编辑器：git config --global core.editor <程序>，或用其他程序打开：${files}`,
  }),
  'unreadable-file': ({ file, detail }) => ({
    message: `无法读取 ${file}：${detail}`,
    help: '请确认文件存在，而且本人有权读取',
  }),
  'file-system': ({ file, detail }) => ({
    message: `${SYSTEM[detail] ?? '文件系统出错'}，未能办理：${file}（${detail}）；已有的内容没有丢失`,
    help:
      detail === 'ENOSPC' || detail === 'EDQUOT'
        ? '请腾出磁盘空间，可查看：df -h .；然后重新运行该命令'
        : '请检查文件权限和磁盘是否可写，然后重新运行该命令',
  }),
  'newer-epoch': ({ format }) => ({
    message: `工作区已启用更新的规则（${format}），本版 bd 不能判断`,
    help: '请升级 bd：npm install --global bd-workspace',
  }),
  'rehearsal-with-remote': ({ remote }) => ({
    message: `设置了演练时钟 BD_NOW，而本仓库连着远程仓库 ${remote}`,
    help: '演练请在没有远程的仓库中进行；正式办理请取消 BD_NOW',
  }),
  'signed-unfinished': ({ commit, detail }) => ({
    message: `本项已签署（${commit.slice(0, 7)}），只是工作文件没有写全：${detail}`,
    help: '请不要重新办理；腾出磁盘空间后运行下列命令，文件即自动补齐：bd sync',
  }),
  'index-locked': ({ file, minutes }) => ({
    message: `另一个 git 命令正在使用本仓库：锁文件 ${file}，${minutes === '0' ? '不到一分钟前' : `${minutes} 分钟前`}生成`,
    help: `请等它结束；确认没有的，请删除：rm ${file}`,
  }),
  'merge-under-way': ({ what }) => ({
    message: `合并或变基尚未完成（${what}）`,
    help: '请先完成，或者放弃：git merge --abort，git rebase --abort',
  }),
  'another-run': ({ pid, file }) => ({
    message: `另一个 bd 正在办理${pid === '' ? '' : `（进程 ${pid}）`}`,
    help: `请等它结束；确认没有的，请删除 ${file}`,
  }),
  'branch-moved': ({ branch }) => ({
    message: `办理期间 ${branch} 有了新的提交，本次未写入任何内容`,
    help: '请重新运行该命令',
  }),
  'no-key': ({ command }) => ({
    message: '没有设置签名密钥',
    help: `没有密钥的，请新制一把：${command.startsWith('<') ? 'bd join --new-key（建立工作区时：bd init --new-key）' : command}；已有密钥的，用 --key <文件> 指定，或者长期设置：git config user.signingkey <文件>.pub`,
  }),
  'key-file-missing': ({ file }) => ({
    message: `密钥文件 ${file} 不存在`,
    help: '由 --key 指定的，请核对路径；由 git 设置而来的，请改正：git config user.signingkey <文件>.pub',
  }),
  'key-file-unreadable': ({ file, detail }) => ({
    message: `密钥文件 ${file} 无法读取：${detail}`,
    help: '请检查该文件：ssh-keygen -l -f <文件>',
  }),
  'key-not-in-agent': ({ key }) => ({
    message: `找不到 ${key} 的私钥：既无文件，也未载入代理`,
    help: '请载入私钥：ssh-add <文件>',
  }),
  'passphrase-needed': ({ file }) => ({
    message: `密钥 ${file} 需要口令，而此处无法询问`,
    help: `请先载入代理：ssh-add ${file}`,
  }),
  'passphrase-wrong': ({ file }) => ({
    message: `没有输入密钥 ${file} 的正确口令`,
    help: '请重新运行本命令，输入该密钥的口令',
  }),
  'key-file-mode': ({ file }) => ({
    message: `私钥 ${file} 他人可读，ssh 因此不予使用`,
    help: `请收紧权限：chmod 600 ${file}`,
  }),
  'key-file-exists': ({ file }) => ({
    message: `${file} 已经存在`,
    help: '请用 --key <文件> 使用该密钥，或者换一个文件名；已有的密钥不会被覆盖',
  }),
  'key-unusable': ({ file, key }) => ({
    message: `${file} 中的密钥不能用于签名${key === '' ? '' : `：${key}`}`,
    help: '请生成可用的密钥：ssh-keygen -t ed25519，然后 bd join',
  }),
  'signing-program-missing': ({ program }) => ({
    message: `没有安装签名程序 ${program}，或者找不到`,
    help: '请安装 OpenSSH，或者指定程序：git config --global gpg.ssh.program <路径>',
  }),
  'signing-program-unconfirmed': ({ program }) => ({
    message: `签名程序 ${program} 只由本仓库的设置指定，尚未经本人确认`,
    help: `确认可信的，请由本人设置：git config --global gpg.ssh.program ${program}`,
  }),
  'signing-failed': ({ program, detail }) => ({
    message: `签名失败${program === '' ? '' : `（${program}）`}：${detail}`,
    help: '请从密钥到签名逐项检查：bd doctor',
  }),
  'prompt-needs-terminal': ({ question, flag }) => ({
    message: `需要回答，而此处无法询问：${question}`,
    help: `请在命令行中给出：${flag}`,
  }),
  'invalid-clock': ({ value }) => ({
    message: `BD_NOW 的时间写法不正确：${value}`,
    help: '请写成 2026-03-04T09:00:00+08:00，或者取消设置',
  }),
  'invalid-trust-root': ({ line }) => ({
    message: `这不是信任起点：${line}`,
    help: '请完整复制 bd init 打印的一行，以 bd-trust-root: 开头',
  }),
  'trust-file-broken': ({ file }) => ({
    message: `本机登记信任起点的文件已损坏：${file}`,
    help: '请将该文件移走，重新登记：bd trust <信任起点>',
  }),
  'no-home': () => ({
    message: '找不到您本人的配置目录：HOME 与 XDG_CONFIG_HOME 均不是绝对路径',
    help: '请将 HOME 设为您主目录的完整路径；只作查阅的，可用 --trust-root 给出信任起点',
  }),
}

/** What the system answers where a file cannot be written. */
const SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘已满',
  EDQUOT: '磁盘配额已用完',
  EROFS: '磁盘是只读的',
  EACCES: '没有写入的权限',
  EPERM: '没有写入的权限',
}
