/** What `bd doctor` says: one line a check, and the one command that mends it. */
import type { CannotRun } from '../../core/cannot-run.ts'
import type { Language } from '../../core/workspace.ts'
import { type Line, type Style, styled } from '../text.ts'
import { tellFailure } from '../words/telling.ts'
import { pick } from './view.ts'

/** What one check found. `note` is worth knowing and stops nothing. */
export type DiagnosisState = 'ok' | 'note' | 'problem'

/** The checks, each with what its wording needs. */
export interface DiagnosisFacts {
  git: { version: string }
  'git-old': { version: string }
  openssh: { version: string }
  workspace: { name: string; id: string }
  'no-workspace': { dir: string }
  history: { commits: number }
  'history-errors': { errors: number }
  'trust-root': { line: string }
  'no-trust-root': Record<never, never>
  'journal-finished': Record<never, never>
  'journal-dropped': Record<never, never>
  key: { file: string; fingerprint: string }
  member: { member: string; name: string }
  'key-unknown': { fingerprint: string }
  'key-retired': { member: string }
  program: { program: string; scope: 'default' | 'user' | 'local' }
  agent: { keys: number; loaded: boolean }
  'no-agent': Record<never, never>
  'key-file': { file: string }
  signature: { milliseconds: number }
  calendar: { years: string }
  'calendar-missing': { year: string }
  'calendar-next': { year: string }
  attributes: Record<never, never>
  'attributes-changed': Record<never, never>
  'attributes-missing': Record<never, never>
  remote: { names: string }
  'no-remote': Record<never, never>
  'pull-merges': Record<never, never>
  'no-commit-graph': { commits: number }
}

export type DiagnosisId = keyof DiagnosisFacts

/** One finding of the doctor: a check with its facts, or why bd cannot run. */
export type Diagnosis =
  | {
      readonly [I in DiagnosisId]: {
        readonly id: I
        readonly state: DiagnosisState
        readonly facts: DiagnosisFacts[I]
      }
    }[DiagnosisId]
  | { readonly id: 'failure'; readonly state: 'problem'; readonly failure: CannotRun }

/** Makes one. */
export function diagnosis<I extends DiagnosisId>(
  state: DiagnosisState,
  id: I,
  facts: DiagnosisFacts[I],
): Diagnosis {
  return { id, state, facts } as Diagnosis
}

interface Said {
  readonly message: string
  /** The command that mends it. */
  readonly mend?: string
}

type Book = { readonly [I in DiagnosisId]: (facts: DiagnosisFacts[I]) => Said }

const MENDS = {
  gitattributes: 'git restore --source=HEAD .gitattributes',
  graph: 'git commit-graph write --reachable --changed-paths',
  pull: 'git config pull.ff only',
} as const

