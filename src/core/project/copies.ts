/** A project keeps its copies for information (传阅): which were sent, who has read them, and whose they are to send. */
import type { Standing } from '../review/standing.ts'
import { partsOf } from '../process/parts.ts'
import { ownerRole } from '../process/owner.ts'
import { actorsIn } from '../review/requester.ts'
import type { CopyRecord, ReadRecord } from '../record/record.ts'
import type { Filed } from '../record/signoffs.ts'
import type { PlainDate } from '../calendar/time.ts'
import type { World } from '../world/world.ts'

/** A copy with the read notices (阅知) that came back. */
export interface Copy {
  readonly copy: Filed<CopyRecord>
  readonly reads: readonly Filed<ReadRecord>[]
  /** The recipients who have not read it. */
  readonly unread: readonly string[]
}

/** The copies of a project, in the order in which they were sent. */
export function copiesOf({ signoffs }: Standing): readonly Copy[] {
  return signoffs.copies.map((copy) => {
    const reads = signoffs.reads.filter(({ record }) => record.copy === copy.sha256)
    const unread = copy.record.to.filter(
      (member) => !reads.some(({ record }) => record.by === member),
    )
    return { copy, reads, unread }
  })
}

/** The copies that wait for the member, oldest first. */
export function unreadBy(standing: Standing, member: string): readonly Filed<CopyRecord>[] {
  return copiesOf(standing).flatMap(({ copy, unread }) => (unread.includes(member) ? [copy] : []))
}

/** Whether the member works on the project: he owns the stage, writes its documents, is of its team, or has had a seat. */
export function worksOn(
  world: World,
  standing: Standing,
  member: string,
  date: PlainDate,
): boolean {
  const { process, project, stage, rounds } = standing
  const { policy } = world
  const writing = partsOf(process, 'deliverable').flatMap(({ deliverable }) => [
    deliverable.by,
    ...(deliverable.countersigned === undefined ? [] : [deliverable.countersigned]),
  ])
  const owner = ownerRole(world, process, stage, date)
  const roles = [process.starts, ...(owner === undefined ? [] : [owner]), ...writing]
  return (
    roles.some((role) => actorsIn(policy, standing, role).includes(member)) ||
    Object.values(project.team).some((members) => members.includes(member)) ||
    rounds.some(({ reviews }) =>
      reviews.some(({ holders }) => holders.has(member) || [...holders.values()].includes(member)),
    )
  )
}
