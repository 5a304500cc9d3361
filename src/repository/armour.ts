/** An SSH signature has a text form: base64 at 70 columns between two lines, as OpenSSH writes it. */

const BEGIN = '-----BEGIN SSH SIGNATURE-----'
const END = '-----END SSH SIGNATURE-----'
const COLUMNS = 70

/** Takes a signature's bytes and gives its only canonical armour, with a line end after each line. */
export function armour(blob: Uint8Array): string {
  const base64 = Buffer.from(blob).toString('base64')
  const lines: string[] = []
  for (let at = 0; at < base64.length; at += COLUMNS) lines.push(base64.slice(at, at + COLUMNS))
  return [BEGIN, ...lines, END, ''].join('\n')
}

/** Takes canonical armour and gives the bytes; `undefined` for anything that OpenSSH would not write. */
export function unarmour(text: string): Buffer | undefined {
  const blob = unarmourLoosely(text)
  return blob !== undefined && armour(blob) === text ? blob : undefined
}

/** Takes what a signing program printed, whatever its line width and line ends. */
export function unarmourLoosely(text: string): Buffer | undefined {
  const start = text.indexOf(BEGIN)
  const end = text.indexOf(END, start)
  if (start < 0 || end < 0) return undefined
  const base64 = text.slice(start + BEGIN.length, end).replaceAll(/[\r\n]/g, '')
  return Buffer.from(base64, 'base64')
}
