/** A published file gets another version number, and everything else stays byte for byte as its author wrote it. */
import type { DutiesOrigin } from '../core/duty/duty.ts'
import type { Origin } from '../core/process/process.ts'
import type { RegisterOrigin } from '../core/register/register.ts'
import type { YamlSource } from './places.ts'

/** The text with that version, and directly below it further lines, which end as its own do. */
export function renumbered(
  source: YamlSource,
  text: string,
  version: number,
  below: readonly string[] = [],
): string {
  const { line, column } = source.placeOf(['version'])
  const lines = text.split('\n')
  const before = lines[line - 1] ?? ''
  const number = /^\d+/.exec(before.slice(column - 1))?.[0] ?? ''
  const after = before.slice(column - 1 + number.length)
  lines[line - 1] = `${before.slice(0, column - 1)}${version}${after}`
  const end = before.endsWith('\r') ? '\r' : ''
  lines.splice(line, 0, ...below.map((one) => `${one}${end}`))
  return lines.join('\n')
}

/** The line that names the version that came with bd from which one was made. */
export function originLine(origin: Origin | RegisterOrigin | DutiesOrigin): string {
  const words = Object.entries(origin).map(([word, value]) => `${word}: ${value}`)
  return `based-on: { ${words.join(', ')} }`
}
