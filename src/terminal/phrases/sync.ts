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
    default:
      return synced satisfies never
  }
}

/** Both sides moved on: what to do by hand until bd can do it. */
export function divergedLines(
  language: Language,
  remote: string,
  branch: string,
  own: readonly string[],
): readonly Line[] {
  return pick(
    language,
    [
      `本地有 ${own.length} 次提交 ${remote} 没有，${remote} 也有本地没有的提交。本版不会自动重办，请：`,
      `  1. 记下您办过的事项：${own.join('；')}`,
      '  2. 留底：git branch bd-mine',
      '  3. 确认没有未保存的修改：git status',
      `  4. 回到 ${remote}：git reset --keep ${remote}/${branch}`,
      '  5. 重新办理上述事项，再运行 bd sync',
    ],
    [
      `${counted(own.length)} of yours ${own.length === 1 ? 'is' : 'are'} not on ${remote}, and ${remote} has others. This version does not do them again by itself:`,
      `  1. note what you did: ${own.join('; ')}`,
      '  2. keep them: git branch bd-mine',
      '  3. make sure that nothing is unsaved: git status',
      `  4. go back to ${remote}: git reset --keep ${remote}/${branch}`,
      '  5. do these things again, then run bd sync',
    ],
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
