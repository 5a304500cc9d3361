/** Options are spelled as words of a command line. */
import type { Members, Reasoned } from '../core/record/deed.ts'

/** `--reason` with what was said. */
export function because({ reason }: Reasoned): readonly string[] {
  return option('reason', reason)
}

/** One or several members as a list. */
export function list(members: Members): readonly string[] {
  return typeof members === 'string' ? [members] : members
}

/** An option with its value; one that begins with a dash would be taken for an option itself. */
export function option(name: string, value: string | number | undefined): readonly string[] {
  if (value === undefined || value === '') return []
  const text = String(value)
  return text.startsWith('-') ? [`--${name}=${text}`] : [`--${name}`, text]
}

/** An option that is repeated for each value. */
export function several(name: string, values: readonly string[]): readonly string[] {
  return values.flatMap((value) => option(name, value))
}
