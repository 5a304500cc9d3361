/** `bd edit`: title and contact, which touch no packet. */
import { given } from '../core/record/kinds.ts'
import { UsageError } from './steps/refusal.ts'
import { write } from './steps/write.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), () => {
    const [title, contact] = [text(options, 'title'), text(options, 'contact')]
    if (title === undefined && contact === undefined) throw new UsageError('nothing-to-set', {})
    const words = { ...given('title', title), ...given('contact', contact) }
    return { deed: { name: 'edit', words } }
  })
