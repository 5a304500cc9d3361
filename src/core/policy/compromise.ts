/** A compromised key is one that came into other hands after a commit: which keys a change of the roster says that of, and whether it may. */
import type { CommitId } from '../record/commit.ts'
import type { History } from '../record/plan.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { policyDifference } from './difference.ts'
import type { Policy } from './policy.ts'

/** A key with its member and the last commit before it came into other hands. */
export interface Compromised {
  readonly member: string
  readonly key: string
  readonly since: CommitId
}

/** The keys of which a roster says it, and which an older one did not, or of another commit. */
export function newlyCompromised(old: Policy | undefined, next: Policy): readonly Compromised[] {
  return Object.entries(next.members).flatMap(([member, { keys }]) =>
    keys.flatMap(({ key, state, since }) =>
      state !== 'compromised' || since === undefined || since === sinceOf(old, member, key)
        ? []
        : [{ member, key, since }],
    ),
  )
}

function sinceOf(policy: Policy | undefined, member: string, key: string): CommitId | undefined {
  return policy?.members[member]?.keys.find((one) => one.key === key)?.since
}

/**
 * Why it may not be said so: the commit must be an accepted one of this history, and where one was said before, an earlier
 * one; for what is once in doubt is affirmed or voided, and never argued away.
 */
export function compromiseFindings(
  old: Policy,
  next: Policy,
  history: History | undefined,
): Finding[] {
  return newlyCompromised(old, next).flatMap(({ member, key, since }) => {
    const before = sinceOf(old, member, key)
    const place = history?.placeOf(since)
    const first = before === undefined ? undefined : history?.placeOf(before)
    if (place !== undefined && (first === undefined || place < first)) return []
    return [finding('since-unknown', { commit: since }, { file: 'policy.yaml', member })]
  })
}

/** Whether nothing changes but keys of this member's own, which are retired or said to be compromised: nobody else signs for that. */
export function retiresOwnKeys(old: Policy, next: Policy, member: string): boolean {
  const changes = policyDifference(old, next)
  return (
    changes.length > 0 &&
    changes.every(
      (one) =>
        (one.kind === 'key-retired' || one.kind === 'key-compromised') && one.member === member,
    )
  )
}
