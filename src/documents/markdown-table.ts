/** A Markdown table is written so that it is read back as its cells. */

/** The head, the rule below it, and the rows, each on a line of its own. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |\n`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('')
}

/** A cell on one line, in which no sign parts it from the next. */
function cell(text: string): string {
  return text.replaceAll(/\s*\n\s*/gu, ' ').replaceAll(/[\\|]/gu, (sign) => `\\${sign}`)
}
