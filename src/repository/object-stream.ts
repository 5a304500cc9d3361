/** Reads objects from git without a process for each: on demand, or the whole of a history in one stream. */
import { spawn } from 'node:child_process'
import { cannotRun } from '../core/cannot-run.ts'
import type { Repository } from './git.ts'
import type { RawObject } from './object-parser.ts'
import { missing, objectParser } from './object-parser.ts'

/** A long-lived reader; an object that git cannot give comes back as `missing`, never as a wait. */
export interface ObjectReader {
  readonly read: (oid: string) => Promise<RawObject>
  readonly close: () => void
}

interface Asked {
  readonly oid: string
  readonly answer: (object: RawObject) => void
}

/** Opens one `git cat-file --batch`; it starts with the first question and ends with `close`. */
export function openObjectReader(repo: Repository): ObjectReader {
  let ask: ((oid: string) => void) | undefined
  let end = (): void => {}
  let queue: Asked[] = []
  const start = (): ((oid: string) => void) => {
    const child = spawn('git', ['cat-file', '--batch'], { cwd: repo.top, env: repo.env })
    const parse = objectParser()
    const stop = (): void => {
      ask = undefined
      const [broken, ...rest] = queue
      queue = []
      // Git stopped at this object; those behind it are asked again of a new process.
      broken?.answer(missing(broken.oid))
      for (const one of rest) void read(one.oid).then(one.answer)
    }
    child.stdout.on('data', (chunk: Buffer) => {
      for (const object of parse(chunk)) queue.shift()?.answer(object)
    })
    child.on('error', stop)
    child.on('close', stop)
    child.stdin.on('error', () => {})
    child.stderr.resume()
    end = () => child.stdin.end()
    return (oid) => child.stdin.write(`${oid}\n`)
  }
  const read = (oid: string): Promise<RawObject> =>
    new Promise((resolve) => {
      if (!/^[0-9a-f]{40}$/.test(oid)) return resolve(missing(oid))
      ask ??= start()
      queue.push({ oid, answer: resolve })
      ask(oid)
    })
  return { read, close: () => end() }
}

/** Thrown when the stream ends before its end: an object git cannot follow. */
export class StreamBroken extends Error {}

/**
 * Streams commits oldest first along first parents, each followed by the trees and blobs that are
 * new with it (`rev-list --objects --in-commit-order` into `cat-file --batch --buffer`).
 * Yields what each chunk completed. Throws `StreamBroken` when git cannot follow the history.
 */
export async function* streamHistory(
  repo: Repository,
  range: { readonly tip: string; readonly after?: string | undefined },
): AsyncGenerator<readonly RawObject[]> {
  const options = { cwd: repo.top, env: repo.env }
  const list = [
    '--objects',
    '--no-object-names',
    '--in-commit-order',
    '--reverse',
    '--first-parent',
  ]
  const ends = [range.tip, ...(range.after === undefined ? [] : [`^${range.after}`])]
  const args = ['rev-list', ...list, '--missing=allow-any', '--end-of-options', ...ends]
  const names = spawn('git', args, { ...options, stdio: ['ignore', 'pipe', 'ignore'] })
  const objects = spawn('git', ['cat-file', '--batch', '--buffer'], options)
  const codes = Promise.all([exitCode(names), exitCode(objects)])
  objects.stdin.on('error', () => {})
  objects.stderr.resume()
  names.stdout.pipe(objects.stdin)
  const parse = objectParser()
  try {
    for await (const chunk of objects.stdout) yield parse(chunk as Buffer)
    const [named, sent] = await codes
    if (named === undefined || sent === undefined) throw cannotRun('no-git', {})
    if (named !== 0 || sent !== 0) throw new StreamBroken()
  } finally {
    names.kill()
    objects.kill()
  }
}

function exitCode(child: ReturnType<typeof spawn>): Promise<number | undefined> {
  return new Promise((resolve) => {
    child.on('error', () => resolve(undefined))
    child.on('close', (code) => resolve(code ?? -1))
  })
}
