/** The record of a sitting as bd writes it: each part with its keys in their one order. */
import type { SittingAct } from '../record/act.ts'
import type { Scene } from '../review/outcome.ts'
import type { Circumstances } from '../record/plan.ts'
import type {
  Attendance,
  MinutedCounts,
  NamedVote,
  OutcomeRecord,
  SittingRecord,
} from '../record/record.ts'
import { lateness } from './ballot.ts'
import { gateHead } from './gate.ts'

/** The record of the act with the outcome that it caused, and the seats whose own ballots do not count; before more time they stand. */
export function sittingRecord(
  scene: Scene,
  act: SittingAct,
  by: Circumstances,
  outcome: OutcomeRecord,
  uncounted: readonly string[],
): SittingRecord {
  const { signed, counts } = act
  const silent = act['not-voting']
  return {
    act: 'meeting',
    ...gateHead(act, by),
    review: act.review,
    n: scene.open.acts.sittings.length + 1,
    number: act.number,
    date: act.date,
    attendance: attendanceOf(act.attendance),
    item: act.item,
    votes: act.votes.map(voteOf),
    ...(signed === undefined
      ? {}
      : {
          signed: signed.map(({ seat, decision }) => ({
            seat,
            ...(decision === undefined ? {} : { decision }),
          })),
        }),
    ...(silent === undefined ? {} : { 'not-voting': silent }),
    ...(uncounted.length === 0 || outcome.result === 'extended' ? {} : { uncounted }),
    ...(counts === undefined ? {} : { counts: countsOf(counts) }),
    resolution: act.resolution,
    scans: act.scans,
    submission: act.submission,
    ...lateness(scene),
    outcome,
  }
}

function attendanceOf(attendance: Attendance): Attendance {
  const { chair, recorder, present, represented, absent, recused, observers } = attendance
  return {
    chair,
    recorder,
    present,
    represented: represented.map(({ seat, by }) => ({ seat, by })),
    absent,
    recused: recused.map(({ seat, reason, ground }) => ({
      seat,
      ...(reason === undefined ? {} : { reason }),
      ...(ground === undefined ? {} : { ground }),
    })),
    observers,
  }
}

function voteOf({ seat, n, decision, reason, conditions }: NamedVote): NamedVote {
  return {
    seat,
    n,
    decision,
    ...(reason === undefined ? {} : { reason }),
    ...(conditions === undefined
      ? {}
      : { conditions: conditions.map(({ text, owner, due }) => ({ text, owner, due })) }),
  }
}

function countsOf(counts: MinutedCounts): MinutedCounts {
  const kinds = ['approve', 'reject', 'return', 'abstain', 'defer'] as const
  return Object.fromEntries(
    kinds.flatMap((kind) => (counts[kind] === undefined ? [] : [[kind, counts[kind]]])),
  )
}
