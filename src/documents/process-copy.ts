/** A process.yaml gets another version number, and everything else stays byte for byte as its author wrote it. */
import type { Origin } from '../core/process/process.ts'
import type { YamlSource } from './places.ts'

/** The text with that version, and below it what it was made from, where that is told. */
export function renumbered(
  source: YamlSource,
  text: string,
  version: number,
  origin?: Origin,
): string {
  const { line, column } = source.placeOf(['version'])
  const lines = text.split('\n')
  const before = lines[line - 1] ?? ''
  const number = /^\d+/.exec(before.slice(column - 1))?.[0] ?? ''
  const after = before.slice(column - 1 + number.length)
  lines[line - 1] = `${before.slice(0, column - 1)}${version}${after}`
  if (origin !== undefined) {
    const end = before.endsWith('\r') ? '\r' : ''
    const { process, version: from, sha256 } = origin
    lines.splice(
      line,
      0,
      `based-on: { process: ${process}, version: ${from}, sha256: ${sha256} }${end}`,
    )
  }
  return lines.join('\n')
}
