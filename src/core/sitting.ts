/** A sitting's record as the ballots that it names: each is its member's decision on paper, entered by who kept the record. */
import type { BallotRecord, SittingRecord } from './record.ts'

interface Sitting {
  readonly path: string
  readonly sha256: string
  readonly record: SittingRecord
}

/** The ballots of a sitting, in the order of the minutes; each is filed where the sitting is. */
export function ballotsOfSitting({ path, sha256, record }: Sitting): readonly {
  readonly path: string
  readonly sha256: string
  readonly record: BallotRecord
}[] {
  const { at, by, project, stage, round, review, date, submission } = record
  return record.votes.map(({ seat, n, decision, reason, conditions }) => ({
    path,
    sha256,
    record: {
      act: 'ballot',
      at,
      by,
      for: seat,
      project,
      stage,
      round,
      review,
      seat,
      n,
      decision,
      ...(reason === undefined ? {} : { reason }),
      ...(conditions === undefined ? {} : { conditions }),
      dated: date,
      ...(record.scans[0] === undefined ? {} : { evidence: record.scans[0] }),
      submission,
    },
  }))
}
