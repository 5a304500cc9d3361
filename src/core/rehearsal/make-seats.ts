/** Deeds about who decides: seats transferred, added and removed, ballots granted to another. */
import { good } from '../rules/finding.ts'
import { grantsOf } from '../record/grant.ts'
import { placeOf } from '../review/deed-place.ts'
import { given, inProject, listed, type Maker, reviewIn, seatIn } from './scene.ts'

/** The member's own seat, unless another is named. */
export const transfer = inProject<'transfer'>((words, { standing, member }) => {
  const review = reviewIn(standing, words.review, member)
  return {
    act: {
      act: 'transfer',
      ...placeOf(standing),
      review,
      seat: words.seat ?? seatIn(standing, review, member),
      to: words.to,
      reason: words.reason ?? '',
    },
  }
})

/** A seat added or removed; it is called by its first holder. */
export function seating<D extends 'add-seat' | 'remove-seat'>(act: D) {
  return inProject<D>((words, { standing, member }) => {
    const review = reviewIn(standing, words.review, member)
    const { member: seat, reason = '' } = words
    return { act: { act, ...placeOf(standing), review, seat, reason } }
  })
}

export const grant: Maker<'grant'> = (words, { standing, now }) => {
  const { to, roles, from = now.date, until, only, reason = '' } = words
  const round = only === undefined ? undefined : { project: standing?.id ?? '', ...only }
  return good({
    act: { act: 'grant', to, roles: listed(roles), from, until, ...given('only', round), reason },
  })
}

export const revoke: Maker<'revoke'> = ({ n, reason = '' }, { world, member }) => {
  const mine = grantsOf(world.tree).filter(({ record }) => record.by === member)
  const open = mine.filter(({ revoked }) => revoked === undefined)
  const meant = n === undefined ? open : mine.filter(({ record }) => record.n === n)
  const last = meant.reduce<(typeof mine)[number] | undefined>(
    (best, one) => (best === undefined || one.record.n > best.record.n ? one : best),
    undefined,
  )
  const { record, sha256 } = last ?? { record: { n: n ?? 1 }, sha256: '' }
  return good({ act: { act: 'revoke', n: record.n, grant: sha256, reason } })
}
