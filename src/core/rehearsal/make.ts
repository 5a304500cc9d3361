/** Deeds made into acts: what the verbs of the command line do, in memory. A new deed is one entry here. */
import type { Result } from '../finding.ts'
import type { Deed, DeedName } from './deeds.ts'
import { calendar, grantRole, markLeft, revokeRole, setParameter } from './make-common.ts'
import { cancel, handOver, receive } from './make-end.ts'
import {
  casting,
  close,
  confirm,
  decide,
  enter,
  extend,
  recompute,
  recuse,
  submit,
  withdraw,
} from './make-gate.ts'
import { edit, open, set, team } from './make-project.ts'
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
  decide,
  enter,
  confirm,
  recuse,
  close,
  extend,
  recompute,
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
