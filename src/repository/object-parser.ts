/** Takes apart what `git cat-file --batch` prints, rehashing every object on the way. */
import { createHash, hash } from 'node:crypto'
import type { Hash } from 'node:crypto'

export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag'

/** One object as the store gave it, not yet believed. */
export interface RawObject {
  readonly oid: string
  /** `missing` when the store does not hold the object or cannot read it. */
  readonly type: ObjectType | 'missing'
  readonly size: number
  /** The bytes, unless the object is larger than what is kept in memory; of such a commit its beginning, where its tree is named. */
  readonly bytes: Buffer | undefined
  /** Of blobs, in hexadecimal. */
  readonly sha256: string
  /** Whether the bytes hash to the object's id. */
  readonly intact: boolean
}

/** The largest text of a workspace: 1 MiB. Larger blobs are hashed as they pass. */
export const MOST_TEXT_BYTES = 1_048_576
/** A larger tree is reported and not read: 16 MiB hold some 400,000 names. */
const MOST_TREE_BYTES = 16_777_216
/** The largest commit: 64 KiB. */
export const MOST_COMMIT_BYTES = 65_536

const MOST_BYTES = {
  blob: MOST_TEXT_BYTES,
  tree: MOST_TREE_BYTES,
  commit: MOST_COMMIT_BYTES,
  tag: MOST_COMMIT_BYTES,
}

const NOTHING = Buffer.alloc(0)

interface Passing {
  readonly oid: string
  readonly type: ObjectType
  readonly size: number
  readonly sha1: Hash
  readonly sha256: Hash
  head: Buffer
  left: number
}

const HEADER = /^([0-9a-f]{40}) (commit|tree|blob|tag) (\d+)$/

/** An object that cannot be had. */
export function missing(oid: string): RawObject {
  return { oid, type: 'missing', size: 0, bytes: undefined, sha256: '', intact: false }
}

/** Gives a function that takes the output chunk by chunk and returns the objects that are complete. */
export function objectParser(): (chunk: Buffer) => readonly RawObject[] {
  let held: Buffer[] = []
  let heldBytes = 0
  let wanted = 1
  let passing: Passing | undefined
  return (chunk) => {
    held.push(chunk)
    heldBytes += chunk.length
    const found: RawObject[] = []
    if (passing === undefined && heldBytes < wanted) return found
    let bytes = held.length === 1 ? chunk : Buffer.concat(held)
    for (;;) {
      if (passing !== undefined) {
        bytes = passOn(passing, bytes)
        if (passing.left > 0) break
        found.push(passed(passing))
        passing = undefined
      }
      const line = bytes.indexOf(0x0a)
      wanted = bytes.length + 1
      if (line < 0) break
      const header = bytes.toString('latin1', 0, line)
      const match = HEADER.exec(header)
      if (match === null) {
        found.push(missing(header.slice(0, 40)))
        bytes = bytes.subarray(line + 1)
        continue
      }
      const [, oid = '', type = '', digits = ''] = match
      const size = Number(digits)
      if (size > MOST_BYTES[type as ObjectType]) {
        passing = started(oid, type as ObjectType, size)
        bytes = bytes.subarray(line + 1)
        continue
      }
      wanted = line + 1 + size + 1
      if (bytes.length < wanted) break
      found.push(whole(bytes, line, oid, type as ObjectType, size))
      bytes = bytes.subarray(wanted)
    }
    held = bytes.length === 0 ? [] : [bytes]
    heldBytes = bytes.length
    return found
  }
}

/** The header git hashes is the header it prints, with a NUL where the line ends: hash it in place. */
function whole(
  chunk: Buffer,
  line: number,
  oid: string,
  type: ObjectType,
  size: number,
): RawObject {
  chunk[line] = 0
  const end = line + 1 + size
  const bytes = chunk.subarray(line + 1, end)
  const intact = hash('sha1', chunk.subarray(41, end)) === oid
  return { oid, type, size, bytes, sha256: type === 'blob' ? hash('sha256', bytes) : '', intact }
}

function started(oid: string, type: ObjectType, size: number): Passing {
  const sha1 = createHash('sha1').update(`${type} ${size}\0`)
  return { oid, type, size, sha1, sha256: createHash('sha256'), head: NOTHING, left: size + 1 }
}

/** Hashes what has come of a large object and gives what follows it; the line end counts as its last byte. */
function passOn(object: Passing, bytes: Buffer): Buffer {
  const taken = Math.min(object.left, bytes.length)
  const content = bytes.subarray(0, Math.min(taken, object.left - 1))
  object.sha1.update(content)
  object.sha256.update(content)
  const room = MOST_COMMIT_BYTES - object.head.length
  if (object.type === 'commit' && room > 0)
    object.head = Buffer.concat([object.head, content.subarray(0, room)])
  object.left -= taken
  return bytes.subarray(taken)
}

function passed(object: Passing): RawObject {
  const { oid, type, size, head } = object
  const intact = object.sha1.digest('hex') === oid
  const bytes = type === 'commit' ? head : undefined
  return { oid, type, size, bytes, sha256: object.sha256.digest('hex'), intact }
}
