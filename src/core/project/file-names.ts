/** Names for files that people open: readable, and accepted by every system that they may be carried to. */

/** What no file name may hold on Windows, and what nobody sees: control characters, bidi marks, zero widths. */
const UNFIT = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu

/** Names that Windows keeps for devices, whatever ending follows. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/iu

/** Bytes of UTF-8; systems allow 255 for a name, and a number and an ending are still to come. */
const LONGEST = 180

/**
 * A text as part of a file name: what is not allowed becomes `_`, blanks are single, no dot or blank ends it, a device's
 * name is marked, and what is too long is cut, its ending kept. `_` for a text of which nothing is left.
 */
export function safeName(text: string): string {
  const plain = text
    .normalize('NFC')
    .replaceAll(UNFIT, '_')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[ .]+/u, '')
    .replace(/[ .]+$/u, '')
  const [, ending = ''] = /(\.[A-Za-z0-9]{1,8})$/u.exec(plain) ?? []
  const stem = cut(plain.slice(0, plain.length - ending.length)).replace(/[ .]+$/u, '')
  const name = `${stem}${ending}`
  if (name === '') return '_'
  return DEVICE.test(name) ? `_${name}` : name
}

/** The names, each of its own even where capitals do not count: the second and further get a number before the ending. */
export function distinct(names: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const [, stem = name, ending = ''] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/u.exec(name) ?? []
    let free = name
    for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${stem} (${n})${ending}`
    taken.add(free.toLowerCase())
    return free
  })
}

function cut(text: string): string {
  let size = 0
  let kept = ''
  for (const character of text) {
    const code = character.codePointAt(0)!
    size += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_00_00 ? 3 : 4
    if (size > LONGEST) return kept
    kept += character
  }
  return kept
}
