/** `bd motion list`: every motion with who signed for it and who is asked, the open ones first. */
import { motionsOf } from '../core/world/motions.ts'
import { motionListLines } from '../terminal/phrases/motion.ts'
import { namesIn } from '../terminal/names.ts'
import { motionData } from './steps/motion.ts'
import { read } from './steps/read-world.ts'
import { show } from './steps/show-result.ts'
import type { Run } from './verb.ts'

export const run: Run = async (session) => {
  const { screen } = session
  const reading = await read(session)
  const { world } = reading
  const all = motionsOf(world)
  const isOpen = ({ state }: (typeof all)[number]) => state.is === 'open'
  const motions = [...all.filter(isOpen), ...all.filter((one) => !isOpen(one))]
  const names = namesIn(screen.voice, world.policy)
  return show(session, reading, {
    kind: 'motions',
    data: { motions: motions.map((one) => motionData(reading, one)) },
    lines: () => motionListLines(screen.voice, { names, world, motions }, screen.columns),
  })
}
