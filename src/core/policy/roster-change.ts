/** One change of a roster, as data: each with its old and its new value. */
import type { CommitId } from '../record/commit.ts'
import type { Wording } from '../text/wording.ts'
import type { Permission, Role, RoleGrant } from './policy.ts'

interface KeyOf {
  readonly member: string
  readonly key: string
}

/** One change of a roster. Keys are given as their text; who shows them shows the fingerprint. */
export type PolicyChange =
  | { readonly kind: 'member-added'; readonly member: string; readonly name: string }
  | {
      readonly kind: 'member-renamed'
      readonly member: string
      readonly from: string
      readonly to: string
    }
  | {
      readonly kind: 'email-changed'
      readonly member: string
      readonly from: string | undefined
      readonly to: string | undefined
    }
  | {
      readonly kind: 'superior-changed'
      readonly member: string
      readonly from: string | undefined
      readonly to: string | undefined
    }
  | { readonly kind: 'member-left'; readonly member: string }
  | { readonly kind: 'member-returned'; readonly member: string }
  /** A member who was on no list, or has no active key yet, gets his first; else a further one. */
  | (KeyOf & { readonly kind: 'key-added'; readonly further: boolean })
  | (KeyOf & { readonly kind: 'key-retired' })
  | (KeyOf & { readonly kind: 'key-compromised'; readonly since: CommitId })
  | { readonly kind: 'granted'; readonly grant: RoleGrant }
  | { readonly kind: 'revoked'; readonly grant: RoleGrant }
  | { readonly kind: 'role-added'; readonly role: string; readonly title: Wording }
  | { readonly kind: 'role-removed'; readonly role: string; readonly title: Wording }
  | {
      readonly kind: 'role-retitled'
      readonly role: string
      readonly from: Wording
      readonly to: Wording
    }
  | {
      readonly kind: 'role-may'
      readonly role: string
      readonly from: readonly Permission[]
      readonly to: readonly Permission[]
    }
  | {
      readonly kind: 'role-requires'
      readonly role: string
      readonly from: Role['requires']
      readonly to: Role['requires']
    }
  | {
      readonly kind: 'role-headcount'
      readonly role: string
      readonly from: number | undefined
      readonly to: number | undefined
    }
  | {
      readonly kind: 'role-duty'
      readonly role: string
      readonly from: string | undefined
      readonly to: string | undefined
    }
  | { readonly kind: 'unit-added'; readonly unit: string; readonly name: string }
  | { readonly kind: 'unit-removed'; readonly unit: string; readonly name: string }
  | {
      readonly kind: 'unit-renamed'
      readonly unit: string
      readonly from: string
      readonly to: string
    }
  | { readonly kind: 'threshold'; readonly from: number; readonly to: number }
  | { readonly kind: 'pair-added'; readonly roles: readonly [string, string] }
  | { readonly kind: 'pair-removed'; readonly roles: readonly [string, string] }
