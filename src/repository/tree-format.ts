/** A tree object has a raw form, which is parsed to sorted entries, and written from them. */

/** One entry of one folder; the name is kept byte for byte (latin1), shown by {@link shownName}. */
export interface TreeEntry {
  readonly name: string
  readonly mode: string
  readonly oid: string
}

export const FILE_MODE = '100644'
export const FOLDER_MODE = '40000'

/** An entry with the offset behind it. */
export interface PlacedEntry extends TreeEntry {
  readonly end: number
}

const MODE = /^[1-7][0-7]{0,6}$/

/** Takes the offset at which an entry starts; gives a code for what is malformed. */
export function entryAt(raw: Buffer, at: number): PlacedEntry | string {
  const space = raw.indexOf(0x20, at)
  const nul = space < 0 ? -1 : raw.indexOf(0, space)
  if (nul < 0 || nul + 21 > raw.length || space - at > 7) return 'truncated'
  const mode = raw.toString('latin1', at, space)
  const name = raw.toString('latin1', space + 1, nul)
  if (!MODE.test(mode)) return 'mode'
  if (name === '' || name.includes('/')) return 'name'
  return { name, mode, oid: raw.toString('hex', nul + 1, nul + 21), end: nul + 21 }
}

/** Whether git would sort one entry before the other; a name stands only once. */
export function inOrder(first: TreeEntry | undefined, second: TreeEntry): boolean {
  if (first === undefined) return true
  return first.name !== second.name && sortKey(first) < sortKey(second)
}

/** Takes raw bytes; gives the entries in git's order, or a code for what is malformed. */
export function parseTree(raw: Buffer): readonly TreeEntry[] | string {
  const entries: PlacedEntry[] = []
  for (let at = 0; at < raw.length;) {
    const entry = entryAt(raw, at)
    if (typeof entry === 'string') return entry
    if (!inOrder(entries.at(-1), entry)) return 'order'
    entries.push(entry)
    at = entry.end
  }
  return entries
}

/** Writes the raw bytes of a tree; sorts the entries as git does. */
export function formatTree(entries: Iterable<TreeEntry>): Buffer {
  const sorted = [...entries].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  return Buffer.concat(
    sorted.map(({ mode, name, oid }) =>
      Buffer.concat([Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(oid, 'hex')]),
    ),
  )
}

/** A byte-for-byte name as text for people. */
export function shownName(name: string): string {
  return Buffer.from(name, 'latin1').toString('utf8')
}

/** Git sorts a folder as if its name ended in a slash. */
function sortKey({ name, mode }: TreeEntry): string {
  return mode === FOLDER_MODE ? `${name}/` : name
}
