/** Deeds that pause a project or end it: hold and resume, cancelling, handing over, receiving. */
import { given, inProject } from './scene.ts'

export const hold = inProject<'hold'>(({ reason }, { standing }) => ({
  act: { act: 'hold', project: standing.id, reason: reason ?? '' },
}))

export const resume = inProject<'resume'>(({ reason }, { standing }) => ({
  act: {
    act: 'resume',
    project: standing.id,
    hold: standing.hold?.sha256 ?? '',
    ...given('reason', reason),
  },
}))

export const cancel = inProject<'cancel'>(({ reason }, { standing }) => ({
  act: { act: 'cancel', project: standing.id, reason: reason ?? '' },
}))

export const handOver = inProject<'hand-over'>(({ reason }, { standing }) => ({
  act: {
    act: 'hand-over',
    project: standing.id,
    stage: standing.stage.stage,
    round: standing.round,
    ...given('reason', reason),
  },
}))

export const receive = inProject<'receive'>(({ reason }, { standing }) => ({
  act: {
    act: 'receive',
    project: standing.id,
    stage: standing.stage.stage,
    round: standing.round,
    'hand-over': standing.handOver?.sha256 ?? '',
    ...given('reason', reason),
  },
}))
