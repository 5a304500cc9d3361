/** Shows on a terminal how far the judging of a long history has come, and how long the rest will take. */
import type { CommitId } from '../../core/record/commit.ts'
import type { Repository } from '../../repository/git.ts'
import { commitsUpTo } from '../../repository/mainline.ts'
import { judgingText } from '../../terminal/phrases/judging.ts'
import type { Session } from '../session.ts'

/** What takes less is not spoken of. */
const SILENT_MS = 1_000
const EACH_MS = 250

/**
 * Takes the last commit that will be judged; gives what hears how many were judged.
 * How many there are is asked of git once a second has gone by.
 */
export function judgingProgress(
  { screen }: Session,
  repo: Repository,
  tip: CommitId,
): (judged: number) => void {
  const began = process.uptime() * 1000
  let told = began + SILENT_MS - EACH_MS
  let all: number | undefined
  let isAsked = false
  // Some may have been judged by an earlier command.
  let before: number | undefined
  return (judged) => {
    before ??= judged - 1
    const now = process.uptime() * 1000
    if (!screen.errIsTerminal || now - told < EACH_MS) return
    told = now
    if (!isAsked) {
      isAsked = true
      commitsUpTo(repo, tip).then(
        (count) => (all = count),
        () => {},
      )
    }
    const left =
      all === undefined ? undefined : ((all - judged) * (now - began)) / (judged - before) / 1000
    screen.progress(judgingText(screen.voice, judged, all, left))
  }
}
