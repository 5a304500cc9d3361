/** `bd edit`: title and contact, which touch no packet. */
import { UsageError } from './steps/refused.ts'
import { write } from './steps/write.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), ({ standing }) => {
    const { project } = standing
    const title = text(options, 'title')
    const given = text(options, 'contact')
    if (title === undefined && given === undefined) throw new UsageError('nothing-to-set')
    const contact = given ?? project.contact
    return {
      act: {
        act: 'edit',
        project: standing.id,
        title: title ?? project.title,
        ...(contact === undefined || contact === '' ? {} : { contact }),
      },
    }
  })
