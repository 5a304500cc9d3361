/** English for who is at work on a project now. */
import type { DueNow } from '../../../core/project/due-step.ts'
import type { Telling } from '../types.ts'

/** Who is at work, with the command; where nobody has anything to do, how to see where it stands. */
export function dueWords({ by, command }: DueNow, { names, project }: Telling): string {
  if (command === undefined) return `see where the project stands: bd status ${project}`
  return by === undefined
    ? `what is due now: ${command}`
    : `at work now: ${names('member', by)}: ${command}`
}
