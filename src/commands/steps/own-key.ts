/** Whoever founds or joins a workspace has a key: the given one, git's, one that is there, or a new one. */
import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { cannotRun } from '../../core/rules/cannot-run.ts'
import { literalKey, publicKeyOf } from '../../repository/key-file.ts'
import { newKey } from '../../repository/sign.ts'
import { configuredKey, isOpenPgpId, type Signer } from '../../repository/signer.ts'
import { globalConfig } from '../../repository/user-config.ts'
import { type Repository, setConfig } from '../../repository/git.ts'
import { foundingWords } from '../../terminal/phrases/founding.ts'
import type { Choice } from '../../terminal/prompt.ts'
import type { Session } from '../session.ts'
import { type Options, text } from '../verb.ts'
import { homeKeys, keyFileFor } from './key-files.ts'
import { UsageError } from './refusal.ts'
import { typedWith } from './command-line.ts'

/** A signing key. */
export interface Key {
  readonly signer: Signer
  readonly confirmed: boolean
  /** What the repository is to sign with from now on: a key that was made, or chosen from the list; else as git is set. */
  readonly keep: { readonly spec: string; readonly isNew: boolean } | undefined
  /** The first of the folders that were made for a new key. */
  readonly folder?: string
}

/** Which key is wanted, before anything else is asked: one that is there, or a new one in this file or bd's own. */
export type WantedKey =
  | { readonly is: 'there'; readonly spec: string; readonly chosen?: true }
  | { readonly is: 'new'; readonly file: string | undefined }

/** A choice of the list that is no file. */
const NEW = ''

/**
 * The key by `--new-key [file]` or `--key`; else, on a terminal, as chosen from those that are there and a new one; else
 * git's. Throws `CannotRun` `no-key`, with what was typed and `--new-key` behind it.
 */
export async function wantedKey(
  session: Session,
  options: Options,
  repo?: Repository,
): Promise<WantedKey> {
  const { cwd } = session
  if (options['newKey'] !== undefined && options['newKey'] !== false) {
    if (session.options.dryRun) throw new UsageError('dry-run-new-key', {})
    const file = text(options, 'newKey')
    return { is: 'new', file: file === undefined ? undefined : resolve(cwd, file) }
  }
  const given = session.options.key
  if (given !== undefined) return { is: 'there', spec: given, chosen: true }
  const configured = await keyOfGit(session, repo)
  if (!session.interactive || session.options.yes) {
    if (configured !== undefined) return { is: 'there', spec: configured }
    throw cannotRun('no-key', { command: typedWith(session.argv, '--new-key') })
  }
  return chosenKey(session, configured)
}

/** What git's own settings name: of the repository, where there is one, else of the user. */
async function keyOfGit(
  { env, cwd }: Session,
  repo: Repository | undefined,
): Promise<string | undefined> {
  if (repo !== undefined) return configuredKey(repo)
  const value = await globalConfig(env, 'user.signingkey')
  if (value === undefined || isOpenPgpId(value)) return undefined
  return literalKey(value) === undefined ? resolve(cwd, value) : value
}

async function chosenKey(session: Session, configured: string | undefined): Promise<WantedKey> {
  const { voice } = session.screen
  const words = foundingWords(voice)
  const specs = [
    ...(configured === undefined ? [] : [configured]),
    ...(await homeKeys(session.env)),
  ]
  const choices: Choice<string>[] = []
  for (const spec of new Set(specs)) {
    const key = await publicKeyOf(spec, session.env).catch(() => undefined)
    const description = key?.fingerprint
    if (description === undefined) continue
    const isListed = choices.some((one) => one.description === description)
    if (!isListed) choices.push({ value: spec, name: words.useKey(spec), description })
  }
  if (session.options.dryRun && choices.length === 0) throw new UsageError('dry-run-new-key', {})
  const prompter = await session.prompter()
  const spec = await prompter.select({
    message: words.whichKey,
    flag: '--key | --new-key',
    choices: session.options.dryRun ? choices : [...choices, { value: NEW, name: words.newKey }],
  })
  return spec === NEW ? { is: 'new', file: undefined } : { is: 'there', spec, chosen: true }
}

/**
 * The key that was wanted, made where it is new. bd's own file for this member is used again where it is there, unless the
 * key in it is of no more use (`isSpent`); any other file is never overwritten.
 */
export async function keyFor(
  session: Session,
  wanted: WantedKey,
  member: { readonly workspace: string; readonly id: string | undefined },
  isSpent: (key: string) => boolean = () => false,
): Promise<Key> {
  const { env } = session
  if (wanted.is === 'there') {
    const { spec, chosen } = wanted
    const keep = chosen === undefined ? undefined : { spec, isNew: false }
    return { ...(await keyAt(session, spec)), keep }
  }
  const name = `${member.workspace}-${member.id ?? 'founder'}`
  if (wanted.file !== undefined) return madeAt(session, wanted.file, name)
  for (let n = 1; ; n += 1) {
    const file = keyFileFor(env, n === 1 ? name : `${name}-${n}`)
    const there = await publicKeyOf(file, env).catch(() => undefined)
    if (there === undefined) return madeAt(session, file, name)
    if (!isSpent(there.text))
      return { ...(await keyAt(session, file)), keep: { spec: file, isNew: false } }
  }
}

/** Sets the key as the repository's own, where it was made or chosen, and says so. */
export async function keepKey(session: Session, repo: Repository, { keep }: Key): Promise<void> {
  if (keep === undefined) return
  await setConfig(repo, 'gpg.format', 'ssh')
  await setConfig(repo, 'user.signingkey', keep.spec)
  const words = foundingWords(session.screen.voice)
  session.screen.say(keep.isNew ? words.keyMade(keep.spec) : words.keyKept(keep.spec))
}

async function madeAt(session: Session, file: string, name: string): Promise<Key> {
  const folder = await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  await newKey(file, name, session.env)
  const made = { keep: { spec: file, isNew: true }, ...(folder === undefined ? {} : { folder }) }
  return { ...(await keyAt(session, file)), ...made }
}

async function keyAt(session: Session, spec: string): Promise<Omit<Key, 'keep'>> {
  const { env } = session
  const key = await publicKeyOf(spec, env)
  const program = (await globalConfig(env, 'gpg.ssh.program')) ?? 'ssh-keygen'
  const scope = program === 'ssh-keygen' ? ('default' as const) : ('user' as const)
  const file = literalKey(spec) === undefined ? spec : undefined
  return { signer: { key, file, program: { program, scope }, env }, confirmed: true }
}
