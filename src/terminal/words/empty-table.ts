/** A section whose words are those of a table that nobody filled in. */

/** Whether what stands under a heading is a row of a table, and nothing that was written. */
export function isTable(only: string | undefined): only is string {
  return only?.trimStart().startsWith('|') === true
}
