/** `bd team`: posts of the team and named reviewers; what is not named stays as it is. */
import { postsFrom, reviewersFrom } from './steps/ids-by-name.ts'
import { pairs } from './steps/name-values.ts'
import { optionalReason } from './steps/reason.ts'
import { UsageError } from './steps/refusal.ts'
import { write } from './steps/write.ts'
import { argument, type Run, texts } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), ({ reading, standing }) => {
    const { world } = reading
    const { process } = standing
    const posts = postsFrom(session, world, process, pairs('--post', texts(options, 'post')))
    const named = reviewersFrom(
      session,
      world,
      process,
      pairs('--reviewer', texts(options, 'reviewer')),
    )
    if (Object.keys(posts).length + Object.keys(named).length === 0) {
      throw new UsageError('nothing-to-set', {})
    }
    return {
      deed: { name: 'team', words: { posts, reviewers: named, ...optionalReason(options) } },
    }
  })
