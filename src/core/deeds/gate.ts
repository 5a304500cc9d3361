/** Some deeds happen at a gate besides the ballots: submitting and withdrawing, confirming, recusing, and what becomes of its time. */
import { given } from '../record/kinds.ts'
import { decide as judge } from '../acts/decide.ts'
import { gateStage } from '../process/ways.ts'
import type { Act } from '../record/act.ts'
import { rejectionOf } from '../review/reconsideration.ts'
import { bad, good, type Result, unique } from '../rules/finding.ts'
import { confirmationOf, placeOf, reviewsMeant, seatMeant } from './place.ts'
import { type Here, inProject, reviewIn } from './scene.ts'

export const submit = inProject<'submit'>(({ waivers = [], answer }, { standing }) => {
  const stage = gateStage(standing.process, standing.stage) ?? standing.stage
  const place = { project: standing.id, stage: stage.stage, round: standing.round }
  return { act: 'submit', ...place, waivers, ...given('answer', answer) }
})

export const withdraw = inProject<'withdraw'>(({ reason }, { standing }) => ({
  act: 'withdraw',
  ...placeOf(standing),
  ...given('reason', reason),
}))

/** The rejection that ended the project is looked at once more. */
export const reconsider = inProject<'reconsider'>(({ reason = '' }, { standing }) => {
  const { project, stage, round } = placeOf(standing)
  const rejection = rejectionOf(standing)?.by.sha256 ?? ''
  return { act: 'reconsider', project, stage, round, rejection, reason }
})

export const confirm = inProject<'confirm'>(({ review }, { standing, by }) =>
  confirmationOf(standing, by.signer, review),
)

/** The member's own seat, unless another is named. */
export const recuse = inProject<'recuse'>(
  ({ seat: named, reason = '', ground, ...words }, scene) => {
    const { standing, by } = scene
    const review = reviewIn(scene, words.review, named ?? by.signer)
    const seat = named ?? seatMeant(standing, review, by.signer)
    const place = { ...placeOf(standing), review, seat }
    return { act: 'recuse', ...place, reason, ...given('ground', ground) }
  },
)

export const close = inProject<'close'>(({ review, number }, scene) =>
  taken(scene, review, (meant) => ({
    act: 'close',
    ...placeOf(scene.standing),
    review: meant,
    ...given('number', number),
  })),
)

export const extend = inProject<'extend'>(({ review, reason = '' }, scene) =>
  taken(scene, review, (meant) => ({
    act: 'extend',
    ...placeOf(scene.standing),
    review: meant,
    reason,
  })),
)

export const recompute = inProject<'recompute'>(({ review, reason = '' }, scene) =>
  taken(scene, review, (meant) => ({
    act: 'recompute',
    ...placeOf(scene.standing),
    review: meant,
    reason,
  })),
)

/**
 * The act in the review that is named, else in the only one of those open in which the rules take it. Refused: with every
 * reason where none of several takes it.
 */
function taken(
  { standing, world, by, choose }: Here,
  named: string | undefined,
  actIn: (review: string) => Act,
): Result<Act> {
  const meant = reviewsMeant(standing, named)
  if (meant.length < 2) return good(actIn(meant[0] ?? ''))
  const judged = meant.map((review) => ({ review, ...judge(world, actIn(review), by) }))
  const takes = judged.filter(({ ok }) => ok).map(({ review }) => review)
  if (takes.length === 0) {
    return bad(...unique(judged.flatMap((one) => (one.ok ? [] : one.findings))))
  }
  return good(actIn(takes.length === 1 ? takes[0]! : choose(takes)))
}
