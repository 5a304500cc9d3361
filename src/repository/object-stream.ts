/** Reads the whole of a history from git in one stream, without a process for each object. */
import { spawn } from 'node:child_process'
import { Transform } from 'node:stream'
import { cannotRun } from '../core/rules/cannot-run.ts'
import { OBJECT_PATIENCE_MS, watched } from './child.ts'
import type { Repository } from './git.ts'
import type { RawObject } from './object-parser.ts'
import { objectParser } from './object-parser.ts'

/** The length of an object id in hexadecimal. */
const ID = 40

/** Thrown when the stream ends before its end: an object git cannot follow. */
export class StreamBroken extends Error {}

/** An object of a history, and whether it is one of its commits: a tree may name any commit as if it were a file. */
export interface Streamed {
  readonly object: RawObject
  readonly commit: boolean
}

/**
 * Streams commits oldest first along first parents, each followed by the trees and blobs that are
 * new with it (`rev-list --objects --in-commit-order` into `cat-file --batch --buffer`).
 * Yields what each chunk completed. Throws `StreamBroken` when git cannot follow the history.
 */
export async function* streamHistory(
  repo: Repository,
  range: { readonly tip: string; readonly after?: string | undefined },
): AsyncGenerator<readonly Streamed[]> {
  const options = { cwd: repo.top, env: repo.env }
  const list = ['--objects', '--in-commit-order', '--reverse', '--first-parent']
  const ends = [range.tip, ...(range.after === undefined ? [] : [`^${range.after}`])]
  const args = ['rev-list', ...list, '--missing=allow-any', '--end-of-options', ...ends]
  const names = spawn('git', args, { ...options, stdio: ['ignore', 'pipe', 'ignore'] })
  const stdio = ['pipe', 'pipe', 'ignore'] as const
  const objects = spawn('git', ['cat-file', '--batch', '--buffer'], {
    ...options,
    stdio: [...stdio],
  })
  const codes = Promise.all([exitCode(names), exitCode(objects)])
  objects.stdin.on('error', () => {})
  const asked = new Commits()
  names.stdout.pipe(asked.lines).pipe(objects.stdin)
  const parse = objectParser()
  const watch = watched([names, objects], OBJECT_PATIENCE_MS)
  watch.alive()
  try {
    for await (const chunk of objects.stdout) {
      // Only waiting counts: what is done with a chunk takes its own time.
      watch.stop()
      yield parse(chunk as Buffer).map((object) => ({ object, commit: asked.isNext(object.oid) }))
      watch.alive()
    }
    watch.stop()
    const [named, sent] = await codes
    if (named === undefined || sent === undefined) throw cannotRun('no-git', {})
    // Also where git fell silent: read one by one, the object that does not come is named.
    if (named !== 0 || sent !== 0) throw new StreamBroken()
  } finally {
    watch.stop()
    names.kill()
    objects.kill()
  }
}

/**
 * Keeps which of the listed objects are the commits. `rev-list` writes a commit's id alone on its line, and a space behind
 * the id of every other object, even where its name is empty; `cat-file` answers in the order of the list.
 */
class Commits {
  readonly #waiting: string[] = []
  #next = 0
  #held = ''

  /** Passes the ids on, without names. */
  readonly lines = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      const lines = (this.#held + chunk.toString('latin1')).split('\n')
      this.#held = lines.pop() ?? ''
      let ids = ''
      for (const line of lines) {
        if (line.length === ID) this.#waiting.push(line)
        ids += `${line.slice(0, ID)}\n`
      }
      done(undefined, ids)
    },
  })

  /** Whether this object, the next that came, is the next of the commits. */
  isNext(oid: string): boolean {
    if (this.#waiting[this.#next] !== oid) return false
    this.#next += 1
    return true
  }
}

function exitCode(child: ReturnType<typeof spawn>): Promise<number | undefined> {
  return new Promise((resolve) => {
    child.on('error', () => resolve(undefined))
    child.on('close', (code) => resolve(code ?? -1))
  })
}
