/** A server's repository has hooks, and this says what their files say and where they are, and writes them. */
import { randomBytes } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { cannotRun } from '../core/rules/cannot-run.ts'
import type { Repository } from './git.ts'
import { plainText } from './plain-file.ts'
import { userConfig } from './user-config.ts'

/** What bd answers to: before the branch moves, and after it has. */
const HOOKS = ['pre-receive', 'post-receive'] as const

type HookName = (typeof HOOKS)[number]

const MARK = '# bd hook install wrote this file'

/** The program that runs now, for it runs again at every push: a server's session has no PATH to find it by. */
function program(): string {
  return [process.execPath, resolve(process.argv[1] ?? 'bd')].map(quoted).join(' ')
}

/** A shell script that hands a push to bd. Where bd cannot be started it fails, and with it the push. */
export function hookScript(name: HookName): string {
  return `#!/bin/sh\n${MARK}\nexec ${program()} hook ${name}\n`
}

/** The line by which another hook asks bd besides. What git gave it to read stands in `updates` afterwards. */
function chainLine(name: HookName): string {
  return `updates=$(cat); printf '%s\\n' "$updates" | ${program()} hook ${name} || exit 1`
}

/** Where a hook goes. */
export interface HookFile {
  readonly name: HookName
  readonly file: string
}

/** Where the hooks go. Throws `CannotRun` `hook-foreign` where somebody else's stands. */
export async function hookFiles(repo: Repository): Promise<readonly HookFile[]> {
  // Asked of the user's own settings: bd's children are told of no hooks.
  const elsewhere = await userConfig(repo, 'core.hooksPath', 'path')
  const folder = resolve(repo.top, elsewhere?.value ?? 'hooks')
  const files = HOOKS.map((name) => ({ name, file: join(folder, name) }))
  for (const { name, file } of files) {
    const there = await plainText(file)
    if (there !== undefined && !there.includes(MARK)) {
      throw cannotRun('hook-foreign', { file, line: chainLine(name) })
    }
  }
  return files
}

/** Writes the hooks, each whole. */
export async function writeHooks(files: readonly HookFile[]): Promise<void> {
  for (const { name, file } of files) {
    await mkdir(dirname(file), { recursive: true })
    await written(file, hookScript(name))
  }
}

async function written(file: string, text: string): Promise<void> {
  const temporary = `${file}.${randomBytes(6).toString('hex')}`
  try {
    await writeFile(temporary, text, { mode: 0o755, flag: 'wx' })
    await rename(temporary, file)
  } finally {
    await rm(temporary, { force: true })
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
