/** Keeps what was worked out of a repository in the user's own folder, sealed with a secret of his; anything else found there is nothing. */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Environment } from './child-environment.ts'
import type { Repository } from './git.ts'
import { stateFolder } from './own-places.ts'

/** One repository's memory. Whatever cannot be read or written is passed over: nothing depends on it but time. */
export interface MemoryStore {
  /** The folder in which it lies. */
  readonly folder: string
  /** The text under a name; `undefined` unless it is what was kept by the same program. */
  read(name: string): string | undefined
  /** The same as it lies there, in UTF-8: whoever looks for something in a long text need not have it decoded. */
  bytes(name: string): Buffer | undefined
  /** Keeps a text under a name, whole or not at all. Gives whether it did. */
  keep(name: string, text: string): boolean
  /** The names under which something lies, with its size in bytes. */
  names(): readonly { readonly name: string; readonly bytes: number }[]
  forget(name: string): void
}

/** A memory larger than this is not read. */
const MOST_BYTES = 64 * 1024 * 1024
const HEAD = 'bd-memory '
/** The head of a memory: the word, the seal in hexadecimal, the end of the line. */
const HEAD_BYTES = HEAD.length + 64 + 1

/**
 * Takes the user's environment, the repository and what names this program: a text kept by another one is not read. Gives
 * nothing where the user has no folder of his own.
 */
export function memoryStore(
  env: Environment,
  { commonDir }: Pick<Repository, 'commonDir'>,
  program: string,
): MemoryStore | undefined {
  const state = stateFolder(env)
  if (state === undefined) return undefined
  const own = join(state, 'bd')
  const of = createHash('sha256').update(commonDir).digest('hex').slice(0, 32)
  const folder = join(own, 'memory', of)
  let secret: Buffer | undefined
  // Bytes are sealed as they lie there: a text is taken apart only once it is known to be bd's own.
  const seal = (name: string, bytes: Uint8Array): string | undefined => {
    secret ??= secretIn(own)
    if (secret === undefined) return undefined
    const sealing = createHmac('sha256', secret).update(`${program}\0${of}\0${name}\0`)
    return sealing.update(bytes).digest('hex')
  }
  const bytesOf = (name: string) =>
    attempt(() => {
      const file = join(folder, name)
      if (!isText(file)) return undefined
      const all = readFileSync(file)
      const head = all.toString('latin1', 0, HEAD_BYTES)
      if (!head.startsWith(HEAD) || !head.endsWith('\n')) return undefined
      const bytes = all.subarray(HEAD_BYTES)
      const found = head.slice(HEAD.length, -1)
      return isSame(found, seal(name, bytes)) ? bytes : undefined
    })
  return {
    folder,
    read: (name) => bytesOf(name)?.toString('utf8'),
    bytes: bytesOf,
    keep(name, text) {
      const kept = attempt(() => {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        const bytes = Buffer.from(text, 'utf8')
        const sealed = seal(name, bytes)
        if (sealed === undefined || text.length > MOST_BYTES / 4) return false
        return written(
          join(folder, name),
          Buffer.concat([Buffer.from(`${HEAD}${sealed}\n`), bytes]),
          'over',
        )
      })
      return kept === true
    },
    names() {
      const found = attempt(() =>
        readdirSync(folder).map((name) => ({ name, bytes: statSync(join(folder, name)).size })),
      )
      return found ?? []
    },
    forget(name) {
      attempt(() => rmSync(join(folder, name), { force: true }))
    },
  }
}

/** The user's secret; made where there is none yet, and of two that are made at once the first stays. */
function secretIn(own: string): Buffer | undefined {
  const file = join(own, 'secret')
  const there = attempt(() => (isText(file) ? readFileSync(file) : undefined))
  if (there !== undefined) return there.length === 32 ? there : undefined
  attempt(() => mkdirSync(own, { recursive: true, mode: 0o700 }))
  attempt(() => written(file, randomBytes(32), 'new'))
  const made = attempt(() => (isText(file) ? readFileSync(file) : undefined))
  return made?.length === 32 ? made : undefined
}

/** Whether it can be read to an end: whoever opens a pipe that stands in its place waits for ever. */
function isText(file: string): boolean {
  const found = statSync(file)
  return found.isFile() && found.size <= MOST_BYTES
}

/** Writes beside and renames, so that nobody ever reads a part. A new file takes the place of none. */
function written(file: string, content: Buffer, how: 'new' | 'over'): boolean {
  const beside = how === 'new' ? file : `${file}.${randomBytes(6).toString('hex')}`
  const handle = openSync(beside, 'wx', 0o600)
  try {
    for (let at = 0; at < content.length;) at += writeSync(handle, content, at)
  } finally {
    closeSync(handle)
  }
  if (beside !== file) renameSync(beside, file)
  return true
}

function isSame(found: string, expected: string | undefined): boolean {
  return (
    expected !== undefined &&
    found.length === expected.length &&
    timingSafeEqual(Buffer.from(found), Buffer.from(expected))
  )
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}
