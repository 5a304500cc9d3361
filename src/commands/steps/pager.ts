/** The reader's pager shows long text, chosen as git chooses it; where there is no terminal it goes straight to the screen. */
import { spawn } from 'node:child_process'
import type { Repository } from '../../repository/git.ts'
import { userConfig } from '../../repository/user-config.ts'
import { screenOf } from '../../terminal/screen.ts'
import type { Line } from '../../terminal/text.ts'
import type { Session } from '../session.ts'
import { heldOff } from './hold-interrupt.ts'

/**
 * Shows the lines: in `$GIT_PAGER`, `core.pager`, `$PAGER`, else `less`, with git's own `LESS=FRX` where the person has
 * set nothing, so that what fits on the screen is just printed. A pager that does not start costs nothing: the lines are
 * printed. What only the repository configures is not run.
 */
export async function page(
  session: Session,
  repo: Repository,
  lines: readonly Line[],
): Promise<void> {
  const { screen } = session
  const pager = screen.outIsTerminal && process.stdout.isTTY ? await pagerOf(session, repo) : ''
  const isPaged =
    pager !== '' &&
    pager !== 'cat' &&
    // Ctrl-C in a pager is the pager's: it stops a search, and bd goes on when the pager ends.
    (await heldOff(session, () => paged(session, pager, textOf(session, lines))))
  if (!isPaged) screen.results(lines)
}

async function pagerOf({ env }: Session, repo: Repository): Promise<string> {
  const configured = await userConfig(repo, 'core.pager')
  const own = configured?.scope === 'local' ? undefined : configured?.value
  return env['GIT_PAGER'] ?? own ?? env['PAGER'] ?? 'less'
}

/** The lines as the screen would print them, colours and all. */
function textOf({ screen, env }: Session, lines: readonly Line[]): string {
  let text = ''
  const out = { isTTY: true, columns: screen.columns, write: (part: string) => (text += part) }
  screenOf({ out, err: out, language: screen.voice.language, env }).results(lines)
  return text
}

/** Whether the pager took it. */
function paged({ env }: Session, pager: string, text: string): Promise<boolean> {
  const own = { LESS: 'FRX', LV: '-c', LESSCHARSET: 'utf-8', ...env }
  return new Promise((resolve) => {
    const child = spawn(pager, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env: own })
    child.on('error', () => resolve(false))
    // 126 and 127 are the shell's words for a program that it could not start.
    child.on('close', (code) => resolve(code !== 126 && code !== 127))
    // Whoever leaves the pager early closes the pipe.
    child.stdin.on('error', () => {})
    child.stdin.end(text)
  })
}
