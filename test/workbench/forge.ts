/** Commits around the commands: in exactly bd's form, or with any part of them wrong. */
import { createPrivateKey, hash, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { tools } from '../../src/commands/steps/digest.ts'
import { Replay } from '../../src/core/check/replay.ts'
import { identityOf } from '../../src/core/check/who.ts'
import { changedFiles } from '../../src/commands/steps/file-memory.ts'
import type { CommitId } from '../../src/core/record/commit.ts'
import { decide } from '../../src/core/acts/decide.ts'
import type { Act } from '../../src/core/record/act.ts'
import { fileLines, messageOf, trailerBlock } from '../../src/core/record/trailers.ts'
import type { Plan, Trailers } from '../../src/core/record/plan.ts'
import { standingOf } from '../../src/core/project/standing.ts'
import { instantAt } from '../../src/core/calendar/time.ts'
import { Tree } from '../../src/core/record/tree.ts'
import { type World, worldOf } from '../../src/core/world/world.ts'
import { canonical } from '../../src/documents/canonical.ts'
import { type CommitParts, formatCommit } from '../../src/repository/commit-format.ts'
import { openRepository, type Repository } from '../../src/repository/git.ts'
import { readHistory } from '../../src/repository/history.ts'
import { type NewObject, newObject, writeObjects } from '../../src/repository/objects-write.ts'
import { openObjectReader } from '../../src/repository/object-reader.ts'
import { readSnapshot } from '../../src/repository/snapshot.ts'
import { treeOf } from '../../src/repository/sound-objects.ts'
import { planTree } from '../../src/repository/tree-plan.ts'
import { wireReader, wireString } from '../../src/repository/wire.ts'
import { type ForgedKey, forge, type Variation } from '../repository/forge.ts'
import type { Bench } from './bench.ts'
import { FOLDER, PROJECT } from './life.ts'

/** A file's new content: text, bytes, a record to be written canonically; `undefined` removes. */
export type Forged = string | Uint8Array | object | undefined

/** One commit with whatever is wrong about it; what is not said is as bd would write it. */
export interface Forgery {
  readonly files?: Readonly<Record<string, Forged>>
  readonly trailers?: Partial<Trailers>
  /** Alters the trailer block, `Bd-File` lines included. */
  readonly block?: (lines: readonly string[]) => readonly string[]
  /** The whole message instead. */
  readonly message?: string
  readonly prose?: string
  readonly key?: ForgedKey
  readonly epoch?: number
  /** Alters tree, parents, identities or dates before they are signed. */
  readonly parts?: (parts: CommitParts) => CommitParts
  /** What is wrong with the signature; `none` leaves it out. */
  readonly signature?: Variation | 'none'
  /** Alters the signed commit's bytes. */
  readonly raw?: (bytes: Buffer) => Buffer
}

/** An act with what is changed of the lawful commit for it. */
export interface Twist extends Forgery {
  /** Who signs instead of the member for whom it was decided. */
  readonly signedBy?: string
  /** Alters each record of the plan. */
  readonly record?: (record: never) => object
}

/** The sha256 of text or bytes. */
export function digest(content: string | Uint8Array): string {
  return hash('sha256', content)
}

/** The private key of a throw-away key file that ssh-keygen wrote without a pass-phrase. */
function keyIn(file: string): ForgedKey {
  const text = readFileSync(file, 'utf8').replaceAll(/-----.*-----|\s/g, '')
  const reader = wireReader(Buffer.from(text, 'base64').subarray('openssh-key-v1\0'.length))
  for (const _ of ['cipher', 'kdf', 'options']) reader.string()
  reader.uint32()
  const blob = Buffer.from(reader.string())
  const secret = wireReader(reader.string())
  for (const _ of ['check', 'again']) secret.uint32()
  for (const _ of ['type', 'public']) secret.string()
  const seed = secret.string().subarray(0, 32)
  const head = Buffer.from('302e020100300506032b657004220420', 'hex')
  const key = createPrivateKey({
    key: Buffer.concat([head, seed]),
    format: 'der',
    type: 'pkcs8',
  })
  return {
    blob,
    sign: (body) => Buffer.concat([wireString('ssh-ed25519'), wireString(sign(null, body, key))]),
  }
}

export class Forger {
  readonly bench: Bench
  readonly repo: Repository

  private constructor(bench: Bench, repo: Repository) {
    this.bench = bench
    this.repo = repo
  }

  static async of(bench: Bench): Promise<Forger> {
    return new Forger(bench, await openRepository(bench.dir, { env: bench.env }))
  }

  /** The bench's clock in seconds. */
  get epoch(): number {
    const { now } = this.bench
    return now === '' ? Math.floor(Date.now() / 1000) : Date.parse(now) / 1000
  }

  key(member: string): ForgedKey {
    return keyIn(this.bench.key(member))
  }

  /** What HEAD's tree really holds, whatever check thinks of it. */
  async world(): Promise<World> {
    const { files } = await readSnapshot(this.repo, this.bench.head)
    const tree = new Tree()
    const changes = [...files].map(([path, after]) => ({ path, after }))
    for (const entry of changedFiles({ changes }).values()) tree.set(entry)
    const world = worldOf(tree, tools.digests.hash, standingOf)
    if (world === undefined) throw new Error('HEAD holds no workspace')
    return world
  }

  /** The project's open gate as an act names it. */
  async gate(project = PROJECT) {
    const found = standingOf(await this.world(), project)
    const gate = found.ok ? found.value.gate : undefined
    if (gate === undefined) throw new Error('no gate is open')
    const { stage, round, submission, open } = gate
    const place = { project, stage: stage.stage, round, submission: submission.sha256 }
    return { ...place, review: open[0].review.review }
  }

  /** A first ballot for the open review, as an act. */
  async ballot(seat: string, decision: 'approve' | 'reject' = 'approve'): Promise<Act> {
    const reason = decision === 'reject' ? { reason: '不同意' } : {}
    return { act: 'ballot', ...(await this.gate()), seat, n: 1, decision, ...reason }
  }

  /** The commit for an act, decided by the rulebook on HEAD's real tree, then twisted. */
  async act(member: string, act: Act, twist: Twist = {}): Promise<CommitId> {
    const { records, texts, trailers } = await this.plan(member, act, twist.epoch)
    const alter = twist.record ?? ((record: object) => record)
    const files = Object.fromEntries([
      ...[...records].map(([path, record]) => [path, alter(record as never)]),
      ...[...texts].flatMap(([path, sha256]) => (sha256 === undefined ? [[path, undefined]] : [])),
    ])
    return this.commit(twist.signedBy ?? member, {
      ...twist,
      files: { ...files, ...twist.files },
      trailers: { ...trailers, ...twist.trailers },
    })
  }

  /** What the rulebook would have the member write for an act now; throws where it refuses. */
  async plan(member: string, act: Act, epoch = this.epoch): Promise<Plan> {
    const world = await this.world()
    // Only these record who signed, which the whole history says.
    const asks = act.act === 'submit' || act.act === 'hand-over'
    const authorship = asks ? (await this.#replayed()).past.authorship : undefined
    const signersOf = (path: string) =>
      authorship?.signersOf(path, world.tree.get(path)?.sha256 ?? '') ?? []
    const now = instantAt(epoch, world.workspace.offset)
    const judgement = decide(world, act, {
      signer: member,
      now,
      signersOf,
      lastSignerOf: (path) => authorship?.lastSignerOf(path),
    })
    if (!judgement.ok) throw new Error(JSON.stringify(judgement.findings))
    return judgement.value
  }

  /** Makes a commit on HEAD in exactly bd's form but for what the forgery says. A minute passes. */
  async commit(member: string, forgery: Forgery): Promise<CommitId> {
    const { policy, workspace } = await this.world()
    const parent = this.bench.head
    const contents = Object.entries(forgery.files ?? {}).map(
      ([path, content]) => [path, bytesOf(content)] as const,
    )
    const { root, objects } = await this.#planned(parent, new Map(contents))
    const lines = fileLines(
      contents.map(([path, bytes]) => ({ path, sha256: bytes && digest(bytes) })),
    )
    const block = trailerBlock({ 'Bd-Act': 'save', ...forgery.trailers } as Trailers, lines)
    const told = forgery.block === undefined ? block : forgery.block(block)
    const epoch = forgery.epoch ?? this.epoch
    const who = {
      ...identityOf(policy, member, workspace.id),
      epoch,
      offset: workspace.offset.replace(':', ''),
    }
    const parts: CommitParts = {
      tree: root,
      parents: [parent],
      author: who,
      committer: who,
      message: forgery.message ?? messageOf('伪造', [forgery.prose ?? ''], told),
      signature: undefined,
    }
    const signed = this.#signed(member, forgery.parts?.(parts) ?? parts, forgery)
    const raw = forgery.raw?.(signed) ?? signed
    return this.put(raw, objects)
  }

  /** Puts a raw commit at the branch's tip. A minute passes. */
  async put(raw: Buffer, objects: readonly NewObject[] = []): Promise<CommitId> {
    const commit = newObject('commit', raw)
    await writeObjects(this.repo, [...objects, commit])
    this.bench.head = commit.oid
    this.bench.pass(60)
    return commit.oid
  }

  /** A commit by git alone, unsigned: HEAD's files, written and removed. */
  plain(files: Readonly<Record<string, string | undefined>>, message = '直接提交'): CommitId {
    this.settle()
    for (const [path, text] of Object.entries(files)) {
      if (text === undefined) this.bench.git('rm', '-q', '--', path)
      else this.bench.write(path, text)
    }
    this.bench.git('add', '-A')
    this.bench.git('commit', '-q', '--allow-empty', '-m', message)
    this.bench.pass(60)
    return this.bench.head
  }

  /** Brings the work tree to HEAD, as `git pull` would. */
  settle(): void {
    this.bench.git('reset', '-q', '--hard')
  }

  /** A tree object of these entries, as `git mktree` would not make it. */
  async tree(bytes: Uint8Array): Promise<string> {
    const tree = newObject('tree', bytes)
    await writeObjects(this.repo, [tree])
    return tree.oid
  }

  #signed(member: string, parts: CommitParts, { key, signature }: Forgery): Buffer {
    if (signature === 'none') return formatCommit(parts)
    const payload = formatCommit({ ...parts, signature: undefined })
    const armour = forge(key ?? this.key(member), payload, signature ?? {})
    return formatCommit({ ...parts, signature: armour })
  }

  async #planned(parent: CommitId, files: ReadonlyMap<string, Uint8Array | undefined>) {
    const reader = openObjectReader(this.repo)
    try {
      return await planTree(await treeOf(reader, parent), files, reader.read)
    } finally {
      reader.close()
    }
  }

  async #replayed(): Promise<Replay> {
    const replay = new Replay(tools)
    for await (const commit of readHistory(this.repo, { tip: this.bench.head })) {
      replay.step(commit, changedFiles(commit))
    }
    return replay
  }
}

function bytesOf(content: Forged): Uint8Array | undefined {
  if (content === undefined || content instanceof Uint8Array) return content
  return Buffer.from(typeof content === 'string' ? content : canonical(content), 'utf8')
}

/** A save of the project's first document with this text, as a commit would hold it. */
export function saving(text: string, path = `${FOLDER}/idea.md`): Forgery {
  return { trailers: { 'Bd-Act': 'save', 'Bd-Project': PROJECT }, files: { [path]: text } }
}

/** Alters one record by overriding fields. */
export function over(fields: object): Twist {
  return { record: (record: object) => ({ ...record, ...fields }) }
}

/** What check calls an error, as `rule` and the commit it names. */
export async function errorsOf(bench: Bench): Promise<readonly (readonly [string, string])[]> {
  const { ran } = await bench.check()
  return ran.json.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, commit }) => [rule, String(commit)] as const)
}
