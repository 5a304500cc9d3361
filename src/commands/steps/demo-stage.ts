/** A rehearsal plays on a stage: its folder, a home of its own, a key for each who signs, and the roster that lists them. */
import { mkdir, mkdtemp, readdir, realpath, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Policy } from '../../core/policy/policy.ts'
import { type Demo, readDemo } from '../../documents/demo.ts'
import { canonical } from '../../documents/canonical.ts'
import { readPolicyInput } from '../../documents/policy-input.ts'
import { newKey } from '../../repository/sign.ts'
import type { Session } from '../session.ts'
import { withKey } from './founder.ts'
import { folderNames, templateFiles } from './package-folder.ts'
import { orRefuse, UsageError } from './refusal.ts'

/** A rehearsal that is ready to begin. */
export interface Stage {
  readonly demo: Demo
  /** The files beside the scenario, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly dir: string
  readonly workspace: string
  readonly policy: Policy
  /** What every command finds around it, but for the clock. */
  readonly env: Readonly<Record<string, string>>
}

/** What a command needs to find its programs and its scratch space; nothing of the user's own. */
const SURROUNDINGS = ['PATH', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'SYSTEMROOT', 'ComSpec']
const LOOKS = ['PATHEXT', 'TERM', 'NO_COLOR', 'FORCE_COLOR', 'COLORTERM']

/** Reads the rehearsal of a process. A process without one is a usage error that lists those that have. */
export async function rehearsalOf(process: string): Promise<Pick<Stage, 'demo' | 'files'>> {
  const known = await folderNames('demo')
  if (!known.includes(process)) {
    const facts = { option: '--process', found: process, known: known.join(', ') }
    throw new UsageError('unknown-choice', facts)
  }
  const files = await templateFiles(`demo/${process}`)
  const text = Buffer.from(files.get('scenario.yaml') ?? []).toString('utf8')
  return { demo: orRefuse(readDemo('scenario.yaml', text)), files }
}

/** The named folder, which must be empty, or a new temporary one. */
export async function folderFor(session: Session, named: string): Promise<string> {
  if (named === '') return realpath(await mkdtemp(join(tmpdir(), 'bd-demo-')))
  const dir = resolve(session.cwd, named)
  const names = await readdir(dir).catch(() => [])
  const files = names.sort().slice(0, 5).join(', ') + (names.length > 5 ? ', …' : '')
  if (files !== '') throw new UsageError('demo-folder-not-empty', { dir, files })
  await mkdir(dir, { recursive: true })
  return realpath(dir)
}

/** Makes everything that the first command finds: home, keys, roster, an empty workspace. */
export async function setUp(
  session: Session,
  dir: string,
  rehearsal: Pick<Stage, 'demo' | 'files'>,
): Promise<Stage> {
  const env = closed(session, dir)
  const workspace = join(dir, 'workspace')
  for (const folder of ['home', 'keys', 'papers', 'workspace']) await mkdir(join(dir, folder))
  const file = `${rehearsal.demo.policy}.yaml`
  const text = Buffer.from((await templateFiles('policy')).get(file) ?? []).toString('utf8')
  const bare = orRefuse(readPolicyInput(file, text))
  const keys = signersIn(rehearsal.demo).map(async (member) => {
    const key = await newKey(join(dir, 'keys', member), member, env)
    return [member, key.text] as const
  })
  const policy = (await Promise.all(keys)).reduce(
    (roster, [member, key]) => withKey(roster, member, key),
    bare,
  )
  await writeFile(join(dir, 'roster.yaml'), canonical(policy))
  return { ...rehearsal, dir, workspace, policy, env }
}

/** Everyone who signs something in the rehearsal, once. */
export function signersIn({ steps }: Demo): readonly string[] {
  return [...new Set(steps.flatMap((step) => ('run' in step ? (step.by ?? []) : [])))]
}

function closed({ env, screen }: Session, dir: string): Record<string, string> {
  const kept = [...SURROUNDINGS, ...LOOKS].flatMap((name) =>
    env[name] === undefined ? [] : [[name, env[name]] as const],
  )
  const home = join(dir, 'home')
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    USERPROFILE: home,
    APPDATA: join(home, 'AppData'),
    XDG_CONFIG_HOME: join(home, '.config'),
    GIT_CONFIG_NOSYSTEM: '1',
    BD_LANG: screen.voice.language,
  }
}
