/** The rulebook: may this member do this act, in this world, at this time, and what would it write? */
import type { Act } from '../record/act.ts'
import { judgeAdvise } from './advise.ts'
import { judgeAnswer } from './answer.ts'
import { judgeBallot } from './ballot.ts'
import { judgeCalendar } from './calendar.ts'
import { judgeEdit, judgeSet, judgeTeam } from './change.ts'
import { judgeCancel } from './cancel.ts'
import { judgeClose, judgeExtend } from './close.ts'
import { judgeCondition } from './condition.ts'
import { judgeConfirm } from './confirm.ts'
import { judgeCopy, judgeRead } from './copy.ts'
import { judgeFound } from './found.ts'
import { judgeGrant, judgeRevoke } from './grant.ts'
import { judgeHandOver, judgeReceive } from './hand-over.ts'
import { judgeHold, judgeResume } from './hold.ts'
import { judgeOpen } from './open.ts'
import { judgeParameter } from './parameter.ts'
import { judgePolicy } from './policy.ts'
import { judgeRecompute } from './recompute.ts'
import { judgeReconsider } from './reconsider.ts'
import { judgePublish } from './publish.ts'
import { judgeRecuse } from './recuse.ts'
import { judgeAttach, judgeSave } from './save.ts'
import { judgeAddSeat, judgeRemoveSeat } from './seats.ts'
import { judgeSitting } from './sitting.ts'
import { judgeSubmit } from './submit.ts'
import { judgeTransfer } from './transfer.ts'
import { judgeUpgrade } from './upgrade.ts'
import { judgeVoid } from './void.ts'
import { finding } from '../rules/finding.ts'
import { activeFindings } from '../policy/authority.ts'
import { judgeWithdraw } from './withdraw.ts'
import type { Circumstances, Judgement } from '../record/plan.ts'
import type { World } from '../world/world.ts'

/**
 * Decides an act. A command asks it before it writes; check asks it of every commit ever made. Gives a plan, or every
 * reason why not; nobody acts who is not listed, or has left. For `found` the world is the tree as founded; for all others
 * the tree before the act.
 */
export function decide(world: World, act: Act, by: Circumstances): Judgement {
  const left = act.act === 'found' ? [] : activeFindings(world.policy, by.signer)
  const judgement: Judgement =
    left.length > 0 ? { ok: false, findings: left } : recorded(world, act, judge(world, act, by))
  if (judgement.ok || act.act === 'open' || !('project' in act)) return judgement
  const { project } = act
  return { ok: false, findings: judgement.findings.map((one) => ({ project, ...one })) }
}

/** No act takes away what was never recorded: the commit would not change the path, and check would find no act in it. */
function recorded(world: World, { act }: Act, judgement: Judgement): Judgement {
  // What a void takes away was never accepted, but stands in the tree.
  if (!judgement.ok || act === 'void') return judgement
  const findings = [...judgement.value.texts]
    .filter(([path, sha256]) => sha256 === undefined && world.tree.get(path) === undefined)
    .map(([file]) => finding('nothing-changed', { project: file }, { file }))
  return findings.length > 0 ? { ok: false, findings } : judgement
}

function judge(world: World, act: Act, by: Circumstances): Judgement {
  switch (act.act) {
    case 'found':
      return judgeFound(world, act, by)
    case 'policy':
      return judgePolicy(world, act, by)
    case 'upgrade':
      return judgeUpgrade(world, act, by)
    case 'void':
      return judgeVoid(world, act, by)
    case 'parameter':
      return judgeParameter(world, act, by)
    case 'calendar':
      return judgeCalendar(world, act, by)
    case 'publish':
      return judgePublish(world, act, by)
    case 'open':
      return judgeOpen(world, act, by)
    case 'set':
      return judgeSet(world, act, by)
    case 'team':
      return judgeTeam(world, act, by)
    case 'edit':
      return judgeEdit(world, act, by)
    case 'save':
      return judgeSave(world, act, by)
    case 'attach':
      return judgeAttach(world, act, by)
    case 'submit':
      return judgeSubmit(world, act, by)
    case 'withdraw':
      return judgeWithdraw(world, act, by)
    case 'ballot':
      return judgeBallot(world, act, by)
    case 'confirm':
      return judgeConfirm(world, act, by)
    case 'recuse':
      return judgeRecuse(world, act, by)
    case 'close':
      return judgeClose(world, act, by)
    case 'extend':
      return judgeExtend(world, act, by)
    case 'recompute':
      return judgeRecompute(world, act, by)
    case 'cancel':
      return judgeCancel(world, act, by)
    case 'hand-over':
      return judgeHandOver(world, act, by)
    case 'receive':
      return judgeReceive(world, act, by)
    case 'hold':
      return judgeHold(world, act, by)
    case 'resume':
      return judgeResume(world, act, by)
    case 'meeting':
      return judgeSitting(world, act, by)
    case 'advise':
      return judgeAdvise(world, act, by)
    case 'answer':
      return judgeAnswer(world, act, by)
    case 'reconsider':
      return judgeReconsider(world, act, by)
    case 'condition':
      return judgeCondition(world, act, by)
    case 'transfer':
      return judgeTransfer(world, act, by)
    case 'add-seat':
      return judgeAddSeat(world, act, by)
    case 'remove-seat':
      return judgeRemoveSeat(world, act, by)
    case 'grant':
      return judgeGrant(world, act, by)
    case 'revoke':
      return judgeRevoke(world, act, by)
    case 'cc':
      return judgeCopy(world, act, by)
    case 'read':
      return judgeRead(world, act, by)
    default:
      return act satisfies never
  }
}
