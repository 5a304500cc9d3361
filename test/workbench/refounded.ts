/** A workspace founded with another bd.yaml than the bench founds it with: by an earlier epoch, in earnest. */
import { blockFor, messageOf } from '../../src/core/record/trailers.ts'
import { type Epoch, EPOCH, RULEBOOK } from '../../src/core/rules/rulebook.ts'
import { type Bench, newBench } from './bench.ts'
import { digest, Forger } from './forge.ts'
import { ADMIN } from './people.ts'

/** Takes what becomes of its record, and the epoch by which it is founded; its trust root is stored. */
export async function refounded(
  alter: (record: string) => string,
  epoch: Epoch = EPOCH,
): Promise<{ readonly bench: Bench; readonly forger: Forger }> {
  const bench = await newBench({ parameters: false })
  const forger = await Forger.of(bench)
  const line = (await bench.ok(ADMIN, 'trust')).out.trim()
  const record = alter(bench.read('bd.yaml'))
  const paths = bench.git('ls-files').split('\n')
  const changed: Record<string, string> = { 'bd.yaml': record }
  if (epoch !== EPOCH) {
    for (const path of paths.filter((one) => one.endsWith('/process.yaml'))) {
      changed[path] = withoutCatalogue(bench.read(path))
    }
  }
  const files = paths.map((path) => ({ path, sha256: digest(changed[path] ?? bench.read(path)) }))
  const root = bench.head
  const first = await forger.commit(ADMIN, {
    files: changed,
    message: messageOf(
      '建立工作区',
      [],
      blockFor({ 'Bd-Act': 'found' }, files, digest, RULEBOOK[epoch]),
    ),
    parts: (parts) => ({ ...parts, parents: [] }),
  })
  forger.settle()
  await bench.ok(ADMIN, 'trust', line.replace(root, first))
  return { bench, forger }
}

/** What a process says for the catalogue no earlier release could read. */
function withoutCatalogue(text: string): string {
  return text.replace(/^family:[^]*?\n(?=\n)/mu, '')
}

/** The record of a workspace in which everything is done in earnest. */
export function inEarnest(record: string): string {
  return record.replace('purpose: rehearsal\n', '')
}
