/** Speaks on a server: in the language of the workspace that is pushed to. */
import { contentOf } from '../../core/record/tree.ts'
import { readEntry } from '../../documents/entry.ts'
import { type Repository, runGit } from '../../repository/git.ts'
import { type Voice, voiceOf } from '../../terminal/voice.ts'
import { sha256 } from './digest.ts'

/** The voice by bd.yaml at a commit; where none can be read there, the one that is given. */
export async function voiceAt(
  repo: Repository,
  commit: string | undefined,
  otherwise: Voice,
): Promise<Voice> {
  if (commit === undefined) return otherwise
  const { code, out } = await runGit(repo, ['cat-file', 'blob', `${commit}:bd.yaml`])
  if (code !== 0) return otherwise
  const workspace = contentOf(readEntry('bd.yaml', out, sha256(out)), 'workspace')
  return workspace === undefined ? otherwise : voiceOf(workspace.language)
}
