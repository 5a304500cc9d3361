/** What `bd sync` says. */
import type { Finding } from '../../core/finding.ts'
import type { Language } from '../../core/workspace.ts'
import type { Line } from '../text.ts'
import { pick } from './view.ts'

/** What came of exchanging with a remote. */
export type Synced =
  | { readonly state: 'up-to-date' }
  | { readonly state: 'pulled'; readonly commits: number; readonly verified: number }
  | { readonly state: 'pushed'; readonly commits: number }
  | ({ readonly state: 'diverged' } & Divergence)

/** What was done, or with `--dry-run` what would be. */
export function syncedLines(
  language: Language,
  remote: string,
  synced: Synced,
  dryRun: boolean,
): readonly Line[] {
  switch (synced.state) {
    case 'up-to-date':
      return [pick(language, `与 ${remote} 一致，无须同步`, `nothing to exchange with ${remote}`)]
    case 'pulled':
      return [
        pick(
          language,
          `${dryRun ? '将从' : '已从'} ${remote} 取得 ${synced.commits} 次提交，均已核验`,
          `${dryRun ? 'would take' : 'took'} ${counted(synced.commits)} from ${remote}, all verified`,
        ),
      ]
    case 'pushed':
      return [
        pick(
          language,
          `${dryRun ? '将向' : '已向'} ${remote} 送出 ${synced.commits} 次提交`,
          `${dryRun ? 'would send' : 'sent'} ${counted(synced.commits)} to ${remote}`,
        ),
      ]
    case 'diverged':
      return divergedLines(language, remote, synced)
    default:
      return synced satisfies never
  }
}

/** What was done here that the remote does not have, and what is needed to do it again without losing any of it. */
export interface Divergence {
  readonly branch: string
  /** The name under which the own commits are kept. */
  readonly kept: string
  /** Each own act in a line. */
  readonly own: readonly string[]
  /** Documents that were saved here and not changed there. */
  readonly mine: readonly string[]
  /** Documents that both sides changed. */
  readonly both: readonly string[]
}

/** Both sides moved on: what to do by hand until bd can do it. Every own document stays on the disk or under the kept name. */
function divergedLines(language: Language, remote: string, way: Divergence): readonly Line[] {
  const { branch, kept, own, mine, both } = way
  const steps: (readonly [zh: string, en: string])[] = [
    [
      '确认没有未保存的修改：git status --short',
      'make sure that nothing is unsaved: git status --short',
    ],
    [`留底：git branch ${kept}`, `keep them: git branch ${kept}`],
    [
      `回到 ${remote}：git reset --keep ${remote}/${branch}`,
      `go back to ${remote}: git reset --keep ${remote}/${branch}`,
    ],
  ]
  if (mine.length > 0) {
    const restore = `git restore --source=${kept} -- ${mine.join(' ')}`
    steps.push([`取回您保存的文稿：${restore}`, `bring back the documents you saved: ${restore}`])
  }
  for (const path of both) {
    const compare = `git diff HEAD ${kept} -- ${path}`
    steps.push([
      `双方都改过 ${path}，请比较后把您的改动写入：${compare}`,
      `both sides changed ${path}; compare, and write your changes into it: ${compare}`,
    ])
  }
  steps.push([
    `依次重新办理：${own.join('；')}`,
    `do these again, in this order: ${own.join('; ')}`,
  ])
  steps.push(['最后运行：bd sync', 'at last: bd sync'])
  const head = pick(
    language,
    `本地有 ${own.length} 项办理 ${remote} 还没有，${remote} 也有本地没有的提交。本版不会自动重办，请依次运行：`,
    `${counted(own.length)} of yours ${own.length === 1 ? 'is' : 'are'} not on ${remote}, and ${remote} has others. This version does not do them again by itself; step by step:`,
  )
  const lines = steps.map(([zh, en], index) => `  ${index + 1}. ${pick(language, zh, en)}`)
  return [head, ...lines]
}

/** That a clone of the remote would not check this branch out, and how the server is told to name it. */
export function headElsewhere(
  language: Language,
  way: {
    readonly remote: string
    readonly branch: string
    readonly cloned: 'none' | { readonly other: string }
  },
): Line {
  const { remote, branch, cloned } = way
  const set = `git symbolic-ref HEAD refs/heads/${branch}`
  const zh = cloned === 'none' ? '没有指向已有的分支' : `是 ${cloned.other}`
  const en = cloned === 'none' ? 'names no branch that is there' : `is ${cloned.other}`
  return pick(
    language,
    `请注意：${remote} 的默认分支（HEAD）${zh}，而本工作区使用 ${branch}，他人克隆后看不到工作区。请在服务器上的仓库中运行 ${set}；代码托管平台请在仓库设置中把默认分支改为 ${branch}`,
    `note: the default branch (HEAD) of ${remote} ${en}, this workspace uses ${branch}, and whoever clones it does not see the workspace. In the repository on the server run ${set}; on a hosted service set the default branch to ${branch}`,
  )
}

/** Why nothing was taken over. */
export function keptOut(language: Language, remote: string, findings: readonly Finding[]): Line {
  return pick(
    language,
    `${remote} 上的新提交有 ${findings.length} 个问题，没有接收，本地未动`,
    `what ${remote} has does not verify (${findings.length}); nothing was taken over, nothing here changed`,
  )
}

/** Why nothing was sent. */
export function keptIn(language: Language, remote: string): Line {
  return pick(
    language,
    `待送出的提交核验未通过，没有送往 ${remote}`,
    `what would be sent does not verify; nothing was sent to ${remote}`,
  )
}

function counted(commits: number): string {
  return `${commits} ${commits === 1 ? 'commit' : 'commits'}`
}
