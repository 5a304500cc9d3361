/** `bd motion show`: one motion, with everything that it would change. */
import { unknownMotion } from '../core/acts/motion.ts'
import { motionedIn } from '../core/record/motion.ts'
import { motionOf } from '../core/world/motions.ts'
import { namesIn } from '../terminal/names.ts'
import { changeLines } from '../terminal/phrases/effect.ts'
import { motionShownLines } from '../terminal/phrases/motion.ts'
import { circumstances } from './steps/circumstances.ts'
import { configuredBy, configuredIn } from './steps/configuration-lines.ts'
import { tools } from './steps/digest.ts'
import { changeData } from './steps/effect-data.ts'
import { effectView } from './steps/effect.ts'
import { textsFor } from './steps/last-accepted.ts'
import { motionData, numberOf } from './steps/motion.ts'
import { effectOfMotioned } from './steps/motion-effect.ts'
import { read } from './steps/read-world.ts'
import { Refused } from './steps/refusal.ts'
import { show } from './steps/show-result.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = async (session, args) => {
  const { voice } = session.screen
  const n = numberOf(argument(args, 0))
  const reading = await read(session)
  const { world, now } = reading
  const motion = motionOf(world, n)
  if (motion === undefined) throw new Refused([unknownMotion(world, n)])
  const { record, roster, state } = motion
  const proven = (policy: NonNullable<typeof roster>) => tools.proven(policy, world.workspace.id)
  const motioned = motionedIn(record, roster, proven)
  const texts = await textsFor(reading, motioned, n)
  const effect =
    state.is === 'open' && motioned !== undefined
      ? effectOfMotioned(world, motioned, circumstances(reading, record.by), texts)
      : undefined
  const configured = await configuredIn(session, reading, configuredBy(motioned), texts)
  const names = namesIn(voice, world.policy)
  return show(session, reading, {
    kind: 'motion',
    data: {
      ...motionData(reading, motion),
      would: effect === undefined ? null : effect.changes.map(changeData),
    },
    lines: () => {
      const changes = effect && changeLines(effectView(voice, effect.after, now), effect.changes)
      const shown = changes && [...changes, ...configured]
      return motionShownLines(voice, { names, world, motion }, shown)
    },
  })
}
