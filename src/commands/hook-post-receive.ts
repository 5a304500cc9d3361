/** `bd hook post-receive`: tells whoever pushed that the server has the acts. It judges nothing: the branch has moved. */
import { refUpdates } from '../core/check/pushed.ts'
import { headBranch } from '../repository/branch.ts'
import { openRepository } from '../repository/git.ts'
import { takenPush } from '../terminal/phrases/pushed.ts'
import { voiceAt } from './steps/server-voice.ts'
import type { Run } from './verb.ts'

export const run: Run = async (session) => {
  const opened = openRepository(session.cwd, { env: session.env, hook: true })
  const [repo, piped] = await Promise.all([opened, session.piped()])
  const branch = await headBranch(repo)
  const own = refUpdates(piped)?.find(({ ref }) => ref === branch)
  if (own?.after === undefined) return 0
  session.screen.say(takenPush(await voiceAt(session, repo, own.after), own.after))
  return 0
}
