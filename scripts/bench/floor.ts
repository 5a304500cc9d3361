/**
 * The floor of a full check, a program of its own: each thread streams and rehashes a part of the history, verifies its
 * signatures, and parses its commits and YAML once. Takes the tip and how many threads; nothing is decided, and it fails
 * where something does not hash, verify or parse.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { isMainThread, Worker, workerData } from 'node:worker_threads'
import { readCanonical } from '../../src/documents/read-canonical.ts'
import { readYaml } from '../../src/documents/source.ts'
import { parseCommit } from '../../src/repository/commit-format.ts'
import { openRepository } from '../../src/repository/git.ts'
import { streamHistory } from '../../src/repository/object-stream.ts'
import { verifySignature } from '../../src/repository/sshsig.ts'

interface Part {
  readonly tip: string
  readonly after?: string | undefined
}

/** How the texts begin that are YAML and no document: with a key. */
const YAML = /^[a-z][a-z-]*:/

async function read(part: Part): Promise<void> {
  const repo = await openRepository('.')
  for await (const batch of streamHistory(repo, part)) {
    for (const { object, commit } of batch) {
      const { oid, type, bytes, intact } = object
      if (!intact) throw new Error(`${type} ${oid} does not hash`)
      if (bytes === undefined) continue
      if (commit) verify(oid, bytes)
      else if (type === 'blob') parse(oid, bytes.toString('utf8'))
    }
  }
}

function verify(oid: string, bytes: Buffer): void {
  const { parts, payload, canonical } = parseCommit(bytes)
  const isGood = canonical && parts.signature !== undefined
  if (!isGood || verifySignature(parts.signature, payload, 'git').kind !== 'good')
    throw new Error(`commit ${oid} is not signed`)
}

function parse(oid: string, text: string): void {
  if (!YAML.test(text) || readCanonical(text) !== undefined) return
  if (!readYaml(oid, text).ok) throw new Error(`blob ${oid} is no YAML`)
}

/** As many parts as threads, each of as many commits. */
function partsOf(tip: string, threads: number): readonly Part[] {
  const list = ['rev-list', '--first-parent', '--reverse', tip]
  const { stdout } = spawnSync('git', list, { encoding: 'utf8', maxBuffer: 2 ** 30 })
  const commits = stdout.trim().split('\n')
  const endOf = (part: number) => commits[Math.floor((commits.length * part) / threads) - 1]
  return Array.from({ length: threads }, (_, at) => ({ tip: endOf(at + 1)!, after: endOf(at) }))
}

if (isMainThread) {
  const [tip = 'HEAD', threads = '1'] = process.argv.slice(2)
  for (const part of partsOf(tip, Number(threads)))
    new Worker(fileURLToPath(import.meta.url), { workerData: part })
} else await read(workerData as Part)
