/** Grants are typed with the round that one is for, and shown with what each is worth today. */
import { gateStage } from '../../core/process/ways.ts'
import { type GrantRecord, grantsOf } from '../../core/record/grant.ts'
import { grantWorth } from '../../core/project/grant-worth.ts'
import type { World } from '../../core/world/world.ts'
import type { Session } from '../session.ts'
import { callableStages } from '../../core/text/known-names.ts'
import { named } from './ids-by-name.ts'
import { standingNamed } from './project-argument.ts'
import type { Reading } from './read-world.ts'
import { UsageError } from './refusal.ts'

/** The one round that a grant is for: as named, else the one that is open or comes next in the named project. */
export function roundNamed(
  session: Session,
  world: World,
  project: string | undefined,
  round: string | undefined,
): GrantRecord['only'] {
  if (project === undefined) {
    if (round === undefined) return undefined
    throw new UsageError('missing-option', { option: '--project' })
  }
  const standing = standingNamed(world, project)
  if (round === undefined) {
    const stage = gateStage(standing.process, standing.stage)?.stage
    if (stage === undefined) throw new UsageError('missing-option', { option: '--round' })
    return { project: standing.id, stage, round: standing.round }
  }
  const [, called, n] = /^(.+)\.([1-9]\d*)$/.exec(round) ?? []
  if (called === undefined) {
    throw new UsageError('round-expected', { option: '--round', found: round })
  }
  const gates = callableStages([standing.process], ({ gate }) => gate.length > 0)
  const stage = named(session, 'stage', gates, called, { project: standing.id })
  return { project: standing.id, stage, round: Number(n) }
}

/** Every grant of the workspace as data that others build on. */
export function grantsData({ world, now }: Reading) {
  return grantsOf(world.tree).map((grant) => {
    const { by, n, to, roles, from, until, only, reason, at } = grant.record
    const { revoked } = grant
    return {
      grant: grant.sha256,
      by,
      n,
      to,
      roles,
      from,
      until,
      only: only ?? null,
      reason,
      at,
      state: grantWorth(world, grant, now.date),
      revoked: revoked === undefined ? null : { at: revoked.at, reason: revoked.reason },
    }
  })
}
