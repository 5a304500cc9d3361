/** CI systems know a finding again by its fingerprint from one run to the next. */
import type { FindingData } from '../../core/rules/finding-data.ts'

/**
 * A fingerprint for each finding, in their order: of the rule, the commit and the place, not of the words, which differ with
 * the language. Of findings that agree in all of these the next one gets a number besides.
 */
export function fingerprints(
  findings: readonly FindingData[],
  hash: (text: string) => string,
): readonly string[] {
  const seen = new Map<string, number>()
  return findings.map(({ rule, commit, project, member, file, line, column }) => {
    const own = JSON.stringify([rule, commit, project, member, file, line, column])
    const times = seen.get(own) ?? 0
    seen.set(own, times + 1)
    return hash(times === 0 ? own : `${own}${times}`)
  })
}
