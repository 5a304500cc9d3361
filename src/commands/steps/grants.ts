/** Grants as they are typed and as they are shown: the round that one is for, and all of them with what each is worth today. */
import { type GrantRecord, grantsOf, grantState } from '../../core/record/grant.ts'
import { gateStage } from '../../core/project/standing.ts'
import type { World } from '../../core/world.ts'
import { standingNamed } from './project.ts'
import type { Reading } from './read.ts'
import { UsageError } from './refused.ts'

/** The one round that a grant is for: as named, else the one that is open or comes next in the named project. */
export function roundNamed(
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
  const [, stage, n] = /^([a-z][a-z0-9-]*)\.([1-9]\d*)$/.exec(round) ?? []
  if (stage === undefined) {
    throw new UsageError('round-expected', { option: '--round', found: round })
  }
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
      state: grantState(grant, now.date),
      revoked: revoked === undefined ? null : { at: revoked.at, reason: revoked.reason },
    }
  })
}
