/** A long history: the acts of the first project, done by bd itself, repeated by the rulebook for project after project. */
import { hash } from 'node:crypto'
import type { Act } from '../../src/core/record/act.ts'
import { Replay } from '../../src/core/check/replay.ts'
import { identityOf } from '../../src/core/check/who.ts'
import { decide } from '../../src/core/acts/decide.ts'
import { standingOf } from '../../src/core/project/standing.ts'
import { instantAt } from '../../src/core/calendar/time.ts'
import { nameInFolder } from '../../src/core/record/project-folder.ts'
import { fileLines, messageOf, trailerBlock } from '../../src/core/record/trailers.ts'
import { tools } from '../../src/commands/steps/digest.ts'
import { actNames } from '../../src/commands/steps/finding-names.ts'
import { canonical } from '../../src/documents/canonical.ts'
import { readEntry } from '../../src/documents/entry.ts'
import { formatCommit } from '../../src/repository/commit-format.ts'
import { openRepository } from '../../src/repository/git.ts'
import { readHistory } from '../../src/repository/history.ts'
import { type NewObject, newObject } from '../../src/repository/objects-write.ts'
import { openObjectReader } from '../../src/repository/object-reader.ts'
import { planTree } from '../../src/repository/tree-plan.ts'
import { headline } from '../../src/terminal/acts/acts.ts'
import { voiceOf } from '../../src/terminal/voice.ts'
import { type Key, readKey } from './key.ts'
import { addPack } from './pack.ts'
import { FIRST, type Workspace } from './workspace.ts'

/** One act of the first project, to be done again for others. */
interface Model {
  readonly act: Act
  readonly member: string
  readonly texts: ReadonlyMap<string, Uint8Array>
}

/** So many objects are held before they are written: a history of any length is made in as much memory. */
const HELD = 100_000

/** Lets the workspace's history grow to so many commits, each one decided, signed and accepted. */
export async function grow(workspace: Workspace, commits: number): Promise<void> {
  const repo = await openRepository(workspace.dir, { env: workspace.env })
  const replay = new Replay(tools)
  const models: Model[] = []
  const keys = new Map<string, Key>()
  let tip = workspace.git('rev-parse', 'HEAD')
  let tree = workspace.git('rev-parse', 'HEAD^{tree}')
  let count = 0
  for await (const commit of readHistory(repo, { tip })) {
    const files = commit.changes.flatMap(({ path, after }) =>
      after?.bytes === undefined ? [] : [[path, after] as const],
    )
    const entries = files.map(([path, { bytes, sha256 }]) => readEntry(path, bytes, sha256))
    const { act, member, findings } = replay.step(
      commit,
      new Map(entries.map((entry) => [entry.path, entry])),
    )
    if (findings.length > 0) throw new Error(JSON.stringify(findings))
    count += 1
    if (act === undefined || member === undefined || !('project' in act)) continue
    models.push({ act, member, texts: new Map(files.map(([path, { bytes }]) => [path, bytes!])) })
  }
  const reader = openObjectReader(repo)
  const made = new Map<string, NewObject>()
  const read = (oid: string) => {
    const object = made.get(oid)
    if (object === undefined) return reader.read(oid)
    const bytes = object.raw.subarray(object.raw.indexOf(0) + 1)
    return { oid, type: 'tree' as const, size: bytes.length, bytes, sha256: '', intact: true }
  }
  for (let number = 2; count < commits; number++) {
    for (const model of models.slice(0, commits - count)) {
      workspace.now += 60
      const world = replay.world!
      const { policy, workspace: own } = world
      const now = instantAt(workspace.now, own.offset)
      const project = `2026-${String(number).padStart(3, '0')}`
      const act = actFor(replay, model, project)
      const judgement = decide(world, act, {
        signer: model.member,
        now,
        signersOf: (path) =>
          replay.past.authorship.signersOf(path, world.tree.get(path)?.sha256 ?? ''),
        lastSignerOf: (path) => replay.past.authorship.lastSignerOf(path),
      })
      if (!judgement.ok) throw new Error(JSON.stringify(judgement.findings))
      const files = new Map<string, Buffer>()
      for (const [path, record] of judgement.value.records) {
        files.set(path, Buffer.from(canonical(record as object), 'utf8'))
      }
      for (const path of judgement.value.texts.keys()) {
        const text = model.texts.get(`${world.tree.folder(FIRST)}${nameInFolder(path)}`)!
        // Each project writes its own text: what stands twice would be read once.
        files.set(path, Buffer.concat([text, Buffer.from(`\n（${project}）\n`)]))
      }
      const digested = [...files].map(([path, bytes]) => ({ path, sha256: hash('sha256', bytes) }))
      const plan = await planTree(tree, files, read)
      const block = trailerBlock(judgement.value.trailers, fileLines(digested))
      const who = {
        ...identityOf(policy, model.member, own.id),
        epoch: now.epoch,
        offset: own.offset.replace(':', ''),
      }
      const line = headline(voiceOf(own.language), act, actNames(world, act))
      const message = messageOf(line, [], block)
      const parts = { tree: plan.root, parents: [tip], author: who, committer: who, message }
      const payload = formatCommit({ ...parts, signature: undefined })
      const key = keys.get(model.member) ?? readKey(workspace.key(model.member))
      keys.set(model.member, key)
      const commit = newObject('commit', formatCommit({ ...parts, signature: key.sign(payload) }))
      const entries = digested.map(({ path, sha256 }) => readEntry(path, files.get(path), sha256))
      const { findings } = replay.step(
        {
          ...parts,
          id: commit.oid,
          signature: { kind: 'good', key: key.text, fingerprint: '', pin: false },
          problems: [],
          changes: [...plan.paths]
            .sort((a, b) => (a.path < b.path ? -1 : 1))
            .map(({ path, before }) => ({ path, mode: '100644', after: undefined, before })),
        },
        new Map(entries.map((entry) => [entry.path, entry])),
      )
      if (findings.length > 0) throw new Error(JSON.stringify(findings))
      for (const object of [...plan.objects, commit]) made.set(object.oid, object)
      tip = commit.oid
      tree = plan.root
      count += 1
      if (made.size > HELD) {
        addPack(workspace, made.values())
        made.clear()
      }
    }
  }
  reader.close()
  addPack(workspace, made.values())
  workspace.git('update-ref', 'HEAD', tip)
  workspace.git('reset', '--quiet', '--hard')
  workspace.git('gc', '--quiet')
  workspace.now += 60
}

/** The same act for another project: its own paths, and the digest of its own submission. */
function actFor(replay: Replay, { act }: Model, project: string): Act {
  const { tree } = replay.world!
  const text = JSON.stringify(act).replaceAll(tree.folder(FIRST), tree.folder(project))
  const moved = JSON.parse(text.replaceAll(FIRST, project)) as Act
  if (!('submission' in moved)) return moved
  const path = `${tree.folder(project)}signoffs/${moved.stage}.${moved.round}/submission.yaml`
  const submission = tree.get(path)?.sha256
  if (submission === undefined || !standingOf(replay.world!, project).ok) {
    throw new Error(`nothing was submitted: ${path}`)
  }
  return { ...moved, submission }
}
