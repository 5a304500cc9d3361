/** `bd cc`: members get a copy for information; it gives them no rights. */
import { given } from '../core/record/kinds.ts'
import { memberNamed } from './steps/ids-by-name.ts'
import { write } from './steps/write.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), ({ reading }) => {
    const named = Array.isArray(args[1]) ? (args[1] as readonly string[]) : [argument(args, 1)]
    const to = [...new Set(named.map((member) => memberNamed(session, reading.world, member)))]
    const note = text(options, 'note')
    return { deed: { name: 'cc', words: { to, ...given('note', note) } }, ...given('prose', note) }
  })
