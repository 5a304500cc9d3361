/** The item of a sitting's minutes is made a deed, unless it is on record already. */
import type { Standing } from '../../core/review/standing.ts'
import type { Deed } from '../../core/record/deed.ts'
import type { World } from '../../core/world/world.ts'
import type { Session } from '../session.ts'
import type { Evidence } from '../../core/record/act.ts'
import type { SignedVote, SittingRecord } from '../../core/record/record.ts'
import type { Filed } from '../../core/record/signoffs.ts'
import type { MinutedItem, Minutes } from '../../documents/sitting.ts'
import { reviewNamed } from './ids-by-name.ts'

/** The deed that records the item, in the review that the minutes name where they name one. */
export function sittingOf(
  session: Session,
  world: World,
  standing: Standing,
  minutes: Minutes,
  item: MinutedItem,
  scans: readonly Evidence[],
): Deed {
  const named = item.review ?? minutes.review
  const review = named === undefined ? {} : { review: reviewNamed(session, world, standing, named) }
  return { name: 'meeting', words: { ...review, minutes, item, scans } }
}

/** The item as it is on record already, if the minutes still say the same of it. */
export function recordedAs(
  { signoffs }: Standing,
  { number, date }: Minutes,
  { item, votes, resolution }: MinutedItem,
  scans: readonly Evidence[],
): Filed<SittingRecord> | undefined {
  return signoffs.all.find((filed): filed is Filed<SittingRecord> => {
    const { record } = filed
    if (record.act !== 'meeting' || record.number !== number || record.date !== date) return false
    const known: readonly SignedVote[] = [...record.votes, ...(record.signed ?? [])]
    return (
      record.item === item &&
      record.resolution === resolution &&
      record.scans.join() === scans.map(({ sha256 }) => sha256).join() &&
      known.length === votes.length &&
      votes.every(({ member, decision }) =>
        known.some((one) => one.seat === member && (one.decision ?? decision) === decision),
      )
    )
  })
}
