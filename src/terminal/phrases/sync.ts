/** What `bd sync` says. */
import { pasted } from '../pasted.ts'
import type { Merged } from '../../core/check/shared-branch.ts'
import type { Finding } from '../../core/rules/finding.ts'
import type { Line } from '../text.ts'
import type { Voice } from '../voice.ts'
import { redoneLines, type ToldAnew } from './anew.ts'
import { mergedLines } from './exchange.ts'

/** What came of exchanging with a remote. */
export type Synced =
  | { readonly state: 'up-to-date' }
  | { readonly state: 'pulled'; readonly commits: number; readonly verified: number }
  | { readonly state: 'pushed'; readonly commits: number }
  | ({ readonly state: 'redone' } & Redone)

/** Own acts that were done anew: what became of each, and of the documents that are edits now. */
interface Redone {
  readonly told: ToldAnew
  readonly commits: readonly string[]
  readonly sent: boolean
  readonly merged: readonly Merged[]
}

/** What was done, or with `--dry-run` what would be. */
export function syncedLines(
  v: Voice,
  remote: string,
  synced: Synced,
  dryRun: boolean,
): readonly Line[] {
  switch (synced.state) {
    case 'up-to-date':
      return [v.t(`与 ${remote} 一致，无须同步`, `nothing to exchange with ${remote}`)]
    case 'pulled': {
      const wrong = synced.commits - synced.verified
      return [
        v.t(
          `${dryRun ? '将从' : '已从'} ${remote} 取得 ${synced.commits} 次提交，${wrong === 0 ? '均已核验' : `其中 ${wrong} 次核验未通过，不予采信`}`,
          `${dryRun ? 'would take' : 'took'} ${counted(synced.commits)} from ${remote}, ${wrong === 0 ? 'all verified' : `${wrong} of which ${wrong === 1 ? 'does' : 'do'} not verify and ${wrong === 1 ? 'is' : 'are'} not accepted`}`,
        ),
      ]
    }
    case 'pushed':
      return [
        v.t(
          `${dryRun ? '将向' : '已向'} ${remote} 送出 ${synced.commits} 次提交`,
          `${dryRun ? 'would send' : 'sent'} ${counted(synced.commits)} to ${remote}`,
        ),
      ]
    case 'redone':
      return [
        ...redoneLines(v, synced.told, { sent: synced.sent, dryRun }),
        ...mergedLines(v, synced.merged),
      ]
    default:
      return synced satisfies never
  }
}

/** That a clone of the remote would not check this branch out, and how the server is told to name it. */
export function headElsewhere(
  v: Voice,
  way: {
    readonly remote: string
    readonly branch: string
    readonly cloned: 'none' | { readonly other: string }
  },
): Line {
  const { remote, branch, cloned } = way
  const set = `git symbolic-ref HEAD ${pasted(`refs/heads/${branch}`)}`
  const zh = cloned === 'none' ? '没有指向已有的分支' : `是 ${cloned.other}`
  const en = cloned === 'none' ? 'names no branch that is there' : `is ${cloned.other}`
  return v.t(
    `请注意：${remote} 的默认分支（HEAD）${zh}，而本工作区使用 ${branch}，他人克隆后看不到工作区。请在服务器上的仓库中运行 ${set}；代码托管平台请在仓库设置中把默认分支改为 ${branch}`,
    `note: the default branch (HEAD) of ${remote} ${en}, this workspace uses ${branch}, and whoever clones it does not see the workspace. In the repository on the server run ${set}; on a hosted service set the default branch to ${branch}`,
  )
}

/** Why nothing was taken over. */
export function keptOut(v: Voice, remote: string, findings: readonly Finding[]): Line {
  return v.t(
    `${remote} 上的新提交有 ${findings.length} 个问题，没有接收，本地未动`,
    `what ${remote} has does not verify (${findings.length}); nothing was taken over, nothing here changed`,
  )
}

/** Why nothing was sent. */
export function keptIn(v: Voice, remote: string): Line {
  return v.t(
    `待送出的提交核验未通过，没有送往 ${remote}`,
    `what would be sent does not verify; nothing was sent to ${remote}`,
  )
}

function counted(commits: number): string {
  return `${commits} ${commits === 1 ? 'commit' : 'commits'}`
}
