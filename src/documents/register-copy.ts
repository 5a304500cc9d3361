/** A register.yaml is written under another version number: everything else byte for byte as its author wrote it. */
import type { RegisterOrigin } from '../core/register/register.ts'
import type { YamlSource } from './places.ts'

/** The text with that version, and below it what it was made from, where that is told. */
export function registerRenumbered(
  source: YamlSource,
  text: string,
  version: number,
  origin?: RegisterOrigin,
): string {
  const { line, column } = source.placeOf(['version'])
  const lines = text.split('\n')
  const before = lines[line - 1] ?? ''
  const number = /^\d+/u.exec(before.slice(column - 1))?.[0] ?? ''
  lines[line - 1] =
    `${before.slice(0, column - 1)}${version}${before.slice(column - 1 + number.length)}`
  if (origin !== undefined) {
    const { register, version: from, sha256 } = origin
    lines.splice(
      line,
      0,
      `based-on: { register: ${register}, version: ${from}, sha256: ${sha256} }`,
    )
  }
  return lines.join('\n')
}
