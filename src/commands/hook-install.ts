/** `bd hook install`: puts the gate into a bare repository, or prints what goes into the repository of a service. */
import { cannotRun } from '../core/rules/cannot-run.ts'
import { branchTip, headBranch } from '../repository/branch.ts'
import { openRepository, setConfig } from '../repository/git.ts'
import { hookFiles, hookScript, writeHooks } from '../repository/hook-files.ts'
import { parseTrustRoot } from '../repository/trust-root.ts'
import { jsonText } from '../terminal/json.ts'
import { HOOK_SERVICES, hookPlace, installedHook } from '../terminal/phrases/pushed.ts'
import type { Session } from './session.ts'
import { judgePush } from './steps/judge-push.ts'
import { Refused, UsageError } from './steps/refusal.ts'
import { type Run, text } from './verb.ts'

export const run: Run = async (session, _args, options) => {
  const { screen, cwd, env } = session
  const named = text(options, 'print')
  if (named !== undefined) return print(session, named)
  const repo = await openRepository(cwd, { env })
  if (!repo.bare) throw cannotRun('not-bare', { dir: repo.top })
  const line = session.options.trustRoot ?? env['BD_TRUST_ROOT'] ?? ''
  if (line === '') throw new UsageError('hook-needs-root', {})
  if (parseTrustRoot(line) === undefined) throw cannotRun('invalid-trust-root', { line })
  const branch = await headBranch(repo)
  const tip = await branchTip(repo, branch)
  if (tip !== undefined) {
    const update = { ref: branch, before: undefined, after: tip }
    const gate = { root: line, seconds: Number.POSITIVE_INFINITY }
    const { findings } = await judgePush(session, repo, update, gate)
    // Another workspace stands there; whatever else is wrong is for check to tell, and for voids to mend.
    const foreign = findings.filter(({ rule }) => rule === 'root-mismatch')
    if (foreign.length > 0) throw new Refused(foreign)
  }
  const { dryRun } = session.options
  const hooks = await hookFiles(repo)
  if (!dryRun) {
    await writeHooks(hooks)
    await setConfig(repo, 'bd.trustRoot', line.trim())
    await setConfig(repo, 'receive.denyNonFastForwards', 'true')
    await setConfig(repo, 'receive.denyDeletes', 'true')
  }
  const files = hooks.map(({ file }) => file)
  const short = branch.replace(/^refs\/heads\//, '')
  if (screen.json) {
    const data = { branch: short, files, dryRun }
    screen.raw(jsonText({ bd: 1, kind: 'hook-install', data, findings: [] }))
  } else screen.results(installedHook(screen.voice, { files, branch: short, dryRun }))
  return 0
}

function print({ screen }: Session, named: string): number {
  const service = HOOK_SERVICES.find((one) => one === named)
  if (service === undefined) {
    const facts = { option: '--print', found: named, known: HOOK_SERVICES.join(', ') }
    throw new UsageError('unknown-choice', facts)
  }
  const [first = '', ...rest] = hookScript('pre-receive').split('\n')
  screen.raw([first, `# ${hookPlace(screen.voice, service)}`, ...rest].join('\n'))
  return 0
}
