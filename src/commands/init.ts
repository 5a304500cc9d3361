/** `bd init`: a workspace out of nothing, founded by one signed commit; prints the trust root. */
import { unknownName } from '../core/called.ts'
import { callableMembers } from '../core/callable.ts'
import { randomBytes } from 'node:crypto'
import { mkdir, readdir } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { finding } from '../core/finding.ts'
import type { Policy } from '../core/policy/policy.ts'
import { CLASSIFICATIONS, isStateSecret } from '../core/secrecy.ts'
import type { Classification, Language } from '../core/workspace.ts'
import { jsonText } from '../terminal/envelope.ts'
import { phrasesOf } from '../terminal/phrases/phrases.ts'
import { instantNow } from '../repository/clock.ts'
import { initRepository, setConfig } from '../repository/git.ts'
import { storeTrustRoot } from '../repository/trust-store.ts'
import { parseTrustRoot } from '../repository/trust-root.ts'
import type { Session } from './session.ts'
import { found, refuseUnfoundable } from './steps/found.ts'
import { founderIn, personFrom, policyFrom, policyOfOne, withKey } from './steps/founder.ts'
import { ciServers, foundingFiles } from './steps/founding.ts'
import { keyFor } from './steps/key.ts'
import { builtInProcesses } from './steps/package.ts'
import { Refused, UsageError } from './steps/refused.ts'
import { asked, askedChoice, askedChoices } from './steps/wizard.ts'
import { argument, type Options, type Run, text, texts } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const { screen, env } = session
  const words = phrasesOf(screen.language).founding
  const dir = resolve(session.cwd, argument(args, 0) || '.')
  await refuseOccupied(dir)
  const choices = await choose(session, options)
  const key = await keyFor(session, options, choices.id, choices.person?.id)
  const policy = policyWith(choices.policy, choices.person?.id, key.signer.key.text)
  const files = await foundingFiles({ ...choices, policy: policy.policy })
  const now = instantNow('+08:00', env)
  refuseUnfoundable({ files, member: policy.founder, now })
  if (session.options.dryRun) {
    screen.say(words.wouldFound(dir), ...[...files.keys()].map((path) => `  + ${path}`))
    return 0
  }
  await mkdir(dir, { recursive: true })
  const repo = await initRepository(dir, 'main', env)
  const root = await found(session, {
    repo,
    files,
    policy: policy.policy,
    member: policy.founder,
    key,
    now,
  })
  await storeTrustRoot(env, parseTrustRoot(root)!)
  if (key.made !== undefined) {
    await setConfig(repo, 'gpg.format', 'ssh')
    await setConfig(repo, 'user.signingkey', key.made)
    screen.say(words.keyMade(key.made))
  }
  if (screen.json) {
    screen.raw(
      jsonText({
        bd: 1,
        kind: 'init',
        data: { id: choices.id, dir, trustRoot: root },
        findings: [],
      }),
    )
    return 0
  }
  screen.say(words.founded(relative(session.cwd, dir) || '.'), words.keepOutside)
  screen.result(root)
  screen.say(...words.nextSteps)
  return 0
}

async function refuseOccupied(dir: string): Promise<void> {
  const names = await readdir(dir).catch(() => [])
  if (names.length > 0) throw new UsageError('folder-not-empty', { dir })
}

async function choose(session: Session, options: Options) {
  const words = phrasesOf(session.screen.language).founding
  const known = await builtInProcesses()
  const language = await askedChoice(session, {
    given: text(options, 'language'),
    option: '--language',
    message: words.askLanguage,
    choices: { zh: '中文', en: 'English' },
    otherwise: session.screen.language,
  })
  const name = await asked(session, {
    given: text(options, 'name'),
    option: '--name',
    message: words.askName,
  })
  if (isStateSecret(text(options, 'classification') ?? '')) {
    throw new Refused([finding('state-secret', { found: text(options, 'classification')! })])
  }
  const classification = await askedChoice(session, {
    given: text(options, 'classification'),
    option: '--classification',
    message: words.askClassification,
    choices: Object.fromEntries(CLASSIFICATIONS.map((one) => [one, words.classification(one)])),
    otherwise: 'internal',
  })
  const processes = await askedChoices(session, {
    given: texts(options, 'process'),
    option: '--process',
    message: words.askProcesses,
    choices: Object.fromEntries(known.map((id) => [id, id])),
    otherwise: ['group-investment'],
  })
  const file = text(options, 'policy')
  const member = text(options, 'member')
  const ci = texts(options, 'ci')
  const odd = ci.find((server) => !ciServers.includes(server))
  if (odd !== undefined) {
    throw new UsageError('unknown-choice', {
      option: '--ci',
      found: odd,
      known: ciServers.join(', '),
    })
  }
  const person =
    member === undefined && file !== undefined
      ? undefined
      : personFrom(member ?? (await askPerson(session)))
  const policy =
    file === undefined ? await policyOfOne(person!) : await policyFrom(resolve(session.cwd, file))
  const id = text(options, 'id') ?? `bd-${randomBytes(4).toString('hex')}`
  return {
    id,
    name,
    language: language as Language,
    classification: classification as Classification,
    processes,
    policy,
    person,
    ci,
  }
}

async function askPerson(session: Session): Promise<string> {
  const words = phrasesOf(session.screen.language).founding
  const id = await asked(session, {
    given: undefined,
    option: '--member',
    message: words.askMember,
    check: words.checkId,
  })
  const name = await asked(session, {
    given: undefined,
    option: '--member',
    message: words.askMemberName,
  })
  return `${id}=${name}`
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
