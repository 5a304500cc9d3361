/** Speaks on a server: in the language that the pusher brought along, else in that of the workspace that is pushed to. */
import { type Repository, runGit } from '../../repository/git.ts'
import { languageOf } from '../../terminal/language.ts'
import { type Voice, voiceOf } from '../../terminal/voice.ts'
import type { Session } from '../session.ts'
import { languageIn } from './workspace-around.ts'

/**
 * The voice by `BD_LANG`, which ssh brings where both sides name it, else by bd.yaml at a commit; where none can be read
 * there, the session's own. The locale is the server's, and says nothing about the pusher.
 */
export async function voiceAt(
  { env, screen }: Session,
  repo: Repository,
  commit: string | undefined,
): Promise<Voice> {
  if (commit === undefined) return screen.voice
  const { code, out } = await runGit(repo, ['cat-file', 'blob', `${commit}:bd.yaml`])
  if (code !== 0) return screen.voice
  const workspace = languageIn(out.toString('utf8'))
  return workspace === undefined ? screen.voice : voiceOf(languageOf({ workspace, env }))
}
