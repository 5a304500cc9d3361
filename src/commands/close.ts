/** `bd close`: the vote is counted and its outcome recorded. */
import { given } from '../core/record/kinds.ts'
import { reviewOption } from './steps/ids-by-name.ts'
import { write } from './steps/write.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), (scene) => ({
    deed: {
      name: 'close',
      words: { ...reviewOption(scene, options), ...given('number', text(options, 'number')) },
    },
  }))
