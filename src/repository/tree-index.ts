/** An index says where each entry of a tree's bytes starts, made from the tree before it: only what differs is parsed. */
import type { TreeEntry } from './tree-format.ts'
import { entryAt, inOrder } from './tree-format.ts'

/** One well-formed tree. */
export interface TreeIndex {
  readonly raw: Buffer
  readonly starts: Uint32Array
  /** Room for the bytes of the tree after the next one: that in which those of the tree before this one stood. */
  readonly room?: Buffer | undefined
}

/** A tree, and the entries in which it and the one before it may differ. */
export interface TreeStep {
  readonly index: TreeIndex
  readonly gone: readonly TreeEntry[]
  readonly come: readonly TreeEntry[]
}

export const NO_TREE: TreeIndex = { raw: Buffer.alloc(0), starts: new Uint32Array(0) }
const WINDOW = 512

/**
 * Takes a tree's bytes and the tree before it; gives a code for what is malformed.
 * Entries whose bytes stand unchanged at the start and the end of the folder are not parsed again,
 * so that a commit costs the same in a folder of ten projects and of ten thousand.
 */
export function indexTree(raw: Buffer, before: TreeIndex = NO_TREE): TreeStep | string {
  const { starts } = before
  const count = starts.length
  const shift = raw.length - before.raw.length
  const kept = entriesWithin(before, commonStart(before.raw, raw))
  let at = kept < count ? (starts[kept] ?? 0) : before.raw.length
  const most = Math.min(raw.length, before.raw.length) - at
  const tailStart = before.raw.length - commonEnd(before.raw, raw, most)
  let tail = kept
  while (tail < count && (starts[tail] ?? 0) < tailStart) tail += 1
  const middle: number[] = []
  const come: TreeEntry[] = []
  let last = kept === 0 ? undefined : entryIn(before, kept - 1)
  for (;;) {
    while (tail < count && (starts[tail] ?? 0) + shift < at) tail += 1
    const aim = tail < count ? (starts[tail] ?? 0) + shift : raw.length
    const entry = at < raw.length ? entryAt(raw, at) : undefined
    if (typeof entry === 'string') return entry
    if (entry !== undefined && !inOrder(last, entry)) return 'order'
    if (at === aim || entry === undefined) break
    middle.push(at)
    come.push(entry)
    last = entry
    at = entry.end
  }
  const gone: TreeEntry[] = []
  for (let one = kept; one < tail; one += 1) gone.push(entryIn(before, one))
  const index = { raw, starts: joined(starts, kept, middle, tail, shift), room: before.raw }
  return { index, gone, come }
}

/** A window on more bytes than these is no room: most trees are small, and share theirs. */
const LEAST_ROOM = 4_096

/**
 * The bytes, copied: they are a window on a whole chunk of the stream, which must not stay. A large tree of which every commit
 * changes an entry goes to and fro between two places; the tree before `before` is used up.
 */
export function copied(bytes: Buffer, { room }: TreeIndex): Buffer {
  if (bytes.length < LEAST_ROOM) return Buffer.from(bytes)
  const isOwn = room !== undefined && room.length >= LEAST_ROOM
  const all = isOwn ? Buffer.from(room.buffer, room.byteOffset) : undefined
  const fits = all !== undefined && all.length >= bytes.length
  const place = fits ? all : Buffer.allocUnsafeSlow(bytes.length + (bytes.length >> 3))
  bytes.copy(place)
  return place.subarray(0, bytes.length)
}

/** Every entry of a tree. */
export function entriesOf(index: TreeIndex): readonly TreeEntry[] {
  return Array.from(index.starts, (_start, one) => entryIn(index, one))
}

function entryIn(index: TreeIndex, one: number): TreeEntry {
  const entry = entryAt(index.raw, index.starts[one] ?? 0)
  if (typeof entry === 'string') throw new Error(`tree index: ${entry}`)
  return entry
}

function joined(
  starts: Uint32Array,
  kept: number,
  middle: readonly number[],
  tail: number,
  shift: number,
): Uint32Array {
  const all = new Uint32Array(kept + middle.length + starts.length - tail)
  all.set(starts.subarray(0, kept))
  all.set(middle, kept)
  all.set(starts.subarray(tail), kept + middle.length)
  if (shift !== 0)
    for (let one = kept + middle.length; one < all.length; one += 1)
      all[one] = (all[one] ?? 0) + shift
  return all
}

/** How many entries end at or before an offset. */
function entriesWithin(index: TreeIndex, end: number): number {
  let [low, high] = [0, index.starts.length]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const stop = middle < index.starts.length ? (index.starts[middle] ?? 0) : index.raw.length
    if (stop <= end) low = middle
    else high = middle - 1
  }
  return low
}

function commonStart(a: Buffer, b: Buffer): number {
  const most = Math.min(a.length, b.length)
  let at = 0
  while (at + WINDOW <= most && a.compare(b, at, at + WINDOW, at, at + WINDOW) === 0) at += WINDOW
  while (at < most && a[at] === b[at]) at += 1
  return at
}

function commonEnd(a: Buffer, b: Buffer, most: number): number {
  let length = 0
  const same = (): boolean => {
    const [inA, inB] = [a.length - length, b.length - length]
    return a.compare(b, inB - WINDOW, inB, inA - WINDOW, inA) === 0
  }
  while (length + WINDOW <= most && same()) length += WINDOW
  while (length < most && a[a.length - length - 1] === b[b.length - length - 1]) length += 1
  return length
}
