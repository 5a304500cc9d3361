/** `bd motion withdraw`: who proposed a motion takes it back. */
import { numberOf } from './steps/motion.ts'
import { reasonFor } from './steps/reason.ts'
import { writeCommon } from './steps/write.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = (session, args, options) => {
  const motion = numberOf(argument(args, 0))
  return writeCommon(session, async () => {
    const reason = await reasonFor(session, options)
    return { deed: { name: 'retract', words: { motion, reason } }, prose: reason }
  })
}
