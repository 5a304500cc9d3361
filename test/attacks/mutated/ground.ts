/** A green history taken to pieces, each of which can be put back with something changed. */
import { execFileSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { forge, type ForgedKey, type Variation } from '../../repository/forge.ts'
import type { Bench } from '../../workbench/bench.ts'
import { Forger } from '../../workbench/forge.ts'
import { historyOf } from '../../workbench/rewrite.ts'

export type Type = 'commit' | 'tree' | 'blob'

/** Every object of the history, its commits oldest first, and the key that signed each. */
export interface Green {
  readonly bench: Bench
  readonly objects: ReadonlyMap<string, { readonly type: Type; readonly bytes: Buffer }>
  readonly commits: readonly string[]
  readonly keys: readonly ForgedKey[]
}

export async function greenOf(bench: Bench): Promise<Green> {
  const forger = await Forger.of(bench)
  const history = await historyOf(forger)
  const out = execFileSync('git', ['cat-file', '--batch-all-objects', '--batch'], {
    cwd: bench.dir,
    env: bench.env,
    maxBuffer: 1 << 28,
  })
  const objects = new Map<string, { readonly type: Type; readonly bytes: Buffer }>()
  for (let at = 0; at < out.length;) {
    const line = out.indexOf(0x0a, at)
    const [oid = '', type = '', size = ''] = out.toString('latin1', at, line).split(' ')
    const end = line + 1 + Number(size)
    objects.set(oid, { type: type as Type, bytes: out.subarray(line + 1, end) })
    at = end + 1
  }
  return {
    bench,
    objects,
    commits: history.map(({ facts }) => facts.id),
    keys: history.map(({ signer }) => forger.key(signer)),
  }
}

/** A copy of the green workspace in which something is changed. */
export class Ground {
  readonly green: Green
  readonly bench: Bench

  constructor(green: Green, bench: Bench) {
    this.green = green
    this.bench = bench
  }

  get gitDir(): string {
    return join(this.bench.dir, '.git')
  }

  bytes(oid: string): Buffer {
    return Buffer.from(this.green.objects.get(oid)!.bytes)
  }

  /** The ids of the objects of a type, in an order that the history gives. */
  all(type: Type): readonly string[] {
    return [...this.green.objects].filter(([, one]) => one.type === type).map(([oid]) => oid)
  }

  looseFile(oid: string): string {
    return join(this.gitDir, 'objects', oid.slice(0, 2), oid.slice(2))
  }

  /** Writes an object under its own id. */
  put(type: string, bytes: Uint8Array): string {
    const raw = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes])
    const oid = hash('sha1', raw)
    this.place(oid, deflateSync(raw))
    return oid
  }

  /** Lays bytes where an object's file is, whatever they are. */
  place(oid: string, file: Uint8Array): void {
    this.write(`objects/${oid.slice(0, 2)}/${oid.slice(2)}`, file)
  }

  /** Writes a file of git's own. */
  write(path: string, content: string | Uint8Array): void {
    const file = join(this.gitDir, path)
    mkdirSync(dirname(file), { recursive: true })
    if (existsSync(file)) chmodSync(file, 0o644)
    writeFileSync(file, content)
  }

  /** Puts commit `k` back as these bytes, those behind it as told, and the branch at the last; gives the id of the changed one. */
  instead(k: number, raw: Buffer, behind: 'none' | 'kept' | 'resigned'): string {
    const { commits, keys } = this.green
    const made = this.put('commit', raw)
    let last = made
    for (let n = k + 1; behind !== 'none' && n < commits.length; n += 1) {
      const old = this.bytes(commits[n]!).toString('utf8')
      const next = Buffer.from(old.replace(/^parent [0-9a-f]+$/m, `parent ${last}`))
      last = this.put('commit', behind === 'kept' ? next : signed(unsigned(next), keys[n]!))
    }
    // Git itself would not move a branch to what it cannot read.
    this.write('refs/heads/main', `${last}\n`)
    return made
  }
}

/** A commit's bytes without its signature. */
export function unsigned(raw: Buffer): Buffer {
  const text = raw.toString('latin1')
  return Buffer.from(text.replace(/^gpgsig .*\n(?: .*\n)*/m, ''), 'latin1')
}

/** A commit's bytes with a signature over them, last in the header. */
export function signed(payload: Buffer, key: ForgedKey, vary: Variation = {}): Buffer {
  const blank = payload.indexOf('\n\n')
  const at = blank < 0 ? payload.length : blank + 1
  const lines = forge(key, payload, vary).replace(/\n$/, '').replaceAll('\n', '\n ')
  return Buffer.concat([
    payload.subarray(0, at),
    Buffer.from(`gpgsig ${lines}\n`),
    payload.subarray(at),
  ])
}
