/** A workspace is founded: the rulebook is asked of the first tree, then the first commit is signed. */
import { EPOCH, RULEBOOK } from '../../core/rules/rulebook.ts'
import { identityOf } from '../../core/check/who.ts'
import { decide } from '../../core/acts/decide.ts'
import type { Finding } from '../../core/rules/finding.ts'
import type { Json } from '../../core/record/plan.ts'
import type { Policy } from '../../core/policy/policy.ts'
import type { Instant } from '../../core/calendar/time.ts'
import { blockFor, messageOf } from '../../core/record/trailers.ts'
import { Tree, contentOf } from '../../core/record/tree.ts'
import { standingOf } from '../../core/project/standing.ts'
import { worldOf } from '../../core/world/world.ts'
import { readEntry } from '../../documents/entry.ts'
import { commitPlan } from '../../repository/apply.ts'
import type { Repository } from '../../repository/git.ts'
import { keyToShow, signAct } from './sign-act.ts'
import { formatTrustRoot } from '../../repository/trust-root.ts'
import type { Session } from '../session.ts'
import { digests, sha256 } from './digest.ts'
import { warnOfDoubles } from './look-alikes.ts'
import type { Key } from './own-key.ts'
import { orRefuse, Refused } from './refusal.ts'
import { refuseUnwritable } from './brought-files.ts'
import { headline } from '../../terminal/acts/acts.ts'

export interface Founding {
  readonly repo: Repository
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly policy: Policy
  readonly member: string
  readonly key: Key
  readonly now: Instant
}

/** What the rulebook is asked about, before there is a repository. */
type Unfounded = Pick<Founding, 'files' | 'member' | 'key' | 'now'>

/** Makes the first commit and gives the trust root line. Refused: whatever the rules find in the first tree. */
export async function found(session: Session, founding: Founding): Promise<string> {
  const { repo, files, policy, member, key, now } = founding
  const { plan, world, act, by } = planOf(founding)
  const changed = [...files].map(([path, bytes]) => ({ path, sha256: sha256(bytes) }))
  const block = blockFor(plan.trailers, changed, sha256, RULEBOOK[EPOCH])
  const { id, offset } = workspaceIn(files)
  const said = headline(session.screen.voice, { act: 'found', texts: [] })
  const message = messageOf(said, [], block)
  const unsigned = { parent: undefined, files, message }
  await refuseUnwritable(repo, unsigned)
  warnOfDoubles(session, [['policy.yaml', policy as unknown as Json]])
  const { commit } = await commitPlan(repo, {
    ...unsigned,
    identity: identityOf(policy, member, id),
    instant: { epoch: now.epoch, offset },
    sign: (payload) => signAct((shown) => decide(world, act, { ...by, key: shown }), key, payload),
  })
  return formatTrustRoot({ workspace: id, commit, fingerprint: key.signer.key.fingerprint })
}

function planOf({ files, member, key, now }: Unfounded) {
  const tree = treeOf(files)
  const world = worldOf(tree, digests.hash, standingOf)
  if (world === undefined) throw new Refused(brokenIn(tree))
  const texts = [...files]
    .filter(([path]) => path !== 'bd.yaml' && path !== 'policy.yaml')
    .map(([path, bytes]) => ({ path, sha256: sha256(bytes) }))
  const act = { act: 'found' as const, texts }
  const by = {
    signer: member,
    now,
    key: keyToShow(key.signer),
    signersOf: () => [],
    lastSignerOf: () => undefined,
  }
  return { plan: orRefuse(decide(world, act, by)), world, act, by }
}

/** Asks the rulebook before anything is made on disk. */
export function refuseUnfoundable(founding: Unfounded): void {
  planOf(founding)
}

function treeOf(files: ReadonlyMap<string, Uint8Array>): Tree {
  const tree = new Tree()
  for (const [path, bytes] of files) tree.set(readEntry(path, bytes, sha256(bytes)))
  return tree
}

function brokenIn(tree: Tree): readonly Finding[] {
  return [...tree.common.values()].flatMap(({ content }) =>
    content.kind === 'broken' ? content.findings : [],
  )
}

function workspaceIn(files: ReadonlyMap<string, Uint8Array>) {
  return contentOf(treeOf(files).get('bd.yaml'), 'workspace')!
}
