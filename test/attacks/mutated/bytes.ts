/** A byte, or a few, of anything: turned, put in, taken out, doubled, cut off, swapped. */
import type { Chance } from '../../property/chance.ts'

/** The bytes with one small change, and what it was; never the same bytes. */
export function changed(
  chance: Chance,
  bytes: Buffer,
): { readonly how: string; readonly bytes: Buffer } {
  const at = chance.between(0, Math.max(bytes.length - 1, 0))
  const to = Math.min(bytes.length, at + chance.between(1, 40))
  const [head, part, tail] = [bytes.subarray(0, at), bytes.subarray(at, to), bytes.subarray(to)]
  const other = chance.between(0, Math.max(bytes.length - 1, 0))
  const turned = Buffer.from(bytes)
  if (bytes.length > 0) turned[at]! ^= 1 << chance.between(0, 7)
  const put = Buffer.from(chance.pick(['\n', '\0', ' ', '\r', 'x', '\t', '\u202e', 'é']))
  const ways: readonly (readonly [string, Buffer])[] = [
    ['turned a bit', turned],
    ['put in', Buffer.concat([head, put, part, tail])],
    ['took out', Buffer.concat([head, tail])],
    ['doubled', Buffer.concat([head, part, part, tail])],
    ['cut off', Buffer.from(head)],
    ['moved', Buffer.concat([tail, head, part])],
    ['nothing left', Buffer.alloc(0)],
    ['put in elsewhere', Buffer.concat([bytes.subarray(0, other), part, bytes.subarray(other)])],
  ]
  const [how, made] = chance.pick(ways)
  if (made.equals(bytes)) return { how: 'grown', bytes: Buffer.concat([bytes, put]) }
  return { how: `${how} at ${at} to ${to} of ${bytes.length}`, bytes: made }
}
