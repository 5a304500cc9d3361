/** A CI report pins a finding to a place: readers of these formats want a file for each. */
import type { FindingData } from '../../core/rules/finding-data.ts'

/** The file of findings about the history, the keys or the clock: the record of the workspace, which is always there. */
const WORKSPACE = 'bd.yaml'

/** The file and line of a finding; one that has none stands at the first line of the workspace's record. */
export function placeOf({ file, line, column }: FindingData): {
  readonly file: string
  readonly line: number
  readonly column: number | undefined
} {
  return file === null
    ? { file: WORKSPACE, line: 1, column: undefined }
    : { file, line: line ?? 1, column: line === null ? undefined : (column ?? undefined) }
}

/** The whole of a finding as one text: the fact, the reason, the mend, and the commit. */
export function textOf({ message, why, help, commit }: FindingData): string {
  return [message, why, help, ...(commit === null ? [] : [commit])].join('\n')
}
