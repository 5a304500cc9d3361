/** A duties.yaml under another version number, with the day from which it is in force; everything else byte for byte as its author wrote it. */
import type { DutiesOrigin } from '../core/duty/duty.ts'
import type { PlainDate } from '../core/calendar/time.ts'
import type { YamlSource } from './places.ts'

/** What is written below its version, where the file does not say it. */
export interface Added {
  readonly origin?: DutiesOrigin
  readonly inForce?: PlainDate
}

/** The text with that version. */
export function dutiesRenumbered(
  source: YamlSource,
  text: string,
  version: number,
  { origin, inForce }: Added,
): string {
  const { line, column } = source.placeOf(['version'])
  const lines = text.split('\n')
  const before = lines[line - 1] ?? ''
  const number = /^\d+/u.exec(before.slice(column - 1))?.[0] ?? ''
  lines[line - 1] =
    `${before.slice(0, column - 1)}${version}${before.slice(column - 1 + number.length)}`
  const added = [
    ...(origin === undefined
      ? []
      : [
          `based-on: { duties: ${origin.duties}, version: ${origin.version}, sha256: ${origin.sha256} }`,
        ]),
    ...(inForce === undefined ? [] : [`in-force: ${inForce}`]),
  ]
  lines.splice(line, 0, ...added)
  return lines.join('\n')
}
