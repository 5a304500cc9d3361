/** `bd init`: a workspace out of nothing, founded by one signed commit; prints the trust root. */
import { mkdir } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { shelvesOf } from '../core/process/catalogue.ts'
import { callableMembers } from '../core/text/known-names.ts'
import { unknownName } from '../core/text/naming.ts'
import { holders, type Policy } from '../core/policy/policy.ts'
import type { Wording } from '../core/text/wording.ts'
import { headBranch } from '../repository/branch.ts'
import { instantNow } from '../repository/clock.ts'
import { initRepository, remotes, type Repository } from '../repository/git.ts'
import { parseTrustRoot } from '../repository/trust-root.ts'
import { storeTrustRoot } from '../repository/trust-store.ts'
import { jsonText } from '../terminal/json.ts'
import { namesIn } from '../terminal/names.ts'
import { shelfSummary } from '../terminal/phrases/catalogue.ts'
import { foundingWords } from '../terminal/phrases/founding.ts'
import { rosterWords } from '../terminal/phrases/roster.ts'
import { namesOf } from '../terminal/phrases/view.ts'
import type { Session } from './session.ts'
import { confirm } from './steps/act.ts'
import { effectOfFiles, showFounding } from './steps/effect.ts'
import { effectData } from './steps/effect-data.ts'
import { found, refuseUnfoundable } from './steps/first-commit.ts'
import { founderIn, personFrom, withKey } from './steps/founder.ts'
import { foundingFiles } from './steps/first-files.ts'
import { callableChoices, type Chosen, choose } from './steps/founding-choices.ts'
import { folderBehind } from './steps/folder-behind.ts'
import { FIRST_BRANCH, type Ground, groundIn } from './steps/ground.ts'
import { type Key, keepKey, keyFor, wantedKey } from './steps/own-key.ts'
import { rolesByProcess, rolesUnheld } from './steps/built-in-roles.ts'
import { orNothing } from './steps/undo-founding.ts'
import { Refused, UsageError } from './steps/refusal.ts'
import { argument, type Options, type Run, text } from './verb.ts'

export const run: Run = async (session, args, given) => {
  const known = await callableChoices()
  const { dir: folder, options } = folderBehind(session, argument(args, 0), given, known)
  const dir = resolve(session.cwd, folder)
  const ground = await groundIn(session, dir)
  refuseMember(options)
  const wanted = await wantedKey(session, options)
  const choices = await choose(session, options)
  const { id: workspace, person } = choices
  const key = await keyFor(session, wanted, { workspace, id: person?.id })
  const isFolder = ground.kind === 'folder'
  return orNothing(session, { dir, key, isFolder }, () =>
    foundWith(session, { dir, ground, choices, key }),
  )
}

/** A founder that cannot be one is told before anything is asked. */
function refuseMember(options: Options): void {
  const given = text(options, 'member')
  if (given !== undefined) personFrom(given)
}

interface Wanted {
  readonly dir: string
  readonly ground: Ground
  readonly choices: Chosen
  readonly key: Key
}

/** Shows what is founded, asks, and founds it. */
async function foundWith(session: Session, { dir, ground, choices, key }: Wanted): Promise<number> {
  const { screen, env } = session
  const words = foundingWords(screen.voice)
  const { id: workspace, person } = choices
  const policy = policyWith(choices.policy, person?.id, key.signer.key.text)
  const now = instantNow('+08:00', env)
  const files = await foundingFiles({ ...choices, policy: policy.policy }, now.date)
  refuseUnfoundable({ files, member: policy.founder, key, now })
  const effect = effectOfFiles(undefined, files, { signer: policy.founder, now })
  if (session.options.dryRun) screen.say(words.wouldFound(dir))
  showFounding(session, effect, { member: policy.founder, key: key.signer.key.text }, now)
  if (session.options.dryRun) {
    const data = { id: workspace, dir, ...effectData(effect) }
    if (screen.json) screen.raw(jsonText({ bd: 1, kind: 'plan', data, findings: [] }))
    return 0
  }
  if (session.interactive) await confirm(session)
  await mkdir(dir, { recursive: true })
  const repo =
    ground.kind === 'repository' ? ground.repo : await initRepository(dir, FIRST_BRANCH, env)
  const root = await found(session, {
    repo,
    files,
    policy: policy.policy,
    member: policy.founder,
    key,
    now,
  })
  await storeTrustRoot(env, parseTrustRoot(root)!)
  await keepKey(session, repo, key)
  if (screen.json) {
    const data = { id: choices.id, dir, trustRoot: root, ...effectData(effect) }
    screen.raw(jsonText({ bd: 1, kind: 'init', data, findings: [] }))
    return 0
  }
  screen.say(words.founded(relative(session.cwd, dir) || '.'), words.keepOutside)
  screen.result(root)
  await sayNext(session, repo, choices)
  return 0
}

/** What comes next: the roles that nobody holds yet, the steps of the administrator, and how others come by the workspace. */
async function sayNext({ screen }: Session, repo: Repository, choices: Chosen): Promise<void> {
  const { voice } = screen
  const words = foundingWords(voice)
  const { policy, regulations, keeping } = choices
  if (regulations.length > 0) {
    screen.say(words.begunWith(regulations.length))
    screen.say(...shelfSummary(voice, shelvesOf(regulations)))
  }
  const titles = (all: readonly { readonly title: Wording }[]) =>
    all.map(({ title }) => voice.title(title))
  screen.say(...words.keeps(titles(keeping.registers), titles(keeping.duties)))
  const unheld = [...new Set([...rolesUnheld(policy, regulations), ...keeping.roles])].filter(
    (role) => holders(policy, role).length === 0,
  )
  if (unheld.length > 0) {
    const named = (roles: readonly string[]) =>
      namesOf(voice, { names: namesIn(voice, policy) }, 'role', roles)
    const each = rolesByProcess(regulations, unheld)
    screen.say(
      rosterWords(voice).unheld,
      ...each.map(
        ({ process, roles }) => `  ${rosterWords(voice).neededBy(process?.title, named(roles))}`,
      ),
    )
  }
  if (regulations.length === 0) screen.say(words.noProcess)
  const branch = (await headBranch(repo)).replace('refs/heads/', '')
  const [remote] = await remotes(repo)
  screen.say(...words.nextSteps, ...words.share(branch, remote))
}

function policyWith(policy: Policy, named: string | undefined, key: string) {
  const founder = founderIn(policy, named, key)
  if (founder === undefined) throw new UsageError('missing-option', { option: '--member' })
  if (!Object.hasOwn(policy.members, founder)) {
    throw new Refused([
      unknownName('member', callableMembers(policy), founder, { file: 'policy.yaml' }),
    ])
  }
  return { founder, policy: withKey(policy, founder, key) }
}
