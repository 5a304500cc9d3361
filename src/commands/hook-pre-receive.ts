/** `bd hook pre-receive`: judges what is pushed before the branch moves; whatever `bd check` calls an error is not taken. */
import { refUpdates, refusedRef, type RefUpdate } from '../core/check/pushed.ts'
import { CannotRun, cannotRun } from '../core/rules/cannot-run.ts'
import { headBranch } from '../repository/branch.ts'
import { openRepository, type Repository, runGit } from '../repository/git.ts'
import { parseTrustRoot } from '../repository/trust-root.ts'
import { failureLines } from '../terminal/failure.ts'
import { findingLines } from '../terminal/findings.ts'
import { refusedPush } from '../terminal/phrases/pushed.ts'
import type { Session } from './session.ts'
import { findingNames } from './steps/finding-names.ts'
import { type Gate, judgePush } from './steps/judge-push.ts'
import { voiceAt } from './steps/server-voice.ts'
import type { Run } from './verb.ts'

export const run: Run = async (session) => {
  const opened = openRepository(session.cwd, { env: session.env, hook: true })
  const [repo, piped] = await Promise.all([opened, session.piped()])
  const updates = refUpdates(piped)
  if (updates === undefined || updates.length === 0) throw cannotRun('push-unreadable', {})
  // Asked while git tells which branch it is; what is wrong about it is told once it is judged by.
  const gate = gateOf(repo)
  gate.catch(() => {})
  const branch = await headBranch(repo)
  const own = updates.find(({ ref }) => ref === branch)
  const at = own?.before ?? own?.after
  try {
    for (const update of updates) {
      const wrong = refusedRef(update, branch)
      if (wrong !== undefined) throw wrong
    }
    if (own?.after === undefined) return 0
    return await judge(session, repo, { ...own, after: own.after }, await gate)
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error
    session.screen.warnings(failureLines(error, await voiceAt(session, repo, at)))
    return 4
  }
}

async function judge(
  session: Session,
  repo: Repository,
  update: RefUpdate & { readonly after: string },
  gate: Gate,
): Promise<number> {
  const { screen } = session
  const { commits, findings, world } = await judgePush(session, repo, update, gate)
  if (findings.length === 0) return 0
  const voice = await voiceAt(session, repo, update.after)
  const names = findingNames(voice, world)
  screen.warnings(findingLines(findings, { voice, refused: true, names }))
  screen.warn(refusedPush(voice, commits))
  return 1
}

/** By what this server judges. Only what stands in its repository counts: no variable that came with the pusher. */
async function gateOf(repo: Repository): Promise<Gate> {
  const asked = ['bd.trustRoot', 'bd.hookTimeout'].map((name) => configured(repo, name))
  const [root, timeout] = await Promise.all(asked)
  if (root === undefined || parseTrustRoot(root) === undefined) {
    throw cannotRun('hook-without-root', {})
  }
  const seconds = Number(timeout)
  return { root, seconds: Number.isSafeInteger(seconds) && seconds > 0 ? seconds : SECONDS }
}

/** Longer than a person waits for a push; a history that takes longer needs `bd.hookTimeout`. */
const SECONDS = 300

async function configured(repo: Repository, name: string): Promise<string | undefined> {
  const { code, out } = await runGit(repo, ['config', '--local', '--get', name])
  return code === 0 ? out.toString('utf8').trim() : undefined
}
