/** `bd extend`: the secretary extends the time of a vote. */
import { reviewOption } from './steps/named.ts'
import { reasonFor } from './steps/reason.ts'
import { write } from './steps/write.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), async (scene) => {
    const reason = await reasonFor(session, options)
    const words = { ...reviewOption(scene, options), reason }
    return { deed: { name: 'extend', words }, prose: reason }
  })
