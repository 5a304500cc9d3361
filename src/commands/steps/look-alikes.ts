/** Warns of titles and names with characters that only look like the plain ones, before anybody signs for them. */
import { compatibilityFindings } from '../../core/text/compatibility.ts'
import { unique } from '../../core/rules/finding.ts'
import type { Json } from '../../core/record/plan.ts'
import type { Tree } from '../../core/record/tree.ts'
import { findingLines } from '../../terminal/findings.ts'
import type { Session } from '../session.ts'

/** Says of each text of these records that is not in the tree yet; refuses nothing. */
export function warnOfDoubles(
  { screen }: Session,
  records: Iterable<readonly [string, Json]>,
  before?: Tree,
): void {
  const findings = Array.from(records, ([path, record]) => {
    const content = before?.get(path)?.content
    const known = new Set(content !== undefined && 'value' in content ? textsIn(content.value) : [])
    return textsIn(record).filter((text) => !known.has(text))
  }).flatMap((texts) => texts.flatMap(compatibilityFindings))
  if (findings.length === 0) return
  screen.warnings(findingLines(unique(findings), { voice: screen.voice }))
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
