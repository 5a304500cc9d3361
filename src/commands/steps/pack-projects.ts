/** Packs the files of projects that a long reading has left behind, and unpacks them where somebody asks again. */
import { deserialize, serialize } from 'node:v8'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Press } from '../../core/record/press.ts'
import type { Entry } from '../../core/record/tree.ts'

/** What a department works at in the same weeks; packed, a project takes a tenth or less. */
const MOST = 128

/** As much as one text can be written by referring to another (RFC 1951). */
const REACH = 32_768

/**
 * The first project that was packed: what others have in common with it, they refer to. Which one it is makes a difference to
 * size alone, and within one process it stays the same.
 */
let dictionary: Uint8Array | undefined

export const press: Press = {
  most: MOST,
  // A copy: what zlib gives is a window on a buffer that is larger than nearly all of these.
  pack: (files) => {
    const bytes = serialize([...files])
    dictionary ??= new Uint8Array(bytes.subarray(-REACH))
    return new Uint8Array(deflateRawSync(bytes, { level: 1, dictionary }))
  },
  unpack: (packed) => deserialize(inflateRawSync(packed, { dictionary })) as readonly Entry[],
}
