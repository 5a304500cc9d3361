/** Some deeds pause a project or end it: hold and resume, cancelling, handing over, receiving. */
import { given } from '../record/kinds.ts'
import type { Standing } from '../review/standing.ts'
import { inProject } from './scene.ts'

export const hold = inProject<'hold'>(({ reason = '' }, { standing }) => ({
  act: 'hold',
  project: standing.id,
  reason,
}))

export const resume = inProject<'resume'>(({ reason }, { standing }) => ({
  act: 'resume',
  project: standing.id,
  hold: standing.hold?.sha256 ?? '',
  ...given('reason', reason),
}))

export const cancel = inProject<'cancel'>(({ reason = '', meeting, evidence }, { standing }) => ({
  act: 'cancel',
  project: standing.id,
  reason,
  ...given('meeting', meeting),
  ...given('evidence', evidence),
}))

export const handOver = inProject<'hand-over'>(({ reason }, { standing }) => ({
  act: 'hand-over',
  ...stageOf(standing),
  ...given('reason', reason),
}))

export const receive = inProject<'receive'>(({ reason }, { standing }) => ({
  act: 'receive',
  ...stageOf(standing),
  'hand-over': standing.handOver?.sha256 ?? '',
  ...given('reason', reason),
}))

function stageOf({ id, stage, round }: Standing) {
  return { project: id, stage: stage.stage, round }
}
