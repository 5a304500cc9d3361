/** Chinese for who is at work on a project now. */
import { inLanguage } from '../../phrases/help-placeholders.ts'
import type { DueNow } from '../../../core/project/due-step.ts'
import type { Telling } from '../types.ts'

/** Who is at work, with the command; where nobody has anything to do, how to see where it stands. */
export function dueWords({ by, command }: DueNow, { names, project }: Telling): string {
  if (command === undefined) return `查看项目进度：bd status ${project}`
  return by === undefined
    ? `目前应办理：${inLanguage('zh', command)}`
    : `目前由${names('member', by)}办理：${inLanguage('zh', command)}`
}
