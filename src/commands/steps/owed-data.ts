/** What is owed, grouped by its duty, as data that others build on. */
import type { Group, Share } from '../../core/duty/grouped.ts'

/** One duty: when the first of what is open is due, and what is missing, when and of whom. */
export function groupData({ duties, duty, next, shares }: Group) {
  return {
    duties: duties.duties,
    duty: duty.duty,
    title: duty.title,
    due: next?.['last-day'] ?? null,
    dueTime: next?.until ?? null,
    open: shares.open?.count ?? 0,
    missing: shareData(shares.missing),
  }
}

function shareData(share: Share | undefined) {
  return {
    count: share?.count ?? 0,
    days: share?.days ?? [],
    of: (share?.of ?? []).map(([of, count]) => ({ of, count })),
  }
}
