/** Command lines as they are typed: what a message advises can be pasted. */

/** A word as a shell takes it. */
export function quoted(word: string): string {
  return /^[\p{L}\p{N}_./:=@,-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

/** The command line that was typed, with more words behind it. */
export function typedWith(argv: readonly string[], ...more: readonly string[]): string {
  return ['bd', ...argv.map(quoted), ...more].join(' ')
}
