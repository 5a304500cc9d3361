/** Deeds that end a project: cancelling, handing over, receiving. */
import { given, inProject } from './scene.ts'

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
    handOver: standing.handOver?.sha256 ?? '',
    ...given('reason', reason),
  },
}))
