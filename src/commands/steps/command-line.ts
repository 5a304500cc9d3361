/** A message advises the command line that was typed, with more words behind it, so that it can be pasted. */
import { pasted } from '../../terminal/pasted.ts'

/** The command line that was typed, with more words behind it. */
export function typedWith(argv: readonly string[], ...more: readonly string[]): string {
  return ['bd', ...argv.map(pasted), ...more].join(' ')
}
