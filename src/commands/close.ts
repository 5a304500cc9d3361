/** `bd close`: the vote is counted and its outcome recorded. */
import { placeOf, reviewTaking } from './steps/gate.ts'
import { reviewOption } from './steps/named.ts'
import { write } from './steps/write.ts'
import { argument, type Options, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), (scene) => {
    const actIn = (review: string) =>
      ({ act: 'close', ...placeOf(scene.standing), review, ...numberOf(options) }) as const
    return { act: actIn(reviewTaking(scene, reviewOption(scene, options), actIn)) }
  })

function numberOf(options: Options): { readonly number?: string } {
  const number = text(options, 'number')
  return number === undefined ? {} : { number }
}
