/** A year with many projects: each opened as bd would open it, decided and signed in memory, and put into the repository at once. */
import { decide } from '../../src/core/acts/decide.ts'
import { nextProjectId } from '../../src/core/acts/open.ts'
import { instantAt } from '../../src/core/calendar/time.ts'
import { identityOf } from '../../src/core/check/who.ts'
import { fileLines, messageOf, trailerBlock } from '../../src/core/record/trailers.ts'
import { canonical } from '../../src/documents/canonical.ts'
import { readEntry } from '../../src/documents/entry.ts'
import { formatCommit } from '../../src/repository/commit-format.ts'
import { type NewObject, newObject } from '../../src/repository/objects-write.ts'
import { openObjectReader } from '../../src/repository/object-reader.ts'
import { treeOf } from '../../src/repository/sound-objects.ts'
import { planTree } from '../../src/repository/tree-plan.ts'
import { addPack } from '../../scripts/bench/pack.ts'
import { forge } from '../repository/forge.ts'
import type { Bench } from './bench.ts'
import { digest, Forger } from './forge.ts'
import { OFFICER } from './people.ts'

/** Opens project after project, a second apart, until the year has so many. */
export async function openMany(bench: Bench, last: number): Promise<void> {
  const forger = await Forger.of(bench)
  const { repo } = forger
  const world = await forger.world()
  const { policy, workspace, tree } = world
  const key = forger.key(OFFICER)
  const reader = openObjectReader(repo)
  const made = new Map<string, NewObject>()
  const read = (oid: string) => {
    const object = made.get(oid)
    if (object === undefined) return reader.read(oid)
    const bytes = object.raw.subarray(object.raw.indexOf(0) + 1)
    return { oid, type: 'tree' as const, size: bytes.length, bytes, sha256: '', intact: true }
  }
  let root = await treeOf(reader, bench.head)
  let tip = bench.head
  for (let n = tree.highest.of('2026'); n < last; n += 1) {
    const now = instantAt(forger.epoch, workspace.offset)
    const project = nextProjectId(tree, now.date)
    const act = {
      act: 'open' as const,
      project,
      title: `第 ${n + 1} 个项目`,
      process: { id: 'group-investment', version: 1 },
      facts: {},
      team: {},
      reviewers: {},
      drafts: [],
    }
    const judgement = decide(world, act, {
      signer: OFFICER,
      now,
      signersOf: () => [],
      lastSignerOf: () => undefined,
    })
    if (!judgement.ok) throw new Error(JSON.stringify(judgement.findings))
    const { records, trailers } = judgement.value
    const files = new Map([...records].map(([path, one]) => [path, Buffer.from(canonical(one))]))
    const plan = await planTree(root, files, read)
    const digested = [...files].map(([path, bytes]) => ({ path, sha256: digest(bytes) }))
    const who = {
      ...identityOf(policy, OFFICER, workspace.id),
      epoch: now.epoch,
      offset: workspace.offset.replace(':', ''),
    }
    const parts = {
      tree: plan.root,
      parents: [tip],
      author: who,
      committer: who,
      message: messageOf('新建项目', [], trailerBlock(trailers, fileLines(digested))),
    }
    const signature = forge(key, formatCommit({ ...parts, signature: undefined }))
    const commit = newObject('commit', formatCommit({ ...parts, signature }))
    for (const object of [...plan.objects, commit]) made.set(object.oid, object)
    for (const [path, bytes] of files) tree.set(readEntry(path, bytes, digest(bytes)))
    root = plan.root
    tip = commit.oid
    bench.pass(1)
  }
  reader.close()
  addPack(bench, made.values())
  bench.head = tip
  forger.settle()
}
