/** Reads a file that is plainly one: no pipe and no device, through no link unless it is the user's own, never beyond a size. */
import { constants } from 'node:fs'
import { lstat, open, stat } from 'node:fs/promises'

/** How a file is read. */
export interface PlainFile {
  /** The most bytes that such a file has. */
  readonly most: number
  /** The user may keep his own file behind a link; nothing that comes with a repository is read through one. */
  readonly links?: 'followed'
}

/** The most bytes of a small file of git's or bd's own. */
export const MOST_SETTINGS_BYTES = 1_048_576

// Windows has neither; there a pipe has no path in a folder.
const NO_LINK = constants.O_NOFOLLOW ?? 0
const NO_WAIT = constants.O_NONBLOCK ?? 0

/** Gives the bytes. Throws an error with a `code`: the system's own, `not-a-file`, or `too-large`. */
export async function readPlain(file: string, { most, links }: PlainFile): Promise<Buffer> {
  const followed = links === 'followed'
  // Looked at first: opening a device may already do something.
  const there = await (followed ? stat(file) : lstat(file))
  if (!there.isFile()) throw failure('not-a-file', file)
  const flags = constants.O_RDONLY | NO_WAIT | (followed ? 0 : NO_LINK)
  const handle = await open(file, flags)
  try {
    const now = await handle.stat()
    if (!now.isFile()) throw failure('not-a-file', file)
    if (now.size > most) throw failure('too-large', file)
    // What the system makes up while it is read tells no size.
    const room = Buffer.alloc(now.size === 0 ? Math.min(most, 65_536) + 1 : now.size + 1)
    let length = 0
    for (;;) {
      const { bytesRead } = await handle.read(room, length, room.length - length)
      length += bytesRead
      if (bytesRead === 0) return room.subarray(0, length)
      if (length === room.length) throw failure('too-large', file)
    }
  } finally {
    await handle.close()
  }
}

/** The text of a small file; `undefined` where there is none, or what stands there is no such file. */
export async function plainText(file: string): Promise<string | undefined> {
  const bytes = await readPlain(file, { most: MOST_SETTINGS_BYTES }).catch(() => undefined)
  return bytes?.toString('utf8')
}

function failure(code: 'not-a-file' | 'too-large', file: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: ${file}`), { code })
}
