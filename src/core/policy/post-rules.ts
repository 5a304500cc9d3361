/** What a policy says of posts must be sound: who is set over whom, and how many may hold a role. */
import { SUPERIOR } from '../process/roles.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { plainIds, unknownName } from '../text/naming.ts'
import type { Policy } from './policy.ts'

const FILE = 'policy.yaml'

/** What only a later edition knows of members and roles. */
export function newerWordFindings({ members, roles }: Policy): Finding[] {
  const words = [
    ...Object.values(members).flatMap(({ superior }) => (superior === undefined ? [] : [SUPERIOR])),
    ...Object.values(roles).flatMap(({ headcount, duty }) => [
      ...(headcount === undefined ? [] : ['headcount']),
      ...(duty === undefined ? [] : ['duty']),
    ]),
  ]
  return [...new Set(words)].map((word) => finding('newer-word', { feature: word }, { file: FILE }))
}

/** Superiors who are no members, and members who would be set over themselves, each circle once. */
export function superiorFindings({ members }: Policy): Finding[] {
  const ids = Object.keys(members)
  const over = (member: string) =>
    Object.hasOwn(members, member) ? members[member]?.superior : undefined
  const unknown = ids.flatMap((member) => {
    const superior = over(member)
    return superior === undefined || Object.hasOwn(members, superior)
      ? []
      : [unknownName('member', plainIds(ids), superior, { file: FILE, member })]
  })
  const told = new Set<string>()
  const circles = ids.flatMap((first) => {
    const above: string[] = []
    let one: string | undefined = first
    while (one !== undefined && !above.includes(one)) {
      above.push(one)
      one = over(one)
    }
    if (one !== first || told.has(first)) return []
    for (const member of above) told.add(member)
    const facts = { members: above.join(', ') }
    return [finding('superior-circle', facts, { file: FILE, member: first })]
  })
  return [...unknown, ...circles]
}

/** Roles that more members hold than their headcount allows (S0-F-1, S0-F-2). */
export function headcountFindings(policy: Policy): Finding[] {
  return Object.entries(policy.roles).flatMap(([role, { headcount }]) => {
    const held = new Set(
      policy.grants.filter((grant) => grant.role === role).map(({ member }) => member),
    )
    if (headcount === undefined || held.size <= headcount) return []
    const facts = { role, headcount, members: [...held].join(', ') }
    return [finding('over-headcount', facts, { file: FILE })]
  })
}
