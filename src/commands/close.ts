/** `bd close`: the vote is counted and its outcome recorded. */
import { placeOf, reviewIn } from './steps/gate.ts'
import { reviewOption } from './steps/named.ts'
import { write } from './steps/write.ts'
import { argument, type Options, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), (scene) => ({
    act: {
      act: 'close',
      ...placeOf(scene.standing),
      review: reviewIn(scene.standing, reviewOption(scene, options)),
      ...numberOf(options),
    },
  }))

function numberOf(options: Options): { readonly number?: string } {
  const number = text(options, 'number')
  return number === undefined ? {} : { number }
}
