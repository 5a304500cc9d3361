/** Which encoding bytes are in when they are not UTF-8: a name for whoever must save the file anew. */

/** As much of a file as is looked at. */
const LOOKED_AT = 65_536

/** From this share of pairs on, the bytes are text as it is really written. */
const MOST = 0.8

/**
 * The encoding of text that is not UTF-8: `utf-16`, `utf-32`, `gb18030` (GBK and GB2312 are parts of it), `big5`, or
 * `damaged` for UTF-8 with some bytes amiss and for what is none of these. `undefined` for UTF-8.
 */
export function encodingOf(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (marked && third === 0 && fourth === 0) return 'utf-32'
  if (marked || isWide(bytes)) return 'utf-16'
  if (decodes('utf-8', bytes)) return undefined
  const head = bytes.subarray(0, LOOKED_AT)
  if (isMostlyUtf8(head)) return 'damaged'
  if (decodes('gb18030', bytes) && shareOf(head, isGb2312) >= MOST) return 'gb18030'
  if (decodes('big5', bytes) && shareOf(head, isBig5) >= MOST) return 'big5'
  return decodes('gb18030', bytes) ? 'gb18030' : 'damaged'
}

/** Whether every other byte is often nothing, as ASCII and line ends are in two bytes. */
function isWide(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096)
  let even = 0
  let odd = 0
  for (const [at, byte] of head.entries()) {
    if (byte !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  const [most, least] = even > odd ? [even, odd] : [odd, even]
  return head.length >= 4 && most * 20 > head.length && most > least * 4
}

function decodes(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Whether there are more whole characters of several bytes than bytes that fit nowhere. */
function isMostlyUtf8(head: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(head)
  let whole = 0
  let amiss = 0
  for (const character of text) {
    if (character === '\ufffd') amiss += 1
    else if (character > '\u07ff') whole += 1
  }
  return whole > amiss
}

/** Characters of GB 2312, which are nearly all of simplified Chinese that is written. */
function isGb2312(lead: number, trail: number): boolean {
  const isSign = lead >= 0xa1 && lead <= 0xa3
  return trail >= 0xa1 && (isSign || (lead >= 0xb0 && lead <= 0xf7))
}

/** Signs and the two levels of characters of Big5. */
function isBig5(lead: number, trail: number): boolean {
  const isTrail = (trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1
  return isTrail && lead >= 0xa1 && lead <= 0xf9
}

/** The share of pairs of bytes, each led by one beyond ASCII, that are such characters. */
function shareOf(head: Uint8Array, isOne: (lead: number, trail: number) => boolean): number {
  let pairs = 0
  let such = 0
  for (let at = 0; at + 1 < head.length; at += 1) {
    const [lead, trail] = [head[at]!, head[at + 1]!]
    if (lead < 0x80) continue
    pairs += 1
    if (isOne(lead, trail)) such += 1
    at += 1
  }
  return pairs === 0 ? 0 : such / pairs
}
