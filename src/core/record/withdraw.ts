/** A withdrawal (撤回) takes a submission back before anybody has voted on it. */
import { type ActOf, type Declaration, type RecordOf, visit } from './declaration.ts'
import { maybe } from './kinds.ts'

export const withdraw = {
  act: 'withdraw',
  file: 'signoffs/<stage>.<round>/withdraw',
  fields: { ...visit, submission: 'sha256', reason: maybe('text') },
  trailers: { 'Bd-Packet': 'submission', 'Bd-Reason': 'reason' },
} as const satisfies Declaration

export interface WithdrawRecord extends RecordOf<typeof withdraw> {}
export interface WithdrawAct extends ActOf<typeof withdraw> {}
