/** Divides what was found in a history at a commit: what stands behind it, and what stood before. */
import type { CommitId } from '../record/commit.ts'
import type { Finding } from '../rules/finding.ts'
import type { RuleId } from '../rules/rules.ts'

/** Whether the history is the right one at all is asked of its first commit, and told whatever part is looked at. */
const OF_THE_WHOLE: ReadonlySet<RuleId> = new Set(['root-mismatch'])

/**
 * Takes the findings, the commits oldest first, and the commit up to which nothing is reported. What is found at no commit,
 * or at one beside the line, is reported always.
 */
export function reportedSince(
  findings: readonly Finding[],
  commits: readonly CommitId[],
  since: CommitId | undefined,
): { readonly reported: readonly Finding[]; readonly before: readonly Finding[] } {
  const old = new Set(since === undefined ? [] : commits.slice(0, commits.indexOf(since) + 1))
  const isBefore = ({ commit, rule }: Finding) =>
    commit !== undefined && old.has(commit) && !OF_THE_WHOLE.has(rule)
  return {
    reported: findings.filter((one) => !isBefore(one)),
    before: findings.filter(isBefore),
  }
}
