/** `bd confirm`: I confirm what a secretary entered for me from paper. */
import { confirmationOf } from '../core/review/meant.ts'
import { write } from './steps/write.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), ({ actor, standing }) => ({
    act: confirmationOf(standing, actor.member, text(options, 'review')),
  }))
