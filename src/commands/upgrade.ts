/** `bd upgrade`: enters the newest epoch of the rules that this bd knows. */
import { reasonFor } from './steps/reason.ts'
import { writeCommon } from './steps/write.ts'
import type { Run } from './verb.ts'

export const run: Run = (session, _args, options) =>
  writeCommon(session, async () => {
    const reason = await reasonFor(session, options)
    return { deed: { name: 'upgrade', words: { reason } }, prose: reason }
  })
