/** Reads and writes the SSH wire format: length-prefixed strings and whole numbers (RFC 4251). */

/** Thrown inside this folder when bytes end early or hold what the format forbids. */
export class WireError extends Error {}

/** Reads fields one after another from bytes that may be hostile. */
export interface WireReader {
  readonly string: () => Buffer
  readonly text: () => string
  readonly uint32: () => number
  readonly byte: () => number
  /** A positive number in its only correct encoding, without the sign byte. */
  readonly mpint: () => Buffer
  /** Refuses bytes that are left over. */
  readonly end: () => void
}

/** Takes bytes; every read past the end throws `WireError`. */
export function wireReader(bytes: Buffer): WireReader {
  let at = 0
  const take = (length: number): Buffer => {
    if (length > bytes.length - at) throw new WireError('truncated')
    at += length
    return bytes.subarray(at - length, at)
  }
  const uint32 = (): number => take(4).readUInt32BE(0)
  const string = (): Buffer => take(uint32())
  return {
    string,
    text: () => printable(string()),
    uint32,
    byte: () => take(1)[0] ?? 0,
    mpint: () => positive(string()),
    end: () => {
      if (at !== bytes.length) throw new WireError('trailing-bytes')
    },
  }
}

/** A length-prefixed string. */
export function wireString(value: string | Uint8Array): Buffer {
  const bytes = Buffer.from(value)
  return Buffer.concat([wireUint32(bytes.length), bytes])
}

/** Four bytes, the most significant first. */
export function wireUint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

function printable(bytes: Buffer): string {
  if (bytes.length > 256) throw new WireError('long-name')
  for (const byte of bytes) if (byte < 0x20 || byte > 0x7e) throw new WireError('unprintable')
  return bytes.toString('latin1')
}

function positive(bytes: Buffer): Buffer {
  const [first = 0, second = 0] = bytes
  if (bytes.length === 0 || first > 0x7f) throw new WireError('mpint')
  if (first !== 0) return bytes
  if (bytes.length === 1 || second < 0x80) throw new WireError('mpint')
  return bytes.subarray(1)
}
