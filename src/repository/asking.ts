/** Objects are asked for by their ids, of git as it answers or at once; a way through folders need not know which. */
import { spawnSync } from 'node:child_process'
import type { Repository } from './git.ts'
import { objectParser, type RawObject } from './object-parser.ts'
import { openObjectReader } from './object-reader.ts'

/** Something of the commit is not there or came to harm: who meets this reads the whole history, which names it. */
export class Unsound extends Error {}

/** Asks for objects by their ids and is given them in the same order, until it has what it came for. */
export type Asking<T> = Generator<readonly string[], T, readonly RawObject[]>

/** Answers what is asked as git does. */
export async function asked<T>(repo: Repository, asking: Asking<T>): Promise<T> {
  const reader = openObjectReader(repo)
  try {
    let step = asking.next()
    while (step.done !== true) {
      step = asking.next(await Promise.all(step.value.map((oid) => reader.read(oid))))
    }
    return step.value
  } finally {
    reader.close()
  }
}

/** The same where nobody can wait: it starts processes of its own. */
export function askedNow<T>(repo: Repository, asking: Asking<T>): T {
  let step = asking.next()
  while (step.done !== true) step = asking.next(objectsNow(repo, step.value))
  return step.value
}

/** An object that is there and whole; throws `Unsound` otherwise. */
export function sound(object: RawObject | undefined): RawObject {
  if (object === undefined || object.type === 'missing' || !object.intact) throw new Unsound()
  return object
}

/** So many objects are asked of one process. */
const MOST_AT_ONCE = 4_096

function objectsNow({ top, env }: Repository, oids: readonly string[]): readonly RawObject[] {
  const objects: RawObject[] = []
  for (let from = 0; from < oids.length; from += MOST_AT_ONCE) {
    const input = oids
      .slice(from, from + MOST_AT_ONCE)
      .map((oid) => `${oid}\n`)
      .join('')
    const settings = { cwd: top, env, input, maxBuffer: 2 ** 30 }
    const { status, stdout } = spawnSync('git', ['cat-file', '--batch'], settings)
    if (status !== 0) throw new Unsound()
    objects.push(...objectParser()(stdout))
  }
  return objects
}
