/** The work ends: the owner hands the project over (移交), the receiving department receives it (接收). */
import { type ActOf, type Declaration, type RecordOf, visit, worked } from './declaration.ts'
import { maybe } from './kinds.ts'
import { packet } from './project.ts'

export const handOver = {
  act: 'hand-over',
  file: 'signoffs/<stage>.<round>/hand-over',
  fields: {
    ...visit,
    to: worked('id'),
    reason: maybe('text'),
    documents: worked(packet),
    attachments: worked(packet),
  },
  trailers: { 'Bd-Reason': 'reason' },
} as const satisfies Declaration

export const receive = {
  act: 'receive',
  file: 'signoffs/<stage>.<round>/receive',
  fields: {
    ...visit,
    /** sha256 of the hand-over. */
    'hand-over': 'sha256',
    reason: maybe('text'),
  },
  trailers: { 'Bd-Packet': 'hand-over', 'Bd-Reason': 'reason' },
} as const satisfies Declaration

export interface HandOverRecord extends RecordOf<typeof handOver> {}
export interface HandOverAct extends ActOf<typeof handOver> {}
export interface ReceiveRecord extends RecordOf<typeof receive> {}
export interface ReceiveAct extends ActOf<typeof receive> {}
