/** `bd grants`: who may cast for whom, and what each grant is worth today. */
import { standingOf } from '../core/project/standing.ts'
import { grantLines } from '../terminal/phrases/grants.ts'
import { namesIn } from '../terminal/names.ts'
import { grantsData } from './steps/grants.ts'
import { read } from './steps/read-world.ts'
import { show } from './steps/show-result.ts'
import type { Run } from './verb.ts'

export const run: Run = async (session) => {
  const { screen } = session
  const reading = await read(session)
  await reading.load()
  const { world } = reading
  const grants = grantsData(reading)
  const names = namesIn(screen.voice, world.policy)
  const stageOf = (project: string, stage: string) => {
    const found = standingOf(world, project)
    const process = found.ok ? found.value.process : undefined
    return namesIn(screen.voice, world.policy, process)('stage', stage) ?? stage
  }
  return show(session, reading, {
    kind: 'grants',
    data: { grants },
    lines: () => grantLines(screen.voice, { names, stageOf, grants }, screen.columns),
  })
}
