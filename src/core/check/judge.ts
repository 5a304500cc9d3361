/** One commit is judged in one world by what may never happen to its paths, the act it claims, and the plan it must equal. */
import type { Act } from '../record/act.ts'
import { broughtFindings } from '../acts/brought-files.ts'
import type { Authorship } from '../project/authorship.ts'
import type { CommitId } from '../record/commit.ts'
import { given } from '../record/kinds.ts'
import type { Fault, History, KeyShown } from '../record/plan.ts'
import { decide } from '../acts/decide.ts'
import type { Finding } from '../rules/finding.ts'
import { finding } from '../rules/finding.ts'
import type { Policy } from '../policy/policy.ts'
import type { Instant } from '../calendar/time.ts'
import { blockOf } from '../record/trailers.ts'
import { Tree } from '../record/tree.ts'
import type { World } from '../world/world.ts'
import type { Changed } from '../record/change.ts'
import { claimOf } from './claim.ts'
import { compare, type Digests } from './compare.ts'
import { messageFindings } from './message.ts'
import { pathFindings } from './paths.ts'

/** One commit with what judging it needs. */
export interface CommitCase {
  readonly message: string
  readonly changes: readonly Changed[]
  /** Whether this is the first commit, which founds the workspace and which no other can be. */
  readonly founding: boolean
  readonly now: Instant
  /** The member who signed; absent when nobody known did, and then only the paths are judged. */
  readonly signer: string | undefined
  readonly key: KeyShown | undefined
  readonly digests: Digests
  provenIn(policy: Policy): readonly string[]
  readonly history: History
  faultOf(commit: CommitId): Fault | undefined
}

/** What judging came to: the act when all is well, else findings. */
export interface Verdict {
  readonly findings: readonly Finding[]
  readonly act: Act | undefined
}

/** Judges a commit in a world. The same `decide` that let a command write must give the plan that was written. */
export function judgeCommit(world: World, authorship: Authorship, one: CommitCase): Verdict {
  const forbidden = pathFindings(world, one.changes)
  if (forbidden.length > 0) return { findings: forbidden, act: undefined }
  const before = one.founding ? new Tree() : world.tree
  const brought = broughtFindings(world.rules, before, one.changes)
  if (brought.length > 0) return { findings: brought, act: undefined }
  if (one.signer === undefined) return { findings: [], act: undefined }
  const said = world.rules.messagesHoldAnything ? [] : messageFindings(one.message)
  if (said.length > 0) return { findings: said, act: undefined }
  const block = blockOf(one.message)
  if (block === undefined) return refused(finding('unknown-act', { act: '' }))
  const context = { world, block, changes: one.changes, provenIn: one.provenIn }
  const claim = claimOf(context)
  if (!claim.ok) return { findings: claim.findings, act: undefined }
  const { signer } = one
  if ((claim.value.act === 'found') !== one.founding) {
    return refused(finding('malformed-act', { act: claim.value.act, detail: 'founding-is-first' }))
  }
  const judgement = decide(world, claim.value, {
    signer,
    now: one.now,
    ...given('key', one.key),
    history: one.history,
    faultOf: one.faultOf,
    signersOf: (path) => authorship.signersOf(path, world.tree.get(path)?.sha256 ?? ''),
    lastSignerOf: (path) => authorship.lastSignerOf(path),
  })
  if (!judgement.ok) return { findings: judgement.findings, act: undefined }
  const findings = compare(judgement.value, one.changes, block, one.digests, world.rules)
  return { findings, act: findings.length === 0 ? claim.value : undefined }
}

function refused(...findings: readonly Finding[]): Verdict {
  return { findings, act: undefined }
}