const CHINESE: Book = {
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
  'trust-root': ({ line }) => ({ message: `已登记信任起点：${line}` }),
  'no-trust-root': () => ({
    message: '未登记本工作区的信任起点，不能办理事项；请向管理员索取基准指纹',
    mend: 'bd trust <bd-trust-root:…>',
  }),
  'journal-finished': () => ({ message: '上一条命令中途被打断，现已补齐' }),
  'journal-dropped': () => ({ message: '上一条命令中途被打断，残留已清除' }),
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
    mend: `国务院通知发布后，加入 calendar/cn-${year}.yaml`,
  }),
  'calendar-next': ({ year }) => ({
    message: `工作日历尚无 ${year} 年的正式安排，跨入该年的期限均为暂定`,
    mend: `国务院通知发布后，加入 calendar/cn-${year}.yaml`,
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
  'no-remote': () => ({
    message: '没有远端，全部记录只在这台机器上',
    mend: 'git remote add origin <地址>',
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

const ENGLISH: Book = {
  git: ({ version }) => ({ message: `git ${version}` }),
  'git-old': ({ version }) => ({
    message: `git ${version} is too old; signing with SSH needs 2.34`,
    mend: 'install a newer git from git-scm.com',
  }),
  openssh: ({ version }) => ({ message: `ssh-keygen is there (${version})` }),
  workspace: ({ name, id }) => ({ message: `workspace: ${name} (${id})` }),
  'no-workspace': ({ dir }) => ({
    message: `${dir} is in no workspace; only what needs none is checked`,
    mend: 'change into the workspace, or name it with -C <dir>',
  }),
  history: ({ commits }) => ({
    message: `the whole history verifies: ${commits} ${commits === 1 ? 'commit' : 'commits'}`,
  }),
  'history-errors': ({ errors }) => ({
    message: `the history has ${errors} ${errors === 1 ? 'error' : 'errors'}`,
    mend: 'bd check',
  }),
  'trust-root': ({ line }) => ({ message: `trust root stored: ${line}` }),
  'no-trust-root': () => ({
    message: 'no trust root is stored for this workspace, so nothing can be signed; ask for it',
    mend: 'bd trust <bd-trust-root:…>',
  }),
  'journal-finished': () => ({ message: 'an interrupted command was brought to its end' }),
  'journal-dropped': () => ({ message: 'leftovers of an interrupted command were cleared' }),
  key: ({ file, fingerprint }) => ({ message: `signing key: ${file} ${fingerprint}` }),
  member: ({ member, name }) => ({ message: `the key belongs to ${name} (${member})` }),
  'key-unknown': () => ({ message: 'the policy does not list this key', mend: 'bd join' }),
  'key-retired': ({ member }) => ({
    message: `this key of ${member} is retired`,
    mend: 'git config user.signingkey <file>.pub',
  }),
  program: ({ program, scope }) => ({
    message: `signing program: ${program}${{ default: ' (default)', user: " (the user's setting)", local: " (the repository's setting, confirmed)" }[scope]}`,
  }),
  agent: ({ keys, loaded }) => ({
    message: `the ssh agent holds ${keys} ${keys === 1 ? 'key' : 'keys'}, ${loaded ? 'the signing key among them' : 'not the signing key'}`,
  }),
  'no-agent': () => ({
    message: 'no ssh agent is running; a key file without a passphrase needs none',
  }),
  'key-file': ({ file }) => ({ message: `only you may read the private key: ${file}` }),
  signature: ({ milliseconds }) => ({
    message: `signed random bytes and verified them (${milliseconds} ms)`,
  }),
  calendar: ({ years }) => ({ message: `official calendar for ${years}` }),
  'calendar-missing': ({ year }) => ({
    message: `the calendar lacks the official days of ${year}; deadlines that reach into it are provisional`,
    mend: `when the notice is out, add calendar/cn-${year}.yaml`,
  }),
  'calendar-next': ({ year }) => ({
    message: `the calendar does not have ${year} yet; deadlines that reach into it are provisional`,
    mend: `when the notice is out, add calendar/cn-${year}.yaml`,
  }),
  attributes: () => ({ message: '.gitattributes keeps line endings as they are' }),
  'attributes-changed': () => ({
    message: '.gitattributes is changed or gone in the work tree; line endings may change',
    mend: MENDS.gitattributes,
  }),
  'attributes-missing': () => ({
    message: 'the workspace has no .gitattributes; on Windows git may change line endings',
    mend: 'git config core.autocrlf false',
  }),
  remote: ({ names }) => ({
    message: `remote: ${names}; have the server refuse forced pushes (receive.denyNonFastForwards, or a protected branch)`,
  }),
  'no-remote': () => ({
    message: 'no remote: every record is on this machine only',
    mend: 'git remote add origin <address>',
  }),
  'pull-merges': () => ({
    message:
      'git pull may make merge commits, which do not verify; use bd sync, and let pull only fast-forward',
    mend: MENDS.pull,
  }),
  'no-commit-graph': ({ commits }) => ({
    message: `${commits} commits: a commit graph makes git log much faster (bd trusts it for nothing)`,
    mend: MENDS.graph,
  }),
}

/** A diagnosis in words. */
export function tellDiagnosis(language: Language, found: Diagnosis): Said {
  if (found.id === 'failure') {
    const { message, help } = tellFailure(language, found.failure)
    return { message, mend: help }
  }
  const say = pick(language, CHINESE, ENGLISH)[found.id] as (facts: unknown) => Said
  return say(found.facts)
}

const MARKS: Readonly<Record<DiagnosisState, readonly [Style, string, string]>> = {
  ok: ['good', '正常', 'ok     '],
  note: ['warning', '提示', 'note   '],
  problem: ['error', '问题', 'problem'],
}

/** Every diagnosis in a line, what mends it below, and the sum. */
export function doctorLines(language: Language, found: readonly Diagnosis[]): readonly Line[] {
  const problems = found.filter(({ state }) => state === 'problem').length
  const lines = found.flatMap((one): readonly Line[] => {
    const [style, zh, en] = MARKS[one.state]
    const { message, mend } = tellDiagnosis(language, one)
    const first: Line = [styled(style, pick(language, zh, en)), '  ', message]
    if (mend === undefined || mend === '') return [first]
    return [first, [pick(language, '      ', '         '), styled('strong', `→ ${mend}`)]]
  })
  const sum =
    problems === 0
      ? pick(language, '一切就绪', 'all is well')
      : pick(
          language,
          `有 ${problems} 个问题待处理`,
          `${problems} ${problems === 1 ? 'problem' : 'problems'} to mend`,
        )
  return [...lines, styled(problems === 0 ? 'good' : 'error', sum)]
}
