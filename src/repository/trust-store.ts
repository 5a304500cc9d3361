/** The user has a file of trust roots and confirmed signing programs, outside every repository. */
import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { cannotRun } from '../core/rules/cannot-run.ts'
import type { Environment } from './child-environment.ts'
import type { TrustRoot } from './trust-root.ts'
import { configFolder } from './own-places.ts'
import { MOST_SETTINGS_BYTES, readPlain } from './plain-file.ts'
import { formatTrustRoot, parseTrustRoot } from './trust-root.ts'

interface Stored {
  readonly version: 1
  /** By workspace id. */
  readonly roots: Readonly<
    Record<string, { readonly commit: string; readonly fingerprint: string }>
  >
  /** By work tree: the signing program that the user confirmed for it. */
  readonly programs: Readonly<Record<string, string>>
}

/** Where the file is: `bd/trust.json` in the folder of the user's settings; nowhere where that has no absolute path. */
export function trustFile(env: Environment): string | undefined {
  const base = configFolder(env)
  return base === undefined ? undefined : join(base, 'bd', 'trust.json')
}

/** The trust root this user has stored for a workspace. Throws `CannotRun` `trust-file-broken`. */
export async function storedTrustRoot(
  env: Environment,
  workspace: string,
): Promise<TrustRoot | undefined> {
  const { roots } = await load(env)
  const root = Object.hasOwn(roots, workspace) ? roots[workspace] : undefined
  return root === undefined ? undefined : { workspace, ...root }
}

/** Stores a trust root for its workspace, replacing an older one. Throws `CannotRun` `no-home` where the user has no settings. */
export async function storeTrustRoot(env: Environment, root: TrustRoot): Promise<void> {
  const { workspace, commit, fingerprint } = root
  if (parseTrustRoot(formatTrustRoot(root)) === undefined)
    throw cannotRun('invalid-trust-root', { line: formatTrustRoot(root) })
  const stored = await load(env)
  await save(env, { ...stored, roots: { ...stored.roots, [workspace]: { commit, fingerprint } } })
}

/** Whether the user has confirmed this signing program for this work tree. */
export async function isConfirmedProgram(
  env: Environment,
  top: string,
  program: string,
): Promise<boolean> {
  const { programs } = await load(env)
  return Object.hasOwn(programs, top) && programs[top] === program
}

/** Remembers that the user confirmed this signing program for this work tree. */
export async function confirmProgram(
  env: Environment,
  top: string,
  program: string,
): Promise<void> {
  const stored = await load(env)
  await save(env, { ...stored, programs: { ...stored.programs, [top]: program } })
}

const NONE: Stored = { version: 1, roots: {}, programs: {} }

async function load(env: Environment): Promise<Stored> {
  const file = trustFile(env)
  if (file === undefined) return NONE
  const bytes = await readPlain(file, {
    most: MOST_SETTINGS_BYTES,
    links: 'followed',
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw cannotRun('unreadable-file', { file, detail: error.code ?? '' })
  })
  if (bytes === undefined) return NONE
  const stored = parsed(bytes.toString('utf8'))
  if (stored === undefined) throw cannotRun('trust-file-broken', { file })
  return stored
}

function parsed(text: string): Stored | undefined {
  try {
    const value = JSON.parse(text) as Stored
    const roots = Object.entries(value.roots ?? {})
    const sound = roots.every(
      ([workspace, root]) => parseTrustRoot(formatTrustRoot({ workspace, ...root })) !== undefined,
    )
    if (value.version !== 1 || !sound) return undefined
    return { version: 1, roots: Object.fromEntries(roots), programs: value.programs ?? {} }
  } catch {
    return undefined
  }
}

async function save(env: Environment, stored: Stored): Promise<void> {
  const file = trustFile(env)
  if (file === undefined) throw cannotRun('no-home', {})
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const temporary = `${file}.${randomBytes(6).toString('hex')}`
  try {
    const handle = await open(temporary, 'wx', 0o600)
    await handle.writeFile(`${JSON.stringify(stored, null, 2)}\n`)
    await handle.sync()
    await handle.close()
    await rename(temporary, file)
  } finally {
    await rm(temporary, { force: true })
  }
}
