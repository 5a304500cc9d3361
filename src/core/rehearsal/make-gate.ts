/** Deeds at a gate besides the ballots: submitting and withdrawing, confirming, recusing, and what becomes of its time. */
import { gateStage } from '../process/ways.ts'
import { confirmationOf, placeOf } from '../review/deed-place.ts'
import { rejectionOf } from '../review/reconsideration.ts'
import { given, inProject, reviewIn } from './scene.ts'

export const submit = inProject<'submit'>(({ waive, answer }, { standing }) => {
  const stage = gateStage(standing.process, standing.stage) ?? standing.stage
  const waivers = Object.entries(waive ?? {}).map(([document, reason]) => ({ document, reason }))
  const place = { project: standing.id, stage: stage.stage, round: standing.round }
  return { act: { act: 'submit', ...place, waivers, ...given('answer', answer) } }
})

export const withdraw = inProject<'withdraw'>(({ reason }, { standing }) => ({
  act: { act: 'withdraw', ...placeOf(standing), ...given('reason', reason) },
}))

/** The rejection that ended the project is looked at once more. */
export const reconsider = inProject<'reconsider'>(({ reason }, { standing }) => {
  const { project, stage, round } = placeOf(standing)
  const rejection = rejectionOf(standing)?.by.sha256 ?? ''
  return { act: { act: 'reconsider', project, stage, round, rejection, reason: reason ?? '' } }
})

export const confirm = inProject<'confirm'>(({ review }, { standing, member }) => ({
  act: confirmationOf(standing, member, review),
}))

export const recuse = inProject<'recuse'>(
  ({ review, seat, reason, ground }, { standing, member }) => ({
    act: {
      act: 'recuse',
      ...placeOf(standing),
      review: reviewIn(standing, review, seat ?? member),
      seat: seat ?? member,
      reason: reason ?? '',
      ...(ground === undefined ? {} : { ground }),
    },
  }),
)

export const close = inProject<'close'>(({ review, number }, { standing }) => ({
  act: {
    act: 'close',
    ...placeOf(standing),
    review: reviewIn(standing, review),
    ...given('number', number),
  },
}))

export const extend = inProject<'extend'>(({ review, reason }, { standing }) => ({
  act: {
    act: 'extend',
    ...placeOf(standing),
    review: reviewIn(standing, review),
    reason: reason ?? '',
  },
}))

export const recompute = inProject<'recompute'>(({ review, reason }, { standing }) => ({
  act: {
    act: 'recompute',
    ...placeOf(standing),
    review: reviewIn(standing, review),
    reason: reason ?? '',
  },
}))
