/** Tells which projects are at rest, so that nothing of them waits for anybody on any day, and keeps of these what lists show. */
import type { ProjectRecord } from '../record/record.ts'
import { signoffsOf } from '../record/signoffs.ts'
import { Tree } from '../record/tree.ts'
import { stageOf } from '../process/process.ts'
import { copiesOf } from '../project/copies.ts'
import { hasEnded } from '../project/end.ts'
import { maySettle, openConditions } from '../review/approval-conditions.ts'
import { unconfirmedOf } from '../review/paper.ts'
import { rejectionOf, timesReconsidered } from '../review/reconsideration.ts'
import type { Standing, State } from '../review/standing.ts'
import type { World } from '../world/world.ts'

/** What lists show of a project at rest; plain data. */
export interface AtRest {
  readonly project: ProjectRecord
  readonly state: State
  readonly stage: string
  readonly round: number
}

/**
 * Whether nothing is due or waits in the project, now and later, until an act is done in it: it has ended, its conditions are
 * settled, its copies are read, what was entered is confirmed, and a rejection is not looked at once more.
 */
export function isAtRest(standing: Standing): boolean {
  if (!hasEnded(standing)) return false
  const rejection = rejectionOf(standing)
  const { stage } = rejection?.round ?? standing
  return (
    (rejection === undefined ||
      timesReconsidered(standing, stage.stage) >= (stage.reconsider ?? 0)) &&
    !(maySettle(standing) && openConditions(standing).length > 0) &&
    unconfirmedOf(standing).length === 0 &&
    copiesOf(standing).every(({ unread }) => unread.length === 0)
  )
}

/** What is kept of a project that {@link isAtRest}. */
export function atRestOf({ project, state, stage, round }: Standing): AtRest {
  return { project, state, stage: stage.stage, round }
}

/**
 * The standing of a project at rest as far as lists show it: without its rounds and acts, of which nothing is open. `undefined` where
 * its process or stage is not there.
 */
export function standingAtRest(
  world: World,
  { project, state, stage, round }: AtRest,
): Standing | undefined {
  const { id, process: by } = project
  const process = world.process(by.id, by.version)?.process
  const at = process === undefined ? undefined : stageOf(process, stage)
  if (process === undefined || at === undefined) return undefined
  return {
    id,
    folder: world.tree.folder(id),
    project,
    process,
    state,
    stage: at,
    round,
    rounds: [],
    signoffs: signoffsOf(NOTHING, id),
  }
}

const NOTHING = new Tree()
