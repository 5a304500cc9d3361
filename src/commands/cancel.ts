/** `bd cancel`: the owner ends the project; once a body has voted on it, by that body's minuted decision. */
import { given } from '../core/record/kinds.ts'
import { proofFrom } from './steps/evidence.ts'
import { minutesFrom } from './steps/office-minutes.ts'
import { reasonFor } from './steps/reason.ts'
import { write } from './steps/write.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), async ({ reading, standing }) => {
    const meeting = await minutesFrom(session, options)
    const reason = await reasonFor(session, options)
    const { texts, ...proof } = await proofFrom(session, reading, standing, options)
    const words = { reason, ...given('meeting', meeting), ...proof }
    return { deed: { name: 'cancel', words }, texts, prose: reason }
  })
