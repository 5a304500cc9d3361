/** Keeps what the roster and the files of processes, registers, duties and calendars were found to say, by their place and the digest of their bytes: each is taken apart once on this machine. */
import { isDeepStrictEqual } from 'node:util'
import type { Blob } from '../../core/record/commit.ts'
import type { Content, Entry } from '../../core/record/tree.ts'
import type { MemoryStore } from '../../repository/memory-store.ts'
import { sha256 } from './digest.ts'
import { entryOf } from './file-memory.ts'

/** Gives what a file holds; only what is long to take apart is kept. */
export type ReadText = (path: string, blob: Blob) => Entry

const LONG =
  /^(?:bd|policy|(?:processes\/[^/]+\/\d+\/process|registers\/[^/]+\/\d+\/register|duties\/[^/]+\/\d+\/duties)|calendar\/[^/]+)\.yaml$/

/** So many are kept; beyond that all of them are forgotten, and those in use come again. */
const MOST = 256
const NAME = 'text-'

export function textsKeptIn(store: MemoryStore): ReadText {
  return (path, blob) => {
    if (!LONG.test(path)) return entryOf(path, blob)
    // The path says how it is read: the same bytes at another place may say something else.
    const name = `${NAME}${sha256(`${path}\n${blob.sha256}`)}`
    const known = store.read(name)
    if (known !== undefined) {
      return { path, sha256: blob.sha256, content: parsed(known) as Content }
    }
    const entry = entryOf(path, blob)
    keep(store, name, entry)
    return entry
  }
}

function keep(store: MemoryStore, name: string, { content, spoilt }: Entry): void {
  const text = JSON.stringify(content, withMaps)
  // What would come back as something else is not kept, nor what has findings that name its place.
  if (content.kind === 'broken' || spoilt !== undefined) return
  if (!isDeepStrictEqual(parsed(text), content)) return
  const there = store.names().filter((one) => one.name.startsWith(NAME))
  if (there.length >= MOST) for (const one of there) store.forget(one.name)
  store.keep(name, text)
}

/** A map is written as what nothing that is read from YAML is: a list below a key that no text can hold. */
const MAP = '\u0000map'

function withMaps(_: string, value: unknown): unknown {
  return value instanceof Map ? { [MAP]: [...value] } : value
}

function parsed(text: string): unknown {
  if (!text.includes('\\u0000map')) return JSON.parse(text)
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === 'object' && value !== null && MAP in value
      ? new Map(value[MAP] as [unknown, unknown][])
      : value,
  )
}
