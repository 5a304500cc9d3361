/** `bd ungrant`: a grant of mine ends now; ballots cast under it stand. */
import { reasonFor } from './steps/reason.ts'
import { UsageError } from './steps/refusal.ts'
import { writeCommon } from './steps/write.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = (session, args, options) => {
  const typed = argument(args, 0)
  if (!/^[1-9]\d*$/.test(typed))
    throw new UsageError('number-expected', { option: '<n>', found: typed })
  return writeCommon(session, async () => {
    const reason = await reasonFor(session, options)
    return { deed: { name: 'revoke', words: { n: Number(typed), reason } }, prose: reason }
  })
}
