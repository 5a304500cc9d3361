/** Acts are decided, signed and accepted by the rulebook itself, one after another, so that a history of any length is made in minutes. */
import { hash } from 'node:crypto'
import type { Act } from '../../src/core/record/act.ts'
import { decide } from '../../src/core/acts/decide.ts'
import { type Instant, instantAt } from '../../src/core/calendar/time.ts'
import { Replay } from '../../src/core/check/replay.ts'
import { identityOf } from '../../src/core/check/who.ts'
import type { Replayed } from '../../src/core/check/replayed-commit.ts'
import { blockFor, messageOf } from '../../src/core/record/trailers.ts'
import type { World } from '../../src/core/world/world.ts'
import { digests, tools } from '../../src/commands/steps/digest.ts'
import { actNames } from '../../src/commands/steps/finding-names.ts'
import { canonical } from '../../src/documents/canonical.ts'
import { readEntry } from '../../src/documents/entry.ts'
import { formatCommit } from '../../src/repository/commit-format.ts'
import { openRepository } from '../../src/repository/git.ts'
import { readHistory } from '../../src/repository/history.ts'
import { openObjectReader } from '../../src/repository/object-reader.ts'
import { asRead, type NewObject, newObject } from '../../src/repository/objects-write.ts'
import { planTree } from '../../src/repository/tree-plan.ts'
import { headline } from '../../src/terminal/acts/acts.ts'
import { voiceOf } from '../../src/terminal/voice.ts'
import { type Key, readKey } from './key.ts'
import { addPack } from './pack.ts'
import type { Workspace } from './workspace.ts'

/** So many objects are held before they are written: a history of any length is made in as much memory. */
const HELD = 100_000

/** A commit that bd itself had made, with the texts of its files. */
export type Before = Replayed & { readonly texts: ReadonlyMap<string, Uint8Array> }

/** A workspace in which acts are done without a command for each. */
export interface Acts {
  readonly replay: Replay
  readonly world: World
  /** The time of the workspace's clock. */
  readonly now: Instant
  /** Does an act as a member, with the texts that it brings, by path. Throws with the findings where it is refused. */
  done(member: string, act: Act, texts: (path: string) => Uint8Array): Promise<void>
  /** Writes what is held, and lets HEAD and the work tree stand there. */
  end(): void
}

/** Reads the workspace as it stands; `heard` hears of each commit. */
export async function actsIn(
  workspace: Workspace,
  heard: (one: Before) => void = () => {},
): Promise<Acts> {
  const repo = await openRepository(workspace.dir, { env: workspace.env })
  const replay = new Replay(tools)
  const keys = new Map<string, Key>()
  let tip = workspace.git('rev-parse', 'HEAD')
  let tree = workspace.git('rev-parse', 'HEAD^{tree}')
  for await (const commit of readHistory(repo, { tip })) {
    const files = commit.changes.flatMap(({ path, after }) =>
      after?.bytes === undefined ? [] : [[path, after] as const],
    )
    const entries = files.map(([path, { bytes, sha256 }]) => readEntry(path, bytes, sha256))
    const one = replay.step(commit, new Map(entries.map((entry) => [entry.path, entry])))
    if (one.findings.length > 0) throw new Error(JSON.stringify(one.findings))
    heard({ ...one, texts: new Map(files.map(([path, { bytes }]) => [path, bytes!])) })
  }
  const reader = openObjectReader(repo)
  const made = new Map<string, NewObject>()
  const read = (oid: string) => {
    const object = made.get(oid)
    return object === undefined ? reader.read(oid) : asRead(object)
  }
  const keep = () => {
    addPack(workspace, made.values())
    made.clear()
  }
  return {
    replay,
    get world() {
      return replay.world!
    },
    get now() {
      return instantAt(workspace.now, replay.world!.workspace.offset)
    },
    async done(member, act, texts) {
      const world = replay.world!
      const { policy, workspace: own } = world
      const now = instantAt(workspace.now, own.offset)
      const judgement = decide(world, act, {
        signer: member,
        now,
        signersOf: (path) =>
          replay.past.authorship.signersOf(path, world.tree.get(path)?.sha256 ?? ''),
        lastSignerOf: (path) => replay.past.authorship.lastSignerOf(path),
      })
      if (!judgement.ok) throw new Error(JSON.stringify(judgement.findings))
      const files = new Map<string, Uint8Array>()
      for (const [path, record] of judgement.value.records) {
        files.set(path, Buffer.from(canonical(record as object), 'utf8'))
      }
      for (const path of judgement.value.texts.keys()) files.set(path, texts(path))
      const digested = [...files].map(([path, bytes]) => ({ path, sha256: hash('sha256', bytes) }))
      const plan = await planTree(tree, files, read)
      const block = blockFor(judgement.value.trailers, digested, digests.hash, world.rules)
      const who = {
        ...identityOf(policy, member, own.id),
        epoch: now.epoch,
        offset: own.offset.replace(':', ''),
      }
      const line = headline(voiceOf(own.language), act, actNames(world, act))
      const message = messageOf(line, [], block)
      const parts = { tree: plan.root, parents: [tip], author: who, committer: who, message }
      const payload = formatCommit({ ...parts, signature: undefined })
      const key = keys.get(member) ?? readKey(workspace.key(member))
      keys.set(member, key)
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
      if (made.size > HELD) keep()
    },
    end() {
      reader.close()
      keep()
      workspace.git('update-ref', 'HEAD', tip)
      workspace.git('reset', '--quiet', '--hard')
      workspace.git('gc', '--quiet')
      workspace.now += 60
    },
  }
}
