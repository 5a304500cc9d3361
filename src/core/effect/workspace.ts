/** What an act changes outside of projects: the workspace's record, the roster, the calendar, processes, proxies. */
import type { CalendarYear, CompanyCalendar } from '../calendar/calendar.ts'
import { policyDifference } from '../policy/difference.ts'
import type { Policy } from '../policy/policy.ts'
import type { AffirmationRecord } from '../record/affirm.ts'
import type { Changed } from '../record/change.ts'
import type { GrantRecord, RevocationRecord } from '../record/grant.ts'
import type { VoidRecord } from '../record/void.ts'
import type { Workspace } from '../record/workspace.ts'
import type { Change, CommonChange, WorkspaceField } from './change.ts'
import { differing, pair, same } from './comparison.ts'

/** The record of the workspace: its fields, and the numbers that the company sets. */
export function workspaceChanges(
  before: Workspace | undefined,
  after: Workspace | undefined,
): readonly CommonChange[] {
  const { parameters: old = {}, ...head } = before ?? {}
  const { parameters: next = {}, ...heading } = after ?? {}
  return [
    ...differing<string>(head, heading).map(([field, values]) => ({
      kind: 'workspace' as const,
      field: field as WorkspaceField,
      ...values,
    })),
    ...[...new Set([...Object.keys(old), ...Object.keys(next)])].flatMap((process) =>
      differing(old[process], next[process]).map(([parameter, values]) => ({
        kind: 'parameter' as const,
        process,
        parameter,
        ...values,
      })),
    ),
  ]
}

const NOBODY: Policy = {
  format: '',
  version: 0,
  thresholds: { policy: 0 },
  units: {},
  roles: {},
  members: {},
  grants: [],
  'same-person': [],
}

/** The roster, by the difference that its own rules go by; a workspace that is founded had none. */
export function rosterChanges(
  before: Policy | undefined,
  after: Policy | undefined,
): readonly CommonChange[] {
  const changes = policyDifference(before ?? NOBODY, after ?? NOBODY)
  const versions = pair(before?.version, after?.version)
  return before?.version === after?.version
    ? changes
    : [...changes, { kind: 'policy-version', ...versions }]
}

/** A year of official days. */
export function yearChanges(
  before: CalendarYear | undefined,
  after: CalendarYear | undefined,
): readonly Change[] {
  const told = after ?? before
  if (told === undefined) return []
  const { year, notice } = told
  const days = ({ off, work }: CalendarYear) => ({ off, work })
  const values = pair(before && days(before), after && days(after))
  return [{ kind: 'calendar-year', year, notice, ...values }]
}

/** The company's own days, each with what it was and is. */
export function companyChanges(
  before: CompanyCalendar | undefined,
  after: CompanyCalendar | undefined,
): readonly Change[] {
  const days = [before, after].flatMap((one) => [...(one?.off ?? []), ...(one?.work ?? [])])
  return [...new Set(days)].sort().flatMap((day) => {
    const reason = after?.reasons.get(day) ?? before?.reasons.get(day)
    const was = dayIn(before, day)
    const is = dayIn(after, day)
    if (was === is && before?.reasons.get(day) === after?.reasons.get(day)) return []
    return [
      {
        kind: 'company-day' as const,
        day,
        ...pair(was, is),
        ...(reason === undefined ? {} : { reason }),
      },
    ]
  })
}

function dayIn(calendar: CompanyCalendar | undefined, day: string): 'off' | 'work' | undefined {
  if (calendar?.off.includes(day) === true) return 'off'
  return calendar?.work.includes(day) === true ? 'work' : undefined
}

/** Acts that a member affirms; a record of it is never changed. */
export function affirmedIn(affirmation: AffirmationRecord | undefined): readonly Change[] {
  return affirmation === undefined ? [] : [{ kind: 'affirmed', affirmation }]
}

/** A grant that is given; one is never changed. */
export function proxyGiven(
  before: GrantRecord | undefined,
  after: GrantRecord | undefined,
): readonly Change[] {
  return after === undefined || same(before, after) ? [] : [{ kind: 'proxy-given', grant: after }]
}

/** A grant that ends, with what it had given. */
export function proxyRevoked(
  after: RevocationRecord | undefined,
  grant: GrantRecord | undefined,
): readonly Change[] {
  if (after === undefined) return []
  return [{ kind: 'proxy-revoked', revocation: after, ...(grant === undefined ? {} : { grant }) }]
}

/** What a void takes back: files that are again what was last accepted, and files that only refused commits had brought. */
export function voidedIn(
  putBack: readonly Changed[],
  record: VoidRecord | undefined,
): readonly Change[] {
  if (record === undefined) return []
  const paths = (gone: boolean) =>
    putBack.filter(({ after }) => (after === undefined) === gone).map(({ path }) => path)
  return [{ kind: 'voided', void: record, restored: paths(false), removed: paths(true) }]
}
