/** Deeds made into acts: what the verbs of the command line do, in memory. A new deed is one entry here. */
import type { Result } from '../rules/finding.ts'
import type { Deed, DeedName } from './deeds.ts'
import { advise, answer, cc, read, settling } from './make-advice.ts'
import { casting, decide, enter, opinion } from './make-ballot.ts'
import { calendar, grantRole, markLeft, revokeRole, setParameter } from './make-common.ts'
import { cancel, handOver, hold, receive, resume } from './make-end.ts'
import {
  confirm,
  close,
  extend,
  recompute,
  reconsider,
  recuse,
  submit,
  withdraw,
} from './make-gate.ts'
import { edit, open, set, team } from './make-project.ts'
import { grant, revoke, seating, transfer } from './make-seats.ts'
import { meeting } from './make-sitting.ts'
import { attach, remove, write } from './make-text.ts'
import type { Made, Maker, Scene } from './scene.ts'

const MAKERS: { readonly [D in DeedName]: Maker<D> } = {
  open,
  set,
  team,
  edit,
  write,
  attach,
  remove,
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
  'add-seat': seating('add-seat'),
  'remove-seat': seating('remove-seat'),
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
  'set-parameter': setParameter,
  calendar,
}

/** The act that the deed comes to in this scene, or why its command would refuse before asking the rules. */
export function make({ name, words }: Deed, scene: Scene): Result<Made> {
  return (MAKERS[name] as Maker<DeedName>)(words as never, scene)
}
