/** A standing grant (委托) says who may cast whose ballots, in which roles, from day to day. */
import type { PlainDate } from '../calendar/time.ts'
import { type ActOf, type Declaration, type RecordOf, visit, worked } from './declaration.ts'
import { recordPath } from './filing.ts'
import { maybe } from './kinds.ts'
import { type Tree, contentOf } from './tree.ts'

export const grant = {
  act: 'grant',
  format: 'bd/grant@1',
  file: 'grants/<by>.<n>',
  fields: {
    n: worked('ordinal'),
    to: 'id',
    roles: { some: 'id' },
    /** The first day on which it holds. */
    from: 'date',
    /** The first day on which it no longer holds. */
    until: 'date',
    /** The one round that it is for; seats of the person need it. */
    only: maybe({ fields: visit }),
    reason: 'text',
  },
  trailers: { 'Bd-Reason': 'reason' },
} as const satisfies Declaration

export const revoke = {
  act: 'revoke',
  format: 'bd/revocation@1',
  file: 'grants/<by>.<n>.revoke',
  fields: {
    n: 'ordinal',
    /** sha256 of the grant. */
    grant: 'sha256',
    reason: 'text',
  },
  trailers: { 'Bd-Reason': 'reason' },
} as const satisfies Declaration

/** Its `by` is the principal. */
export interface GrantRecord extends RecordOf<typeof grant> {}
export interface GrantAct extends ActOf<typeof grant> {}
export interface RevocationRecord extends RecordOf<typeof revoke> {}
export interface RevokeAct extends ActOf<typeof revoke> {}

/** A grant with its file, and its revocation where there is one. */
export interface FiledGrant {
  readonly path: string
  readonly sha256: string
  readonly record: GrantRecord
  readonly revoked: RevocationRecord | undefined
}

/** Whether a grant gives power on a day, and why not. */
export type GrantState = 'in-force' | 'to-come' | 'over' | 'revoked'

/** What a grant is worth on a day: nothing once revoked, before its first day, or from its last on. */
export function grantState({ record, revoked }: FiledGrant, today: PlainDate): GrantState {
  if (revoked !== undefined) return 'revoked'
  if (today < record.from) return 'to-come'
  return today < record.until ? 'in-force' : 'over'
}

/** Every grant of the tree, in the order of its path. */
export function grantsOf(tree: Tree): readonly FiledGrant[] {
  const entries = [...tree.common.values()].filter(({ path }) => path.startsWith('grants/'))
  const revocations = entries.flatMap((entry) => contentOf(entry, 'revocation') ?? [])
  return entries
    .flatMap((entry) => {
      const record = contentOf(entry, 'grant')
      if (record === undefined || recordPath(grant, record) !== entry.path) return []
      const revoked = revocations.find((one) => one.grant === entry.sha256)
      return [{ path: entry.path, sha256: entry.sha256, record, revoked }]
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}
