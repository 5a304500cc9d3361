/** Reads objects from git on demand, all that one command asks from one process. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import type { Socket } from 'node:net'
import { OBJECT_PATIENCE_MS, watched } from './child.ts'
import { gitSilent } from './git-failure.ts'
import type { Repository } from './git.ts'
import type { RawObject } from './object-parser.ts'
import { missing, objectParser } from './object-parser.ts'
import { RecentObjects } from './recent-objects.ts'

/** A long-lived reader; an object that git cannot give comes back as `missing`, never as a wait. */
export interface ObjectReader {
  readonly read: (oid: string) => Promise<RawObject>
  /** Takes what came from git on another way, so that it is not asked for again. */
  readonly keep: (objects: readonly RawObject[]) => void
  readonly close: () => void
}

/** After so many objects that never came whole, no further one is waited for. */
const MOST_SILENCES = 3

interface AskedObject {
  readonly oid: string
  readonly answer: (object: RawObject) => void
  readonly fail: (why: Error) => void
}

/** The reader of a repository, and how many of those who opened it have not closed it. */
interface Shared {
  readonly reader: ObjectReader
  users: number
  rest: NodeJS.Timeout | undefined
}

const shared = new WeakMap<Repository, Shared>()

/** So long a reader that nobody has open waits for the next step of the same command, which then needs no new process. */
const REST_MS = 1_000

/** Opens the one reader of a repository as a command found it; whoever opens it closes it. */
export function openObjectReader(repo: Repository): ObjectReader {
  const one = shared.get(repo) ?? { reader: startingReader(repo), users: 0, rest: undefined }
  shared.set(repo, one)
  clearTimeout(one.rest)
  one.users += 1
  let isOpen = true
  const close = (): void => {
    if (!isOpen) return
    isOpen = false
    one.users -= 1
    if (one.users > 0) return
    one.rest = setTimeout(one.reader.close, REST_MS)
    // A command that is done is not kept waiting: the process ends with bd.
    one.rest.unref()
  }
  return { ...one.reader, close }
}

/** One `git cat-file --batch`, which starts with the first question, ends with `close`, and starts anew with the next. */
function startingReader(repo: Repository): ObjectReader {
  let ask: ((oid: string) => void) | undefined
  let end = (): void => {}
  let queue: AskedObject[] = []
  let silences = 0
  const recent = new RecentObjects()
  const start = (): ((oid: string) => void) => {
    const child = spawn('git', ['cat-file', '--batch'], { cwd: repo.top, env: repo.env })
    const held = holdsProcess(child)
    held(true)
    const parse = objectParser()
    const watch = watched([child], OBJECT_PATIENCE_MS)
    let isEnded = false
    const stop = (): void => {
      watch.stop()
      // What waits now waits for the one after it.
      if (isEnded) return
      ask = undefined
      if (watch.silent()) silences += 1
      if (silences > MOST_SILENCES) {
        for (const one of queue.splice(0)) one.fail(gitSilent('cat-file', repo.commonDir))
        return
      }
      const [broken, ...rest] = queue
      queue = []
      // Git stopped at this object, or never came to its end; those behind it are asked again of a new process.
      broken?.answer(missing(broken.oid))
      for (const one of rest) read(one.oid).then(one.answer, one.fail)
    }
    child.stdout.on('data', (chunk: Buffer) => {
      for (const object of parse(chunk)) queue.shift()?.answer(object)
      if (queue.length > 0) return watch.alive()
      watch.stop()
      held(false)
    })
    child.on('error', stop)
    child.on('close', stop)
    child.stdin.on('error', () => {})
    child.stderr.resume()
    end = () => {
      isEnded = queue.length === 0
      // With nothing left to answer, whatever is asked from now on is asked of another process.
      if (isEnded) ask = undefined
      child.stdin.end()
    }
    let asked = ''
    const write = (): void => {
      child.stdin.write(asked)
      asked = ''
    }
    return (oid) => {
      held(true)
      if (queue.length === 1) watch.alive()
      // What is asked in one go is written in one go: each write is a call of the system.
      if (asked === '') queueMicrotask(write)
      asked += `${oid}\n`
    }
  }
  const read = (oid: string): Promise<RawObject> =>
    new Promise((resolve, reject) => {
      const known = recent.get(oid)
      if (known !== undefined) return resolve(known)
      if (!/^[0-9a-f]{40}$/.test(oid)) return resolve(missing(oid))
      ask ??= start()
      queue.push({ oid, answer: resolve, fail: reject })
      ask(oid)
    })
  return { read, keep: (objects) => recent.keep(objects), close: () => end() }
}

/** Gives how to say whether bd may end before a child does: with a question unanswered it may not. */
function holdsProcess(child: ChildProcessWithoutNullStreams): (holds: boolean) => void {
  const pipes = [child.stdin, child.stdout, child.stderr] as unknown as readonly Socket[]
  return (holds) => {
    for (const one of [child, ...pipes]) {
      if (holds) one.ref()
      else one.unref()
    }
  }
}
