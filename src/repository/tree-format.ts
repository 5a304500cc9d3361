/** The raw form of a tree object: parsed to sorted entries, and written from them. */

/** One entry of one folder; the name is kept byte for byte (latin1), shown by {@link shownName}. */
export interface TreeEntry {
  readonly name: string
  readonly mode: string
  readonly oid: string
}

export const FILE_MODE = '100644'
export const FOLDER_MODE = '40000'

/** Takes raw bytes; gives the entries in git's order, or a code for what is malformed. */
export function parseTree(raw: Buffer): readonly TreeEntry[] | string {
  const entries: TreeEntry[] = []
  let last = ''
  for (let at = 0; at < raw.length;) {
    const space = raw.indexOf(0x20, at)
    const nul = space < 0 ? -1 : raw.indexOf(0, space)
    if (nul < 0 || nul + 21 > raw.length || space - at > 7) return 'truncated'
    const mode = raw.toString('latin1', at, space)
    const name = raw.toString('latin1', space + 1, nul)
    if (!/^[1-7][0-7]*$/.test(mode)) return 'mode'
    if (name === '' || name.includes('/')) return 'name'
    const key = sortKey(name, mode)
    if (key <= last || (entries.length > 0 && name === entries.at(-1)?.name)) return 'order'
    last = key
    entries.push({ name, mode, oid: raw.toString('hex', nul + 1, nul + 21) })
    at = nul + 21
  }
  return entries
}

/** Writes the raw bytes of a tree; sorts the entries as git does. */
export function formatTree(entries: Iterable<TreeEntry>): Buffer {
  const sorted = [...entries].sort((a, b) =>
    sortKey(a.name, a.mode) < sortKey(b.name, b.mode) ? -1 : 1,
  )
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
function sortKey(name: string, mode: string): string {
  return mode === FOLDER_MODE ? `${name}/` : name
}
