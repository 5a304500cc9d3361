/** How large a text may be, so that reading hostile input costs little. */
import { finding, type Finding } from '../core/rules/finding.ts'

const KIB = 1024

/** The deepest nesting of lists and maps in YAML. */
export const DEEPEST = 32

/** Bytes by kind of text. */
export const LIMITS = {
  yaml: 256 * KIB,
  act: 64 * KIB,
  'front-matter': 64 * KIB,
  document: 1024 * KIB,
  template: 256 * KIB,
} as const

/** The finding that the text is longer in UTF-8 than its kind may be, or `undefined`. */
export function tooLong(
  file: string,
  text: string,
  kind: keyof typeof LIMITS,
): Finding | undefined {
  const limit = LIMITS[kind]
  if (text.length * 3 <= limit) return undefined
  const found = text.length > limit ? text.length : new TextEncoder().encode(text).length
  return found <= limit ? undefined : tooLarge(file, kind, found)
}

/** The finding that a text of so many bytes is larger than its kind may be. */
export function tooLarge(file: string, kind: keyof typeof LIMITS, found?: number): Finding {
  const size = found === undefined ? `more than ${LIMITS[kind] / KIB} KiB` : kib(found)
  return finding(
    'limit-exceeded',
    { what: kind, limit: `${LIMITS[kind] / KIB} KiB`, found: size },
    { file },
  )
}

function kib(bytes: number): string {
  return `${Math.ceil(bytes / KIB)} KiB`
}
