/** Git leaves lock files in its folder when it is killed: each stops whatever writes there. */
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Repository } from './git.ts'

/** Those that stand at this moment, with full paths. */
export async function lockFiles({ gitDir, commonDir }: Repository): Promise<readonly string[]> {
  const single = ['index.lock', 'HEAD.lock'].map((name) => join(gitDir, name))
  const shared = ['packed-refs.lock', 'config.lock'].map((name) => join(commonDir, name))
  const refs = await readdir(join(commonDir, 'refs'), { recursive: true }).catch(() => [])
  const under = refs
    .filter((name) => name.endsWith('.lock'))
    .map((name) => join(commonDir, 'refs', name))
  const all = [...new Set([...single, ...shared, ...under])]
  const there = await Promise.all(all.map((file) => stat(file).catch(() => undefined)))
  return all.filter((_, index) => there[index] !== undefined)
}
