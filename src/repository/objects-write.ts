/** Writes loose objects: hashed here, synced to disk, put in place by one rename. */
import { hash, randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { deflate, unzip } from 'node:zlib'
import type { Repository } from './git.ts'
import type { ObjectType, RawObject } from './object-parser.ts'
import { readPlain } from './plain-file.ts'

/** An object that has its id but is not yet written. */
export interface NewObject {
  readonly oid: string
  /** Header and content, as git hashes them. */
  readonly raw: Buffer
}

const compress = promisify(deflate)
const decompress = promisify(unzip)
const FASTEST = 1
/** By so much compressing may make a file larger: what stands in its place and is larger still is not the object. */
const SLACK = 65_536

/** Takes a type and content; gives the object with its id. */
export function newObject(type: 'blob' | 'tree' | 'commit', content: Uint8Array): NewObject {
  const raw = Buffer.concat([Buffer.from(`${type} ${content.length}\0`, 'latin1'), content])
  return { oid: hash('sha1', raw), raw }
}

/** An object as git gives it once it is written. */
export function asRead({ oid, raw }: NewObject): RawObject {
  const end = raw.indexOf(0)
  const [type] = raw.toString('latin1', 0, end).split(' ') as [ObjectType]
  const bytes = raw.subarray(end + 1)
  const sha256 = type === 'blob' ? hash('sha256', bytes) : ''
  return { oid, type, size: bytes.length, bytes, sha256, intact: true }
}

/** Writes objects into the repository; those that already stand there intact are left alone. */
export async function writeObjects(repo: Repository, objects: readonly NewObject[]): Promise<void> {
  const once = new Map(objects.map((object) => [object.oid, object]))
  // Together, so that the disk syncs them together.
  await Promise.all([...once.values()].map((object) => writeObject(repo, object)))
}

async function writeObject(repo: Repository, { oid, raw }: NewObject): Promise<void> {
  const file = join(repo.commonDir, 'objects', oid.slice(0, 2), oid.slice(2))
  if (await standsIntact(file, raw)) return
  await mkdir(dirname(file), { recursive: true })
  // Under this name git's own cleaning removes what an interrupted run left.
  const temporary = join(dirname(file), `tmp_obj_bd${randomBytes(6).toString('hex')}`)
  try {
    const handle = await open(temporary, 'wx', 0o444)
    try {
      await handle.writeFile(await compress(raw, { level: FASTEST }))
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

async function standsIntact(file: string, raw: Buffer): Promise<boolean> {
  try {
    const bytes = await readPlain(file, { most: raw.length + SLACK })
    return (await decompress(bytes, { maxOutputLength: raw.length + 1 })).equals(raw)
  } catch {
    return false
  }
}
