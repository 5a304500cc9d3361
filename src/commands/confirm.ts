/** `bd confirm`: I confirm what a secretary entered for me from paper. */
import { reviewOption } from './steps/named.ts'
import { write } from './steps/write.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), (scene) => ({
    deed: { name: 'confirm', words: reviewOption(scene, options) },
  }))
