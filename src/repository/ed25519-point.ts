/** Which 32 bytes may be an Ed25519 public key: one encoding each, and no point of small order. */

// 2^255 - 19, and the y coordinates of the eight points whose order divides 8, little-endian.
const FIELD = (1n << 255n) - 19n
const SMALL_ORDER = new Set([
  0n,
  1n,
  FIELD - 1n,
  littleEndian('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'),
  littleEndian('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'),
])

/**
 * Takes the 32 bytes of a point (RFC 8032 section 5.1.2). Refuses y >= p, and points of small order,
 * under which one signature could fit many messages. Whether the point is on the curve, OpenSSL says.
 */
export function isSoundEd25519Point(point: Buffer): boolean {
  const y = littleEndian(point.toString('hex')) & ((1n << 255n) - 1n)
  return y < FIELD && !SMALL_ORDER.has(y)
}

function littleEndian(hex: string): bigint {
  return BigInt(`0x${Buffer.from(hex, 'hex').reverse().toString('hex')}`)
}
