/** What is advised, with the line to type as data have it in the place of its deed. */
import type { Advised } from '../../src/core/record/deed.ts'
import { advisedText } from '../../src/terminal/advised.ts'

export function typed<T extends { readonly deed: Advised }>(all: readonly T[]) {
  return all.map(({ deed, ...one }) => ({ ...one, command: advisedText(deed) }))
}
