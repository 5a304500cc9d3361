/** Opens files in the person's own editor and waits until it ends. */
import { spawn } from 'node:child_process'
import { cannotRun } from '../../core/rules/cannot-run.ts'
import type { Repository } from '../../repository/git.ts'
import { userConfig } from '../../repository/user-config.ts'
import type { Session } from '../session.ts'

/**
 * Runs the person's editor on the files, chosen and read as git does: `$GIT_EDITOR`, `core.editor`, `$VISUAL`, `$EDITOR`, a
 * line for the shell, in which quotes and blanks mean what they mean there. Throws `CannotRun`: `no-editor`, `editor-failed`.
 */
export async function edit(
  session: Session,
  repo: Repository,
  files: readonly string[],
): Promise<void> {
  if (files.length === 0) return
  const editor = await editorOf(session, repo)
  const shown = files.join(' ')
  if (editor === undefined) throw cannotRun('no-editor', { files: shown })
  const why = await started(session, editor, files)
  if (why !== undefined) throw cannotRun('editor-failed', { editor, why, files: shown })
}

async function editorOf({ env }: Session, repo: Repository): Promise<string | undefined> {
  const configured = await userConfig(repo, 'core.editor')
  return [env['GIT_EDITOR'], configured?.value, env['VISUAL'], env['EDITOR']].find(
    (one) => one !== undefined && one.trim() !== '',
  )
}

/** Why it did not run to a good end; `undefined` when it did. */
function started(
  { env }: Session,
  editor: string,
  files: readonly string[],
): Promise<string | undefined> {
  const [shell, args] =
    process.platform === 'win32'
      ? [true, files.map((file) => `"${file}"`)]
      : [false, ['-c', `${editor} "$@"`, editor, ...files]]
  const program = process.platform === 'win32' ? editor : 'sh'
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', env: { ...env }, shell })
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code, signal) =>
      resolve(code === 0 ? undefined : `exit ${code ?? signal ?? ''}`),
    )
  })
}
