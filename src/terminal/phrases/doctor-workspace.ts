/** What `bd doctor` finds in the workspace and its remote. */
import { neverSentText } from './never-sent.ts'
import { pasted } from '../pasted.ts'
import type { CheckWords } from './diagnosis.ts'

export const workspaceChecks = {
  workspace: ({ name, id }, t) => ({
    message: t(`工作区：${name}（${id}）`, `workspace: ${name} (${id})`),
  }),
  'no-workspace': ({ dir }, t) => ({
    message: t(
      `${dir} 不在工作区内，只检查与工作区无关的各项`,
      `${dir} is in no workspace; only what needs none is checked`,
    ),
    mend: t(
      '进入工作区，或用 -C <文件夹> 指明',
      'change into the workspace, or name it with -C <dir>',
    ),
  }),
  history: ({ commits, before }, t) => ({
    message: t(
      `全部历史核验无误，共 ${commits} 次提交${before === 0 ? '' : `，其中 ${before} 次此前已核验；如需从头重新核验：bd check`}`,
      `the whole history verifies: ${commits} ${commits === 1 ? 'commit' : 'commits'}${before === 0 ? '' : `, ${before} of them verified before; all of it anew: bd check`}`,
    ),
  }),
  'history-errors': ({ errors }, t) => ({
    message: t(
      `历史中有 ${errors} 个问题`,
      `the history has ${errors} ${errors === 1 ? 'error' : 'errors'}`,
    ),
    mend: 'bd check',
  }),
  'never-sent': ({ commits }, t) => ({
    message: neverSentText(t, commits),
    mend: 'bd sync',
  }),
  'trust-root': ({ line }, t) => ({
    message: t(`已登记信任起点：${line}`, `trust root stored: ${line}`),
  }),
  'no-trust-root': (_, t) => ({
    message: t(
      '未登记本工作区的信任起点，不能办理事项；请向管理员索取信任起点',
      'no trust root is stored for this workspace, so nothing can be signed; ask for it',
    ),
    mend: 'bd trust <bd-trust-root:…>',
  }),
  'journal-there': (_, t) => ({
    message: t(
      '另一条命令正在运行，或曾中途被打断：暂存区与工作目录可能落后于提交，下一次办理时自动补齐',
      'a command is at work, or was interrupted: index and work tree may lie behind the branch; the next act brings them along',
    ),
    mend: 'bd sync',
  }),
  calendar: ({ years }, t) => ({
    message: t(`工作日历有正式安排的年份：${years}`, `official calendar for ${years}`),
  }),
  'calendar-missing': ({ year }, t) => ({
    message: t(
      `工作日历缺 ${year} 年的正式安排，跨入该年的期限均为暂定`,
      `the calendar lacks the official days of ${year}; deadlines that reach into it are provisional`,
    ),
    mend: t(
      `国务院通知发布后，将正文存为文本文件，运行 bd calendar import <文件> --year ${year} --reason "<通知文号>"`,
      `when the notice is out, run bd calendar import <file> --year ${year} --reason "<notice>"`,
    ),
  }),
  'calendar-next': ({ year }, t) => ({
    message: t(
      `工作日历尚无 ${year} 年的正式安排，跨入该年的期限均为暂定`,
      `the calendar does not have ${year} yet; deadlines that reach into it are provisional`,
    ),
    mend: t(
      `国务院通知发布后，将正文存为文本文件，运行 bd calendar import <文件> --year ${year} --reason "<通知文号>"`,
      `when the notice is out, run bd calendar import <file> --year ${year} --reason "<notice>"`,
    ),
  }),
  'roles-unheld': ({ roles, role }, t) => ({
    message: t(
      `流程、台账或应办清单用到的下列角色无人担任，轮到时就没有人办理：${roles}`,
      `nobody holds these roles, which processes, registers or duties need: ${roles}`,
    ),
    mend: t(`bd policy grant-role <人员> ${role}`, `bd policy grant-role <member> ${role}`),
  }),
  'roles-unlisted': ({ roles, role }, t) => ({
    message: t(
      `流程、台账或应办清单用到的下列角色不在名册中：${roles}`,
      `the roster does not list these roles, which processes, registers or duties need: ${roles}`,
    ),
    mend: `bd policy add-role ${role}`,
  }),
  'holders-keyless': ({ holders, member }, t) => ({
    message: t(
      `下列人员担任角色而没有可用的密钥，不能签名（纸面表决由秘书代录的除外）：${holders}`,
      `these hold roles and have no usable key, so that they sign nothing (but what a secretary enters from paper): ${holders}`,
    ),
    mend: t(
      `由本人运行 bd join --member ${member}，再由管理员运行 bd policy admit <整行>`,
      `each runs bd join --member ${member}, then an administrator bd policy admit <line>`,
    ),
  }),
  'holders-key-below': ({ holders }, t) => ({
    message: t(
      `下列角色须用硬件密钥签名，担任者尚无此类密钥，不能以该角色签名：${holders}`,
      `these roles are signed in with a security key, and their holders have none: ${holders}`,
    ),
    mend: t(
      '由本人用 ssh-keygen -t ed25519-sk 生成密钥，运行 bd join --key <文件>，再由管理员运行 bd policy admit <整行>',
      'each makes one with ssh-keygen -t ed25519-sk and runs bd join --key <file>, then an administrator bd policy admit <line>',
    ),
  }),
  'records-edited': ({ paths, more, back }, t) => ({
    message: t(
      `bd 写入的记录在本机被手工改动或者删除：${paths}${more === 0 ? '' : ` 等，另有 ${more} 个`}；不作数，以已签名的为准`,
      `records of bd were edited or removed here by hand: ${paths}${more === 0 ? '' : ` and ${more} more`}; they count for nothing, what was signed does`,
    ),
    mend: back,
  }),
  'project-copied': ({ folder }, t) => ({
    message: t(
      `${folder} 是手工复制的项目文件夹，不是项目，其中的改动不会保存；不用的请移走`,
      `${folder} is a copy of a project's folder and no project: nothing in it is saved; move it away if it is not needed`,
    ),
  }),
  attributes: (_, t) => ({
    message: t('.gitattributes 不改动换行', '.gitattributes keeps line endings as they are'),
  }),
  'attributes-changed': (_, t) => ({
    message: t(
      '工作目录中的 .gitattributes 被改动或删除，文件的换行可能随之改变',
      '.gitattributes is changed or gone in the work tree; line endings may change',
    ),
    mend: 'git restore --source=HEAD .gitattributes',
  }),
  'attributes-missing': (_, t) => ({
    message: t(
      '工作区没有 .gitattributes，Windows 上 git 可能改动换行',
      'the workspace has no .gitattributes; on Windows git may change line endings',
    ),
    mend: 'git config core.autocrlf false',
  }),
  remote: ({ names }, t) => ({
    message: t(
      `远端：${names}；请在服务器上禁止强制推送（receive.denyNonFastForwards 或分支保护）`,
      `remote: ${names}; have the server refuse forced pushes (receive.denyNonFastForwards, or a protected branch)`,
    ),
  }),
  'remote-answers': ({ remote }, t) => ({
    message: t(
      `${remote} 可以取得，也可以送出（试运行，没有送出任何内容）`,
      `${remote} can be fetched from and pushed to (tried; nothing was sent)`,
    ),
  }),
  'no-remote': (_, t) => ({
    message: t(
      '没有远端，全部记录只在这台机器上',
      'no remote: every record is on this machine only',
    ),
    mend: t('git remote add origin <地址>', 'git remote add origin <address>'),
  }),
  'other-branch': ({ here, branch, remote, follows }, t) => ({
    message: t(
      `当前在分支 ${here} 上，本工作区（${remote}）用的是分支 ${branch}；在 ${here} 上办理的事项不会送出`,
      `you are on the branch ${here}, the workspace (${remote}) is on ${branch}; what is done on ${here} is not sent`,
    ),
    mend: follows
      ? `git fetch . ${pasted(`${here}:${branch}`)} && git switch ${pasted(branch)}`
      : `git switch ${pasted(branch)}`,
  }),
  'pull-merges': (_, t) => ({
    message: t(
      'git pull 可能产生合并提交，而合并提交通不过核验；请用 bd sync，并限定只快进',
      'git pull may make merge commits, which do not verify; use bd sync, and let pull only fast-forward',
    ),
    mend: 'git config pull.ff only',
  }),
  memory: ({ commits, bytes, folder }, t) => ({
    message: t(
      `已核验到第 ${commits} 次提交，记在本机（${Math.ceil(bytes / 1024)} KB，${folder}），此后只核验新增的；这份记录随时可以删除`,
      `verified up to commit ${commits}, as this machine remembers (${Math.ceil(bytes / 1024)} KB, ${folder}), so that only what is new is verified; it may be deleted at any time`,
    ),
  }),
  'no-memory': (_, t) => ({
    message: t(
      '本机没有记下核验结果，每次都从头核验（个人文件夹不可写，或历史中有未处理的错误）',
      'nothing verified is remembered on this machine, so that each command verifies from the first commit on (your own folder cannot be written, or the history holds errors that were not mended)',
    ),
  }),
  'no-commit-graph': ({ commits }, t) => ({
    message: t(
      `已有 ${commits} 次提交，建立提交图可使 git log 快得多（bd 不依赖它）`,
      `${commits} commits: a commit graph makes git log much faster (bd trusts it for nothing)`,
    ),
    mend: 'git commit-graph write --reachable --changed-paths',
  }),
} satisfies Partial<CheckWords>
