/** Failures of files, programs and settings say this, in both languages. */
import type { SystemFailures } from '../../core/rules/system-failures.ts'
import type { Voice } from '../voice.ts'
import type { FailureWordsOf } from './words.ts'

export const systemFailures: FailureWordsOf<SystemFailures> = {
  'editor-failed': ({ editor, why, files }, { t }) => ({
    message: t(
      `编辑器没有正常运行：${editor}（${why}）`,
      `the editor did not run: ${editor} (${why})`,
    ),
    help: t(
      `请改正环境变量 VISUAL 或 EDITOR，或用其他程序打开：${files}`,
      `correct VISUAL or EDITOR, or open with another program: ${files}`,
    ),
  }),
  'cannot-open': ({ program, why, file }, { t }) => ({
    message: t(
      `没有能打开文件：${program} 未能启动（${why}）`,
      `the file could not be opened: ${program} did not start (${why})`,
    ),
    help: t(`文件在这里，请自行打开：${file}`, `the file is here, open it yourself: ${file}`),
  }),
  'no-editor': ({ files }, { t }) => ({
    message: t('没有设定编辑器', 'no editor is set'),
    help: t(
      `请设定编辑器：git config --global core.editor <程序>，或用其他程序打开：${files}`,
      `set one: git config --global core.editor <program>; or open with another program: ${files}`,
    ),
  }),
  'unreadable-file': ({ file, detail }, { t }) => ({
    message: t(`无法读取 ${file}：${detail}`, `${file} cannot be read: ${detail}`),
    help: t('请确认文件存在，而且本人有权读取', 'check that it exists and that you may read it'),
  }),
  'file-system': ({ file, detail }, { t }) => ({
    message: t(
      `${systemAnswers(t)[detail] ?? '文件系统出错'}，未能办理：${file}（${detail}）；已有的内容没有丢失`,
      `${systemAnswers(t)[detail] ?? 'the file system failed'}: ${file} (${detail}); nothing is lost`,
    ),
    help:
      detail === 'ENOSPC' || detail === 'EDQUOT'
        ? t(
            '请腾出磁盘空间，可查看：df -h .；然后重新运行该命令',
            'free some disk space, see: df -h .; then run the command again',
          )
        : t(
            '请检查文件权限和磁盘是否可写，然后重新运行该命令',
            'check the permissions, and that the disk may be written; then run the command again',
          ),
  }),
  'rehearsal-with-remote': ({ remote }, { t }) => ({
    message: t(
      `设置了演练时钟 BD_NOW，而本仓库连着远程仓库 ${remote}`,
      `the rehearsal clock BD_NOW is set, and the repository has the remote ${remote}`,
    ),
    help: t(
      '演练请在没有远程的仓库中进行；正式办理请取消 BD_NOW',
      'rehearse in a repository without a remote; to work in earnest, unset BD_NOW',
    ),
  }),
  'clock-in-earnest': ({ value }, { t }) => ({
    message: t(
      `设置了演练时钟 BD_NOW（${value}），而这是正式的工作区`,
      `the rehearsal clock BD_NOW is set (${value}), and this workspace is no rehearsal`,
    ),
    help: t(
      '正式办理请先运行：unset BD_NOW；演练请另建工作区：在演练时钟下运行 bd init',
      'to work in earnest, first run: unset BD_NOW; to rehearse, found a workspace for it: bd init under the rehearsal clock',
    ),
  }),
  'signed-unfinished': ({ commit, detail }, { t }) => ({
    message: t(
      `本项已签署（${commit.slice(0, 7)}），只是工作文件没有写全：${detail}`,
      `the act is signed (${commit.slice(0, 7)}), only the files of the work tree are not all written: ${detail}`,
    ),
    help: t(
      '请不要重新办理；腾出磁盘空间后运行下列命令，文件即自动补齐：bd sync',
      'do not do it again; free some disk space, then this brings the files along: bd sync',
    ),
  }),
  'prompt-needs-terminal': ({ question, flag }, { t }) => ({
    message: t(
      `需要回答，而此处无法询问：${question}`,
      `an answer is needed and nobody can be asked here: ${question}`,
    ),
    help: t(`请在命令行中给出：${flag}`, `give it on the command line: ${flag}`),
  }),
  'invalid-clock': ({ value }, { t }) => ({
    message: t(`BD_NOW 的时间写法不正确：${value}`, `BD_NOW is no instant: ${value}`),
    help: t(
      '请写成 2026-03-04T09:00:00+08:00，或者取消设置',
      'write it like 2026-03-04T09:00:00+08:00, or unset it',
    ),
  }),
  'invalid-trust-root': ({ line }, { t }) => ({
    message: t(`这不是信任起点：${line}`, `this is no trust root: ${line}`),
    help: t(
      '请完整复制 bd init 打印的一行，以 bd-trust-root: 开头',
      'copy the whole line that bd init printed, beginning with bd-trust-root:',
    ),
  }),
  'trust-file-broken': ({ file }, { t }) => ({
    message: t(
      `本机登记信任起点的文件已损坏：${file}`,
      `the list of your trust roots is damaged: ${file}`,
    ),
    help: t(
      '请将该文件移走，重新登记：bd trust <信任起点>',
      'move the file away and enter the trust root anew: bd trust <line>',
    ),
  }),
  'no-home': (_, { t }) => ({
    message: t(
      '找不到您本人的配置目录：HOME 与 XDG_CONFIG_HOME 均不是绝对路径',
      'no folder of your own to keep settings in: HOME and XDG_CONFIG_HOME name no absolute path',
    ),
    help: t(
      '请将 HOME 设为您主目录的完整路径；只作查阅的，可用 --trust-root 给出信任起点',
      'set HOME to the full path of your home folder; to read only, give the trust root by --trust-root',
    ),
  }),
}

/** What the system answers where a file cannot be written. */
function systemAnswers(t: Voice['t']): Readonly<Record<string, string>> {
  return {
    ENOSPC: t('磁盘已满', 'the disk is full'),
    EDQUOT: t('磁盘配额已用完', 'the disk quota is used up'),
    EROFS: t('磁盘是只读的', 'the disk is read-only'),
    EACCES: t('没有写入的权限', 'no permission to write'),
    EPERM: t('没有写入的权限', 'no permission to write'),
  }
}
