/** A history taken apart and put together again from some commit on, by other hands. */
import { identityOf } from '../../src/core/check/who.ts'
import type { CommitFacts, CommitId } from '../../src/core/record/commit.ts'
import { formatCommit } from '../../src/repository/commit-format.ts'
import { readHistory } from '../../src/repository/history.ts'
import { newObject, writeObjects } from '../../src/repository/objects-write.ts'
import { openObjectReader } from '../../src/repository/object-reader.ts'
import { planTree } from '../../src/repository/tree-plan.ts'
import { forge } from '../repository/forge.ts'
import { digest, type Forger } from './forge.ts'

/** One commit to be made again: what it changes, what it says, and whose key signs it. */
export interface Remade {
  readonly facts: CommitFacts
  readonly files: ReadonlyMap<string, Uint8Array | undefined>
  readonly message: string
  readonly signer: string
}

/** The history as it stands, oldest first, each commit as its own signer would make it again. */
export async function historyOf(forger: Forger): Promise<readonly Remade[]> {
  const { policy, workspace } = await forger.world()
  const signers = new Map(
    Object.keys(policy.members).map((id) => [identityOf(policy, id, workspace.id).email, id]),
  )
  const found: Remade[] = []
  for await (const facts of readHistory(forger.repo, { tip: forger.bench.head })) {
    const files = new Map(facts.changes.map(({ path, after }) => [path, after?.bytes]))
    const signer = signers.get(facts.author.email)!
    found.push({ facts, files, message: facts.message, signer })
  }
  return found
}

/** The commit with other bytes in a file, and a message that says so. */
export function withFile(one: Remade, path: string, bytes: Uint8Array | undefined): Remade {
  const line = (content: Uint8Array | undefined) =>
    `Bd-File: ${content === undefined ? 'deleted' : digest(content)} ${path}\n`
  const old = one.files.get(path)
  const message = one.files.has(path)
    ? one.message.replace(line(old), line(bytes))
    : `${one.message}${line(bytes)}`
  return { ...one, files: new Map([...one.files, [path, bytes]]), message }
}

/** Makes the commits again on a parent, or on another tree, signed and named as each says, and puts the branch there; gives their ids. */
export async function remake(
  forger: Forger,
  parent: CommitId,
  commits: readonly Remade[],
  from?: string,
): Promise<readonly CommitId[]> {
  const { policy, workspace } = await forger.world()
  const reader = openObjectReader(forger.repo)
  const made: CommitId[] = []
  let tree = from ?? forger.bench.git('rev-parse', `${parent}^{tree}`)
  try {
    for (const { facts, files, message, signer } of commits) {
      const { root, objects } = await planTree(tree, files, reader.read)
      const who = { ...facts.author, ...identityOf(policy, signer, workspace.id) }
      const parents = [made.at(-1) ?? parent]
      const parts = { tree: root, parents, author: who, committer: who, message }
      const payload = formatCommit({ ...parts, signature: undefined })
      const signature = forge(forger.key(signer), payload)
      const commit = newObject('commit', formatCommit({ ...parts, signature }))
      await writeObjects(forger.repo, [...objects, commit])
      made.push(commit.oid)
      tree = root
    }
  } finally {
    reader.close()
  }
  forger.bench.git('update-ref', 'HEAD', made.at(-1) ?? parent)
  return made
}
