/** A sitting's record names ballots and recusals: each is its member's word on paper, entered by who kept the record. */
import type { BallotRecord, RecuseRecord, SittingRecord } from './record.ts'

interface Sitting {
  readonly path: string
  readonly sha256: string
  readonly record: SittingRecord
}

interface OfSitting<R> {
  readonly path: string
  readonly sha256: string
  readonly record: R
}

/**
 * The ballots of a sitting, in the order of the minutes; each is filed where the sitting is. A sitting without a quorum
 * after which the review goes on has none: nothing was voted there.
 */
export function ballotsOfSitting({
  path,
  sha256,
  record,
}: Sitting): readonly OfSitting<BallotRecord>[] {
  if (record.outcome.result === 'extended') return []
  const { late, date, submission } = record
  return record.votes.map(({ seat, n, decision, reason, conditions }) => ({
    path,
    sha256,
    record: {
      act: 'ballot',
      ...headOf(record),
      for: seat,
      review: record.review,
      seat,
      n,
      decision,
      ...(reason === undefined ? {} : { reason }),
      ...(conditions === undefined ? {} : { conditions }),
      dated: date,
      ...(record.scans[0] === undefined ? {} : { evidence: record.scans[0] }),
      submission,
      ...(late === undefined ? {} : { late }),
    },
  }))
}

/** The recusals that were first said in the sitting. */
export function recusalsOfSitting({
  path,
  sha256,
  record,
}: Sitting): readonly OfSitting<RecuseRecord>[] {
  const { review, submission } = record
  return record.attendance.recused.flatMap(({ seat, reason, ground }) =>
    reason === undefined
      ? []
      : [
          {
            path,
            sha256,
            record: {
              act: 'recuse',
              ...headOf(record),
              review,
              seat,
              reason,
              ...(ground === undefined ? {} : { ground }),
              submission,
            },
          },
        ],
  )
}

function headOf({ at, by, project, stage, round }: SittingRecord) {
  return { at, by, project, stage, round }
}
