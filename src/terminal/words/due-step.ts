/** Who is at work on a project now, as the mend of what was refused. */
import type { DueNow } from '../../core/record/deed.ts'
import { advisedLine } from '../advised.ts'
import type { Telling } from '../rules/telling.ts'

/** Who is at work, with the command; where nobody has anything to do, how to see where it stands. */
export function dueWords({ by, deed }: DueNow, { t, voice, names, project }: Telling): string {
  if (deed === undefined) {
    return t(
      `查看项目进度：bd status ${project}`,
      `see where the project stands: bd status ${project}`,
    )
  }
  const typed = advisedLine(voice, deed)
  return by === undefined
    ? t(`目前应办理：${typed}`, `what is due now: ${typed}`)
    : t(
        `目前由${names('member', by)}办理：${typed}`,
        `at work now: ${names('member', by)}: ${typed}`,
      )
}
