/** Standing grants (委托): who may cast whose ballots, in which roles, from day to day. */
import type { PlainDate } from '../calendar/time.ts'
import { type Tree, contentOf } from './tree.ts'

/** The content of `grants/<principal>.<n>.yaml`. */
export interface GrantRecord {
  readonly format: 'bd/grant@1'
  readonly at: string
  /** The principal. */
  readonly by: string
  readonly n: number
  readonly to: string
  readonly roles: readonly string[]
  /** The first day on which it holds. */
  readonly from: PlainDate
  /** The first day on which it no longer holds. */
  readonly until: PlainDate
  /** The one round that it is for; seats of the person need it. */
  readonly only?: { readonly project: string; readonly stage: string; readonly round: number }
  readonly reason: string
}

/** The content of `grants/<principal>.<n>.revoke.yaml`. */
export interface RevocationRecord {
  readonly format: 'bd/revocation@1'
  readonly at: string
  readonly by: string
  readonly n: number
  /** sha256 of the grant. */
  readonly grant: string
  readonly reason: string
}

/** A grant with its file, and its revocation where there is one. */
export interface FiledGrant {
  readonly path: string
  readonly sha256: string
  readonly record: GrantRecord
  readonly revoked: RevocationRecord | undefined
}

/** The path of a grant, or of its revocation. */
export function grantPath(
  record: Pick<GrantRecord | RevocationRecord, 'format' | 'by' | 'n'>,
): string {
  const ending = record.format === 'bd/revocation@1' ? '.revoke' : ''
  return `grants/${record.by}.${record.n}${ending}.yaml`
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
      if (record === undefined || grantPath(record) !== entry.path) return []
      const revoked = revocations.find(({ grant }) => grant === entry.sha256)
      return [{ path: entry.path, sha256: entry.sha256, record, revoked }]
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}
