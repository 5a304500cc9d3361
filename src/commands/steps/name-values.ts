/** Options of the form `name=value` are taken apart. */
import { UsageError } from './refusal.ts'

/** What parts a name from its value: `=`, as a keyboard in Chinese gives it too; without one, a colon. */
export const EQUALS = /[=＝﹦]/u
const COLON = /[:：﹕]/u

/** The pairs, in the order given. Refuses text without a sign between, or without a name. */
export function pairs(
  option: string,
  given: readonly string[],
): readonly (readonly [string, string])[] {
  return given.map((text) => pairFrom(option, text))
}

/** Whether the text is written as a pair: there is a sign that parts a name from a value. */
export function isPair(text: string): boolean {
  return EQUALS.test(text) || COLON.test(text)
}

/** One pair: `投资额=1.28亿`, `投资额＝1.28亿`, `投资额：1.28亿`. */
export function pairFrom(option: string, text: string): readonly [string, string] {
  const at = EQUALS.test(text) ? text.search(EQUALS) : text.search(COLON)
  const name = text.slice(0, Math.max(0, at)).trim()
  if (name === '') throw new UsageError('pair-expected', { option, found: text })
  return [name, text.slice(at + 1).trim()]
}

/** Members by name, gathered: `finance=sun` and `finance=zhou` give both, as does `finance=sun,zhou`. */
export function gathered(
  given: readonly (readonly [string, string])[],
): Record<string, readonly string[]> {
  const all = new Map<string, string[]>()
  for (const [name, value] of given) {
    const members = value.split(/[,，、;；]/).map((one) => one.trim())
    all.set(name, [...(all.get(name) ?? []), ...members.filter((one) => one !== '')])
  }
  return Object.fromEntries(all)
}
