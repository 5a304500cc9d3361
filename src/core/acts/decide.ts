/** The rulebook decides whether this member may do this act, in this world, at this time, and what it would write. */
import { type Act, actMeant, actOf } from '../record/act.ts'
import { judgeAdvise } from './advise.ts'
import { judgeAffirm } from './affirm.ts'
import { judgeAnswer } from './answer.ts'
import { judgeBallot } from './ballot.ts'
import { judgeCalendar } from './calendar.ts'
import { judgeEdit, judgeSet, judgeTeam } from './change.ts'
import { judgeCancel } from './cancel.ts'
import { judgeClose, judgeExtend } from './close.ts'
import { judgeCondition } from './condition.ts'
import { judgeConfigure } from './configure.ts'
import { judgeConfirm } from './confirm.ts'
import { judgeCopy, judgeRead } from './copy.ts'
import { judgeExcuse } from './excuse.ts'
import { judgeFound } from './found.ts'
import { judgeGrant, judgeRevoke } from './grant.ts'
import { judgeHandOver, judgeReceive } from './hand-over.ts'
import { judgeHold, judgeResume } from './hold.ts'
import { judgeEndorse, judgePropose, judgeRetract } from './motion.ts'
import { keyFindings } from './key-requirement.ts'
import { judgeOpen } from './open.ts'
import { judgeParameter } from './parameter.ts'
import { judgePolicy } from './policy.ts'
import { judgeRecompute } from './recompute.ts'
import { judgeRecord } from './record.ts'
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
    left.length > 0 ? { ok: false, findings: left } : keyed(world, act, by)
  if (judgement.ok || act.act === 'open' || !('project' in act)) return judgement
  const { project } = act
  return { ok: false, findings: judgement.findings.map((one) => ({ project, ...one })) }
}

/** What it comes to, unless the key that signs it does not do for the role. */
function keyed(world: World, act: Act, by: Circumstances): Judgement {
  const judged = (one: World) => recorded(world, act, judge(one, act, by))
  const judgement = judged(world)
  const findings = judgement.ok ? keyFindings(world, act, by, judged) : []
  return findings.length > 0 ? { ok: false, findings } : judgement
}

/** No act takes away what was never recorded: the commit would not change the path, and check would find no act in it. */
function recorded(world: World, act: Act, judgement: Judgement): Judgement {
  // What a void takes away was never accepted, but stands in the tree.
  if (!judgement.ok || actMeant(act).act === 'void') return judgement
  const findings = [...judgement.value.texts]
    .filter(([path, sha256]) => sha256 === undefined && world.tree.get(path) === undefined)
    .map(([file]) => finding('nothing-changed', { project: file }, { file }))
  return findings.length > 0 ? { ok: false, findings } : judgement
}

type Judges = {
  readonly [A in Act['act']]: (
    world: World,
    act: Extract<Act, { readonly act: A }>,
    by: Circumstances,
  ) => Judgement
}

const JUDGES: Judges = {
  found: judgeFound,
  policy: judgePolicy,
  upgrade: judgeUpgrade,
  void: judgeVoid,
  affirm: judgeAffirm,
  propose: judgePropose,
  endorse: judgeEndorse,
  retract: judgeRetract,
  parameter: judgeParameter,
  calendar: judgeCalendar,
  publish: judgePublish,
  configure: judgeConfigure,
  record: judgeRecord,
  open: judgeOpen,
  set: judgeSet,
  team: judgeTeam,
  edit: judgeEdit,
  save: judgeSave,
  attach: judgeAttach,
  submit: judgeSubmit,
  withdraw: judgeWithdraw,
  ballot: judgeBallot,
  confirm: judgeConfirm,
  recuse: judgeRecuse,
  close: judgeClose,
  extend: judgeExtend,
  recompute: judgeRecompute,
  cancel: judgeCancel,
  'hand-over': judgeHandOver,
  receive: judgeReceive,
  hold: judgeHold,
  resume: judgeResume,
  meeting: judgeSitting,
  advise: judgeAdvise,
  answer: judgeAnswer,
  reconsider: judgeReconsider,
  condition: judgeCondition,
  transfer: judgeTransfer,
  'add-seat': judgeAddSeat,
  'remove-seat': judgeRemoveSeat,
  grant: judgeGrant,
  revoke: judgeRevoke,
  excuse: judgeExcuse,
  cc: judgeCopy,
  read: judgeRead,
}

/** An act that the epoch does not know is no act in it. */
function judge(world: World, act: Act, by: Circumstances): Judgement {
  const name = actOf(world.workspace.format, act.act)
  if (name === undefined) return { ok: false, findings: [finding('unknown-act', { act: act.act })] }
  return (JUDGES[name] as (world: World, act: Act, by: Circumstances) => Judgement)(world, act, by)
}
