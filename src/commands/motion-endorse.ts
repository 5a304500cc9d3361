/** `bd motion endorse`: an administrator signs for a motion; the last signature that it needs carries it out. */
import { motionedIn } from '../core/record/motion.ts'
import { motionOf } from '../core/world/motions.ts'
import { configuredBy, showConfigured } from './steps/configuration-lines.ts'
import { tools } from './steps/digest.ts'
import { textsFor } from './steps/last-accepted.ts'
import { numberOf } from './steps/motion.ts'
import { writeCommon } from './steps/write.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = (session, args) => {
  const motion = numberOf(argument(args, 0))
  return writeCommon(session, async ({ reading }) => {
    const { world } = reading
    const found = motionOf(world, motion)
    const proven = found?.roster && tools.proven(found.roster, world.workspace.id)
    const motioned = found && motionedIn(found.record, found.roster, () => proven ?? [])
    const texts = await textsFor(reading, motioned, motion)
    await showConfigured(session, reading, configuredBy(motioned), texts)
    const deed = { name: 'endorse' as const, words: { motion, proven: proven ?? [] } }
    return { deed, texts, ...(found === undefined ? {} : { prose: found.record.reason }) }
  })
}
