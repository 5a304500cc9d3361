/** Records are carried out as one act; a file of theirs that was edited in the work tree is there as it was signed. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { given } from '../../core/record/kinds.ts'
import type { Register } from '../../core/register/register.ts'
import { standingAt } from '../../repository/worktree.ts'
import type { Session } from '../session.ts'
import { carryOut, type Done } from './act.ts'
import { sha256 } from './digest.ts'
import type { Actor } from './identify.ts'
import type { Reading } from './read-world.ts'
import type { RecordDraft } from './record-draft.ts'
import { tell } from './tell.ts'
import { orderOf, sceneOf } from './write.ts'

/** What is recorded, with what is attached to it. */
export interface Recorded {
  readonly register: Register
  readonly drafts: readonly RecordDraft[]
  readonly files?: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  readonly reason: string | undefined
}

/** Makes the act, decides, shows, asks, applies and tells. */
export async function writeRecords(
  session: Session,
  reading: Reading,
  actor: Actor,
  { register, drafts, files = [], reason }: Recorded,
): Promise<number> {
  const words = {
    register: register.register,
    records: drafts.map(({ brought }) => brought),
    files: files.map(({ path, bytes }) => ({ path, sha256: sha256(bytes) })),
    ...given('reason', reason),
  }
  const texts = new Map([
    ...drafts.map(({ brought, bytes }) => [brought.path, bytes] as const),
    ...files.map(({ path, bytes }) => [path, bytes] as const),
  ])
  const deed = { name: 'record' as const, words }
  const scene = sceneOf(reading, actor.member)
  const order = orderOf(session, { deed, texts, ...given('prose', reason) }, actor, scene)
  const edited = new Map<string, string>()
  for (const path of texts.keys()) {
    const now = await standingAt(reading.repo.top, path)
    if (now.kind === 'file') edited.set(path, now.oid)
  }
  const done = await carryOut(session, reading, order)
  return tell(session, reading, order, await broughtAlong(reading, texts, edited, done))
}

/** An edit that went into the act is none any more: where its file is still what was read, what was signed takes its place. */
async function broughtAlong(
  { repo }: Reading,
  texts: ReadonlyMap<string, Uint8Array>,
  edited: ReadonlyMap<string, string>,
  done: Done,
): Promise<Done> {
  const { committed } = done
  if (committed === undefined) return done
  const kept: string[] = []
  for (const path of committed.kept) {
    const now = await standingAt(repo.top, path)
    const bytes = texts.get(path)
    const isOurs = now.kind === 'file' && bytes !== undefined && edited.get(path) === now.oid
    if (isOurs) await writeFile(join(repo.top, path), bytes)
    else kept.push(path)
  }
  return { ...done, committed: { ...committed, kept } }
}
