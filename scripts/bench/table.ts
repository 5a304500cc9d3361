/** The table that the benchmarks print, ready for docs/benchmarks.md. */

export interface Row {
  readonly what: string
  readonly beside: string
  readonly mine: string
  readonly other: string
  readonly ratio: string
  readonly goal: string
}

export function table(rows: readonly Row[]): string {
  const head = ['what', 'beside', 'bd', 'other', 'ratio', 'goal']
  const lines = rows.map((row) => [row.what, row.beside, row.mine, row.other, row.ratio, row.goal])
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}
