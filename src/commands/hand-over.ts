/** `bd hand-over`: the owner hands the completed project to the receiving department. */
import { optionalReason } from './steps/reason.ts'
import { refuseUnsaved } from './steps/work-tree-edits.ts'
import { write } from './steps/write.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), async ({ reading, standing }) => {
    await refuseUnsaved(session, reading, standing.id)
    return { deed: { name: 'hand-over', words: optionalReason(options) } }
  })
