/** A word of an advised command is pasted so that a shell takes it as one word and as nothing else. */

/** The word as it stands, or in single quotes where a shell would read a mark of it: a blank, `'`, `$(…)`, `&`. */
export function pasted(word: string): string {
  return /^[\p{L}\p{N}_./:=@,-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
