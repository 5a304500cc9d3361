/** `bd confirm`: I confirm what a secretary entered for me from paper. */
import { confirmationOf } from '../core/review/deed-place.ts'
import { reviewOption } from './steps/named.ts'
import { write } from './steps/write.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), (scene) => ({
    act: confirmationOf(scene.standing, scene.actor.member, reviewOption(scene, options)),
  }))
