/** What somebody who leaves still is in running projects: nobody takes it from him but who may change the team. */
import type { PolicyChange } from '../policy/roster-change.ts'
import { hasEnded } from '../project/end.ts'
import { frozenFacts } from '../project/freeze.ts'
import { standingOf } from '../project/standing.ts'
import type { World } from '../world/world.ts'
import type { Change, HeldChange } from './change.ts'

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

function isLeaving(one: Change): one is Extract<PolicyChange, { kind: 'member-left' }> {
  return one.kind === 'member-left'
}
