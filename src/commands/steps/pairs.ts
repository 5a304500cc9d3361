/** `name=value` options. */
import { UsageError } from './refused.ts'

/** The pairs, in the order given. Refuses text without `=` or without a name. */
export function pairs(
  option: string,
  given: readonly string[],
): readonly (readonly [string, string])[] {
  return given.map((text) => {
    const at = text.indexOf('=')
    if (at < 1) throw new UsageError('pair-expected', { option, found: text })
    return [text.slice(0, at).trim(), text.slice(at + 1).trim()] as const
  })
}

/** Members by name, gathered: `finance=sun` and `finance=zhou` give both, as does `finance=sun,zhou`. */
export function gathered(
  given: readonly (readonly [string, string])[],
): Record<string, readonly string[]> {
  const all = new Map<string, string[]>()
  for (const [name, value] of given) {
    const members = value.split(/[,，、]/).map((one) => one.trim())
    all.set(name, [...(all.get(name) ?? []), ...members.filter((one) => one !== '')])
  }
  return Object.fromEntries(all)
}
