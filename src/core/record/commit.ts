/** The repository reports one commit as facts read from raw, rehashed objects, not yet judged. */
import type { Finding } from '../rules/finding.ts'

/** A commit's object id in lowercase hexadecimal. */
export type CommitId = string

/** An author or committer line, taken apart. */
export interface Identity {
  readonly name: string
  readonly email: string
  readonly epoch: number
  /** The offset as git writes it, such as `+0800`. */
  readonly offset: string
}

/** What the SSH signature over the raw commit proves. */
export type Signature =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'good'
      /** The public key as `<type> <base64>`, the form in which a policy lists it. */
      readonly key: string
      /** `SHA256:…` as ssh-keygen prints it. */
      readonly fingerprint: string
      /** Whether a hardware key had verified its user (FIDO's UV flag). */
      readonly pin: boolean
    }
  | { readonly kind: 'bad'; readonly findings: readonly Finding[] }

/** One blob of a tree, by its bytes' digest. */
export interface Blob {
  readonly oid: string
  readonly sha256: string
  readonly size: number
  /** The bytes, unless the blob is larger than what any text in a workspace may be (1 MiB). */
  readonly bytes: Uint8Array | undefined
}

/** One path that differs between a commit and its first parent. */
export interface BlobChange {
  /** With a slash at its end: a whole folder, in a commit that changes more than is looked at one by one. */
  readonly path: string
  /** The mode in the commit, as git writes it (`100644`); `undefined` when the path was removed. */
  readonly mode: string | undefined
  /** The blob in the commit; `undefined` when the path was removed or is no blob. */
  readonly after: Blob | undefined
  /** The object id in the parent; `undefined` when the path is new. */
  readonly before: string | undefined
}

/** A commit as it was found, in history order. */
export interface CommitFacts {
  readonly id: CommitId
  readonly parents: readonly CommitId[]
  readonly author: Identity
  readonly committer: Identity
  readonly message: string
  readonly signature: Signature
  /** What is wrong with the objects themselves: hash mismatches, a commit that is not canonical. */
  readonly problems: readonly Finding[]
  /** Sorted by path, as bytes. */
  readonly changes: readonly BlobChange[]
}

/**
 * So many entries of trees that a commit brings or changes are looked at: far more than any act brings, for a message that
 * lists its files has room for less than a thousand.
 */
export const MOST_COMING = 20_000
/** The same for entries that a commit takes away, which an earlier one must have brought. */
export const MOST_GOING = 200_000
