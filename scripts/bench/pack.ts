/** Puts many objects into a repository at once, as one pack. */
import { spawnSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import type { NewObject } from '../../src/repository/objects-write.ts'
import type { Workspace } from './workspace.ts'

const TYPES: Readonly<Record<string, number>> = { commit: 1, tree: 2, blob: 3 }

/** Writes the objects and packs them together with what was there, as `git gc` leaves a repository. */
export function addPack(
  workspace: Pick<Workspace, 'dir' | 'env'>,
  objects: Iterable<NewObject>,
): void {
  const all = [...objects]
  const head = Buffer.alloc(12)
  head.write('PACK', 'latin1')
  head.writeUInt32BE(2, 4)
  head.writeUInt32BE(all.length, 8)
  const body = Buffer.concat([head, ...all.flatMap(({ raw }) => entry(raw))])
  const input = Buffer.concat([body, Buffer.from(hash('sha1', body), 'hex')])
  const { status, stderr } = spawnSync('git', ['index-pack', '--stdin'], {
    cwd: workspace.dir,
    env: workspace.env,
    input,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`git index-pack: ${stderr}`)
}

function entry(raw: Buffer): readonly Buffer[] {
  const end = raw.indexOf(0)
  const [type = ''] = raw.toString('latin1', 0, end).split(' ')
  const content = raw.subarray(end + 1)
  const head = [(TYPES[type]! << 4) | (content.length & 15)]
  for (let rest = content.length >>> 4; rest > 0; rest >>>= 7) {
    head[head.length - 1]! |= 0x80
    head.push(rest & 0x7f)
  }
  return [Buffer.from(head), deflateSync(content, { level: 1 })]
}
