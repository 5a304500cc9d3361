/** `bd cancel`: the owner ends the project; once a body has voted on it, by that body's minuted decision. */
import { proofFrom } from './steps/evidence.ts'
import { minutesFrom } from './steps/minutes.ts'
import { reasonFor } from './steps/reason.ts'
import { write } from './steps/write.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), async ({ reading, standing }) => {
    const minutes = await minutesFrom(session, options)
    const reason = await reasonFor(session, options)
    const { texts, ...proof } = await proofFrom(session, reading, standing, options)
    const meeting = minutes === undefined ? {} : { meeting: minutes }
    const act = { act: 'cancel' as const, project: standing.id, reason, ...meeting, ...proof }
    return { act, texts, prose: reason }
  })
