/** An administrator voids a refused commit (作废): he acknowledges it, and what it brought is taken back. */
import type { VoidAct } from '../record/act.ts'
import { MOST_COMING, MOST_GOING } from '../record/commit.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { type Circumstances, type Fault, type Judgement, plan, planUnless } from '../record/plan.ts'
import { ADMINISTRATOR } from '../policy/policy.ts'
import { voided, voidPath } from '../record/void.ts'
import type { World } from '../world/world.ts'
import { recordOf, trailersOf } from '../record/filing.ts'
import { mustHold } from '../policy/authority.ts'
import { endorsementFindings } from '../policy/policy-rules.ts'

/**
 * Judges it: by an administrator, at the threshold of the policy, with a reason, of a commit that the history has something
 * against. Those that were refused only because they were built on it are named with it, and every path that they left is
 * again as it was last accepted. Nothing that was accepted is undone: of an act that only its date speaks against, the date
 * no longer counts against others.
 */
export function judgeVoid(world: World, act: VoidAct, by: Circumstances): Judgement {
  const fault = by.faultOf?.(act.commit)
  const where = { member: by.signer, file: voidPath(act.commit) }
  const findings = [
    ...mustHold(world, by.signer, ADMINISTRATOR, 'void'),
    ...endorsementFindings([world.policy], by, where),
    ...(fault === undefined
      ? [finding('void-of-nothing', { commit: act.commit }, where)]
      : outOfReach(world, act, fault)),
    ...(act.reason.trim() === '' ? [finding('reason-required', { act: 'void' }, where)] : []),
  ]
  return planUnless(findings, () => planned(world, act, by, fault!))
}

/** A whole folder that was set aside unread cannot be put back file by file, nor more than is read of one commit. */
function outOfReach(world: World, { commit }: VoidAct, { paths }: Fault): readonly Finding[] {
  const folder = paths.find((path) => path.endsWith('/'))
  if (folder !== undefined) return [finding('void-out-of-reach', { commit, path: folder })]
  const folders = foldersOf(paths).size
  const back = paths.filter((path) => world.tree.get(path) !== undefined).length
  // The record of the void and its own folder come besides.
  const isRead = back + folders + 2 < MOST_COMING && paths.length - back + folders < MOST_GOING
  return isRead ? [] : [finding('void-out-of-reach', { commit, path: paths[0]! })]
}

/** The folders above these paths. */
function foldersOf(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>()
  for (const path of paths) {
    let at = path.lastIndexOf('/')
    while (at > 0 && !folders.has(path.slice(0, at))) {
      folders.add(path.slice(0, at))
      at = path.lastIndexOf('/', at - 1)
    }
  }
  return folders
}

function planned(world: World, act: VoidAct, by: Circumstances, { commits, paths }: Fault) {
  const record = recordOf(voided, act, by, { commits })
  const texts = paths.map((path) => [path, world.tree.get(path)?.sha256] as const)
  return plan(trailersOf(voided, record), [[voidPath(act.commit), record]], texts)
}
