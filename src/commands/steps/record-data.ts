/** A record as data that others build on. */
import type { KeptRecord } from '../../core/register/kept-record.ts'

/** Its key, when and by whom it was first saved, its values and its rows. */
export function recordData({ register, key, path, version, at, by, values, rows }: KeptRecord) {
  return { register, key, path, version, at, by, values, rows }
}
