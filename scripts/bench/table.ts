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

/** Commands that load the same packages stand in one row. */
export function loadsTable(loads: {
  readonly start: readonly string[]
  readonly commands: Readonly<Record<string, readonly string[]>>
}): string {
  const rows = new Map<string, string[]>([[loads.start.join(', '), ['every command, to start']]])
  for (const [command, packages] of Object.entries(loads.commands)) {
    const key = packages.join(', ') || 'nothing more'
    rows.set(key, [...(rows.get(key) ?? []), command])
  }
  const lines = [...rows].map(([packages, commands]) => `| ${commands.join(', ')} | ${packages} |`)
  return ['| command | packages |', '| --- | --- |', ...lines].join('\n')
}
