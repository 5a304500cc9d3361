/** A deed is made into the act that it means: for the command line and for process tests alike. A new deed is one entry here. */
import type { Act } from '../record/act.ts'
import type { Result } from '../rules/finding.ts'
import { casting, decide, enter, opinion } from './ballot.ts'
import { advise, answer, cc, read, settling } from './beside.ts'
import type { Deed, DeedName } from '../record/deed.ts'
import { cancel, handOver, hold, receive, resume } from './end.ts'
import { confirm, close, extend, recompute, reconsider, recuse, submit, withdraw } from './gate.ts'
import { attach, edit, open, save, set, team } from './project.ts'
import { endorse, retract } from './motion.ts'
import type { Maker, Scene } from './scene.ts'
import { addSeat, grant, removeSeat, revoke, transfer } from './seats.ts'
import { meeting } from './sitting.ts'
import {
  affirm,
  calendar,
  changePolicy,
  configure,
  excuse,
  grantRole,
  markLeft,
  publish,
  record,
  revokeRole,
  setParameter,
  upgrade,
  voiding,
} from './workspace.ts'

const MAKERS: { readonly [D in DeedName]: Maker<D> } = {
  open,
  set,
  team,
  edit,
  save,
  attach,
  submit,
  withdraw,
  approve: casting('approve'),
  reject: casting('reject'),
  return: casting('return'),
  abstain: casting('abstain'),
  defer: casting('defer'),
  opinion,
  decide,
  enter,
  confirm,
  recuse,
  close,
  extend,
  recompute,
  answer,
  advise,
  cc,
  read,
  'meet-condition': settling('met'),
  'waive-condition': settling('waived'),
  meeting,
  transfer,
  'add-seat': addSeat,
  'remove-seat': removeSeat,
  grant,
  revoke,
  reconsider,
  hold,
  resume,
  cancel,
  'hand-over': handOver,
  receive,
  'grant-role': grantRole,
  'revoke-role': revokeRole,
  'mark-left': markLeft,
  'change-policy': changePolicy,
  'set-parameter': setParameter,
  calendar,
  publish,
  record,
  configure,
  upgrade,
  affirm,
  excuse,
  void: voiding,
  endorse,
  retract,
}

/** The act that the deed comes to in this scene, or why its command would refuse before asking the rules. */
export function make({ name, words }: Deed, scene: Scene): Result<Act> {
  return (MAKERS[name] as Maker<DeedName>)(words as never, scene)
}

/** Whether there is a deed of this name. */
export function isDeed(name: string): name is DeedName {
  return Object.hasOwn(MAKERS, name)
}
