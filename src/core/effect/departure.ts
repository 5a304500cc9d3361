/** What somebody who leaves still is in running projects, and what he leaves behind: roles, records, projects of his own. */
import type { PolicyChange } from '../policy/roster-change.ts'
import { holders } from '../policy/policy.ts'
import { hasEnded } from '../project/end.ts'
import { frozenFacts } from '../project/freeze.ts'
import { standingOf } from '../project/standing.ts'
import { recordsIn } from '../register/kept-record.ts'
import { knownThings } from '../register/known.ts'
import type { World } from '../world/world.ts'
import type { Change, HeldChange, LeftBehind } from './change.ts'

/**
 * The posts and reviews of running projects for which each member who leaves stays named, by project. The seats of reviews
 * that are open follow from the roster, and are told with where the project stands.
 */
export function stillHeld(world: World, changes: readonly Change[]): readonly HeldChange[] {
  const gone = changes.flatMap((one) => (isLeaving(one) ? [one.member] : []))
  return gone.flatMap((member) =>
    world.tree.projectsInOrder().flatMap((project): readonly HeldChange[] => {
      const found = standingOf(world, project)
      if (!found.ok || hasEnded(found.value)) return []
      const { team, reviewers, title } = found.value.project
      const frozen = frozenFacts(world.rules, found.value) === 'all'
      const about = { kind: 'still-held', project, title, member, frozen } as const
      return [
        ...Object.entries(team)
          .filter(([, members]) => members.includes(member))
          .map(([post, all]) => ({ ...about, post, others: all.filter((one) => one !== member) })),
        ...Object.entries(reviewers)
          .filter(([, named]) => named === member)
          .map(([review]) => ({ ...about, review, others: [] })),
      ]
    }),
  )
}

/**
 * What each member who leaves leaves behind, where that is anything: roles that nobody holds any more, records of registers that name
 * him (sheets are his own and stay so), and running projects that he opened.
 */
export function leftBehind(
  before: World | undefined,
  after: World,
  changes: readonly Change[],
): readonly LeftBehind[] {
  return changes.flatMap((one): readonly LeftBehind[] => {
    if (!isLeaving(one)) return []
    const { member } = one
    const held = (before?.policy.grants ?? []).filter((grant) => grant.member === member)
    const roles = [...new Set(held.map(({ role }) => role))].filter(
      (role) => holders(after.policy, role).length === 0,
    )
    const records = naming(after, member)
    const opened = after.tree.projectsInOrder().flatMap((project) => {
      const found = standingOf(after, project)
      if (!found.ok || hasEnded(found.value)) return []
      const { title, opened: by } = found.value.project
      return by.by === member ? [{ project, title }] : []
    })
    const isAny = roles.length + records.length + opened.length > 0
    return isAny ? [{ kind: 'left-behind', member, roles, records, opened }] : []
  })
}

/** The records in whose fields the member stands, by register. */
function naming(world: World, member: string): LeftBehind['records'] {
  const ids = [...new Set(world.registers().map(({ register }) => register.register))]
  const known = knownThings(world)
  return ids.flatMap((id) => {
    const register = world.register(id)?.register
    if (register === undefined || 'every' in register.key) return []
    const fields = Object.keys(register.fields).filter(
      (field) => register.fields[field]!.type === 'member',
    )
    if (fields.length === 0) return []
    const keys = [...recordsIn(world.tree, register, known)]
      .filter(({ values }) => fields.some((field) => values[field] === member))
      .map(({ key }) => key)
    return keys.length === 0 ? [] : [{ register: id, keys }]
  })
}

function isLeaving(one: Change): one is Extract<PolicyChange, { kind: 'member-left' }> {
  return one.kind === 'member-left'
}
