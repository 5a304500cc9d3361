/** `bd doctor`: git, ssh, key and a real signature, trust root, calendar, remote; each with the command that mends it. */
import { CannotRun } from '../core/rules/cannot-run.ts'
import { openRepository } from '../repository/git.ts'
import { lockedBy } from '../repository/git-failure.ts'
import { lockFiles } from '../repository/locks.ts'
import { nowhere } from '../repository/programs.ts'
import { jsonText } from '../terminal/json.ts'
import { type Diagnosis, diagnosis } from '../terminal/phrases/diagnosis.ts'
import { doctorLines, tellDiagnosis } from '../terminal/phrases/doctor.ts'
import type { Session } from './session.ts'
import { keyChecks } from './steps/doctor-key.ts'
import { toolChecks } from './steps/doctor-tools.ts'
import { workspaceChecks } from './steps/doctor-workspace.ts'
import { read, type Reading } from './steps/read-world.ts'
import { Unfounded } from './steps/refusal.ts'
import type { Run } from './verb.ts'

export const run: Run = async (session) => {
  const { screen, cwd, env } = session
  const { voice } = screen
  const found: Diagnosis[] = [...(await toolChecks(env))]
  const gitIsThere = found.every((one) => one.id !== 'failure' || one.failure.reason !== 'no-git')
  if (gitIsThere) {
    const reading = await readingHere(session, found)
    const repo =
      reading?.repo ?? (await openRepository(cwd, { env }).catch(() => nowhere(cwd, env)))
    const locks = await lockFiles(repo)
    found.push(
      ...locks.map((file) => ({
        id: 'failure' as const,
        state: 'problem' as const,
        failure: lockedBy(file),
      })),
    )
    found.push(...(await keyChecks(session, repo, reading)))
    if (reading !== undefined) found.push(...(await workspaceChecks(session, reading)))
  }
  const isWell = found.every(({ state }) => state !== 'problem')
  if (screen.json) {
    const checks = found.map((one) => {
      const { message, mend } = tellDiagnosis(voice, one)
      const check = one.id === 'failure' ? one.failure.reason : one.id
      return { check, state: one.state, message, mend: mend ?? null }
    })
    screen.raw(jsonText({ bd: 1, kind: 'doctor', data: { ok: isWell, checks }, findings: [] }))
  } else {
    screen.results(doctorLines(voice, found))
  }
  return isWell ? 0 : 1
}

/** The workspace read and verified, where there is one; else what is wrong is added to what was found. */
async function readingHere(session: Session, found: Diagnosis[]): Promise<Reading | undefined> {
  try {
    return await read(session)
  } catch (error) {
    const elsewhere =
      error instanceof Unfounded ||
      (error instanceof CannotRun && error.reason === 'not-a-workspace')
    if (elsewhere) found.push(diagnosis('note', 'no-workspace', { dir: session.cwd }))
    else if (error instanceof CannotRun)
      found.push({ id: 'failure', state: 'problem', failure: error })
    else throw error
    return undefined
  }
}
