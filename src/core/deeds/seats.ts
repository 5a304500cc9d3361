/** Some deeds say who decides: seats transferred, added and removed, ballots granted to another. */
import { given } from '../record/kinds.ts'
import { good } from '../rules/finding.ts'
import { grantsOf } from '../record/grant.ts'
import { placeOf, seatMeant } from './place.ts'
import { inProject, listed, type Maker, reviewIn } from './scene.ts'

/** The member's own seat, unless another is named. */
export const transfer = inProject<'transfer'>(({ to, seat, reason = '', ...words }, scene) => {
  const { standing, by } = scene
  const review = reviewIn(scene, words.review, by.signer)
  return {
    act: 'transfer',
    ...placeOf(standing),
    review,
    seat: seat ?? seatMeant(standing, review, by.signer),
    to,
    reason,
  }
})

/** A seat that is added is called by its first holder. */
export const addSeat = inProject<'add-seat'>(({ member, reason = '', ...words }, scene) => {
  const review = reviewIn(scene, words.review, scene.by.signer)
  return { act: 'add-seat', ...placeOf(scene.standing), review, seat: member, reason }
})

/** The seat that is removed is the one that the member holds now. */
export const removeSeat = inProject<'remove-seat'>(({ member, reason = '', ...words }, scene) => {
  const { standing, by } = scene
  const review = reviewIn(scene, words.review, by.signer)
  const seat = seatMeant(standing, review, member)
  return { act: 'remove-seat', ...placeOf(standing), review, seat, reason }
})

export const grant: Maker<'grant'> = (words, { by }) => {
  const { to, roles, from = by.now.date, until, only, reason = '' } = words
  return good({
    act: 'grant',
    to,
    roles: listed(roles),
    from,
    until,
    ...given('only', only),
    reason,
  })
}

export const revoke: Maker<'revoke'> = ({ n, reason = '' }, { world, by }) => {
  const mine = grantsOf(world.tree).filter(({ record }) => record.by === by.signer)
  const open = mine.filter(({ revoked }) => revoked === undefined)
  const meant = n === undefined ? open : mine.filter(({ record }) => record.n === n)
  const last = meant.reduce<(typeof mine)[number] | undefined>(
    (best, one) => (best === undefined || one.record.n > best.record.n ? one : best),
    undefined,
  )
  const { record, sha256 } = last ?? { record: { n: n ?? 1 }, sha256: '' }
  return good({ act: 'revoke', n: record.n, grant: sha256, reason })
}
