/** What `bd doctor` says in Chinese. */
import { pasted } from '../pasted.ts'
import { type Book, MENDS } from './diagnosis.ts'

export const doctorChinese: Book = {
  git: ({ version }) => ({ message: `git ${version}` }),
  'git-old': ({ version }) => ({
    message: `git ${version} 过旧，SSH 签名须 2.34 以上`,
    mend: '从 git-scm.com 安装新版 git',
  }),
  openssh: ({ version }) => ({ message: `ssh-keygen 可用（${version}）` }),
  workspace: ({ name, id }) => ({ message: `工作区：${name}（${id}）` }),
  'no-workspace': ({ dir }) => ({
    message: `${dir} 不在工作区内，只检查与工作区无关的各项`,
    mend: '进入工作区，或用 -C <文件夹> 指明',
  }),
  history: ({ commits }) => ({ message: `全部历史核验无误，共 ${commits} 次提交` }),
  'history-errors': ({ errors }) => ({
    message: `历史中有 ${errors} 个问题`,
    mend: 'bd check',
  }),
  'never-sent': ({ commits, base, kept, again }) => ({
    message: `未通过核验的 ${commits} 次提交只在本机，尚未送出：退回后依次重新办理 ${again}；全文在留底 ${kept} 中`,
    mend: `git branch ${kept} && git reset --keep ${pasted(base)}`,
  }),
  'trust-root': ({ line }) => ({ message: `已登记信任起点：${line}` }),
  'no-trust-root': () => ({
    message: '未登记本工作区的信任起点，不能办理事项；请向管理员索取信任起点',
    mend: 'bd trust <bd-trust-root:…>',
  }),
  'journal-there': () => ({
    message:
      '另一条命令正在运行，或曾中途被打断：暂存区与工作目录可能落后于提交，下一次办理时自动补齐',
    mend: 'bd sync',
  }),
  key: ({ file, fingerprint }) => ({ message: `签名密钥：${file} ${fingerprint}` }),
  member: ({ member, name }) => ({ message: `该密钥属于 ${name}（${member}）` }),
  'key-unknown': () => ({
    message: '名册中没有这把密钥',
    mend: 'bd join',
  }),
  'key-retired': ({ member }) => ({
    message: `这把密钥（${member}）已停用`,
    mend: 'git config user.signingkey <文件>.pub',
  }),
  program: ({ program, scope }) => ({
    message: `签名程序：${program}${{ default: '（默认）', user: '（用户配置）', local: '（仓库配置，已确认）' }[scope]}`,
  }),
  agent: ({ keys, loaded }) => ({
    message: `ssh 代理中有 ${keys} 把密钥，${loaded ? '含签名密钥' : '不含签名密钥'}`,
  }),
  'no-agent': () => ({ message: '没有 ssh 代理在运行；私钥文件不设口令时用不到' }),
  'key-file': ({ file }) => ({ message: `私钥文件仅本人可读：${file}` }),
  signature: ({ milliseconds }) => ({
    message: `试签并核验一次随机内容，成功（${milliseconds} 毫秒）`,
  }),
  calendar: ({ years }) => ({ message: `工作日历有正式安排的年份：${years}` }),
  'calendar-missing': ({ year }) => ({
    message: `工作日历缺 ${year} 年的正式安排，跨入该年的期限均为暂定`,
    mend: `国务院通知发布后，将正文存为文本文件，运行 bd calendar import <文件> --year ${year} --reason "<通知文号>"`,
  }),
  'calendar-next': ({ year }) => ({
    message: `工作日历尚无 ${year} 年的正式安排，跨入该年的期限均为暂定`,
    mend: `国务院通知发布后，将正文存为文本文件，运行 bd calendar import <文件> --year ${year} --reason "<通知文号>"`,
  }),
  'roles-unheld': ({ roles, role }) => ({
    message: `流程用到的下列角色无人担任，办到这一步就没有人办理：${roles}`,
    mend: `bd policy grant-role <人员> ${role}`,
  }),
  'roles-unlisted': ({ roles, role }) => ({
    message: `流程用到的下列角色不在名册中：${roles}`,
    mend: `bd policy add-role ${role}`,
  }),
  'holders-keyless': ({ holders, member }) => ({
    message: `下列人员担任角色而没有可用的密钥，不能签名（纸面表决由秘书代录的除外）：${holders}`,
    mend: `由本人运行 bd join --member ${member}，再由管理员运行 bd policy admit <整行>`,
  }),
  'records-edited': ({ paths, more, back }) => ({
    message: `bd 写入的记录在本机被手工改动或者删除：${paths}${more === 0 ? '' : ` 等，另有 ${more} 个`}；不作数，以已签名的为准`,
    mend: back,
  }),
  'project-copied': ({ folder }) => ({
    message: `${folder} 是手工复制的项目文件夹，不是项目，其中的改动不会保存；不用的请移走`,
  }),
  attributes: () => ({ message: '.gitattributes 不改动换行' }),
  'attributes-changed': () => ({
    message: '工作目录中的 .gitattributes 被改动或删除，文件的换行可能随之改变',
    mend: MENDS.gitattributes,
  }),
  'attributes-missing': () => ({
    message: '工作区没有 .gitattributes，Windows 上 git 可能改动换行',
    mend: 'git config core.autocrlf false',
  }),
  remote: ({ names }) => ({
    message: `远端：${names}；请在服务器上禁止强制推送（receive.denyNonFastForwards 或分支保护）`,
  }),
  'remote-answers': ({ remote }) => ({
    message: `${remote} 可以取得，也可以送出（试运行，没有送出任何内容）`,
  }),
  'no-remote': () => ({
    message: '没有远端，全部记录只在这台机器上',
    mend: 'git remote add origin <地址>',
  }),
  'other-branch': ({ here, branch, remote, follows }) => ({
    message: `当前在分支 ${here} 上，本工作区（${remote}）用的是分支 ${branch}；在 ${here} 上办理的事项不会送出`,
    mend: follows
      ? `git fetch . ${pasted(`${here}:${branch}`)} && git switch ${pasted(branch)}`
      : `git switch ${pasted(branch)}`,
  }),
  'pull-merges': () => ({
    message: 'git pull 可能产生合并提交，而合并提交通不过核验；请用 bd sync，并限定只快进',
    mend: MENDS.pull,
  }),
  'no-commit-graph': ({ commits }) => ({
    message: `已有 ${commits} 次提交，建立提交图可使 git log 快得多（bd 不依赖它）`,
    mend: MENDS.graph,
  }),
}
