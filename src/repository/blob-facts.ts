/** From a raw object to the blob a change reports, with what is wrong with it. */
import type { Blob } from '../core/record/commit.ts'
import type { Finding } from '../core/rules/finding.ts'
import { finding } from '../core/rules/finding.ts'
import type { RawObject } from './object-parser.ts'

/** 100 MiB. */
const MOST_BLOB_BYTES = 104_857_600

/** Takes the object a path names; gives the blob if it is one, and a finding if it is not sound. */
export function blobOf(
  object: RawObject,
  path: string,
): { readonly blob: Blob | undefined; readonly problem: Finding | undefined } {
  const { oid, sha256, size, bytes, type, intact } = object
  const where = { file: path }
  if (type === 'missing')
    return { blob: undefined, problem: finding('object-missing', { object: oid }, where) }
  if (!intact) {
    const problem = finding('object-hash-mismatch', { object: oid }, where)
    return { blob: undefined, problem }
  }
  if (type !== 'blob') {
    const problem = finding('malformed-tree', { object: oid, detail: 'type' }, where)
    return { blob: undefined, problem }
  }
  return {
    blob: { oid, sha256, size, bytes },
    problem: tooLarge(size, path),
  }
}

/** The finding that a file of so many bytes is larger than a workspace takes, or `undefined`. */
export function tooLarge(size: number, path: string): Finding | undefined {
  if (size <= MOST_BLOB_BYTES) return undefined
  const facts = { what: 'file-bytes', limit: String(MOST_BLOB_BYTES), found: String(size) }
  return finding('limit-exceeded', facts, { file: path })
}
