/** A status says what comes next, in text and in JSON: no step that would be refused. */
import type { Standing } from '../review/standing.ts'
import type { Finding } from '../rules/finding.ts'
import type { Instant } from '../calendar/time.ts'
import type { World } from '../world/world.ts'
import { stopping, timelyActs } from './tasks.ts'
import type { NextAct } from '../project/next.ts'
import { remedies, withRevision } from './remedies.ts'

/**
 * Takes what still stops the next submission; gives what can be done now. While something that nobody may waive is missing,
 * no submission is next. `unsaved` as in `nextActs`.
 */
export function nextNow(
  world: World,
  standing: Standing,
  missing: readonly Finding[],
  now: Instant,
  unsaved: boolean,
): readonly NextAct[] {
  const all = withRevision(world, standing, now, unsaved)
  if (standing.state !== 'drafting' || missing.length === 0) return all
  // While a post is not filled no document of the stage is taken.
  const team = missing.some(isOfTeam)
    ? remedies(world, standing, missing, now).filter(({ act }) => act === 'team')
    : []
  const isReady = stopping(world, standing, missing).length === 0
  const due = all.filter(({ act }) => isReady || (act !== 'submit' && act !== 'hand-over'))
  if (due.length > 0) return [...team, ...due]
  const timely = timelyActs(world, standing, missing, now, unsaved)
  return timely.length > 0 ? timely : all
}

function isOfTeam({ rule }: Finding): boolean {
  return rule === 'missing-post' || rule === 'post-not-distinct'
}
